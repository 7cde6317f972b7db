import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { NeedDetails } from "./NeedDetails.tsx";
import { useThemeNeedsStyles } from "./ThemeNeeds.styles.ts";

interface NeedRowProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly name: ReactNode;
  readonly row: Pick<AreaSummaryView["statistics"]["byCompetence"][number], "needs" | "groups" | "items">;
  /** How many needs fill the whole bar. */
  readonly most: number;
  /** More about the row, after its counts. */
  readonly notes?: readonly string[];
  readonly also?: readonly ("competence" | "theme")[];
  /** What can be done about the row, once it is open. */
  readonly children?: ReactNode;
}

/** Needs that are counted together; opens to the needs themselves, each with its group and words. */
export function NeedRow({ view, hinting, name, row, most, notes = [], also, children }: NeedRowProps) {
  const texts = useTexts("summaries");
  const styles = useThemeNeedsStyles();
  const [open, setOpen] = useState(false);
  const counts = texts.summary.counts(texts.needs(row.needs), texts.groups(row.groups));
  return (
    <details className={styles.competence} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular aria-hidden className={styles.chevron} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.counts}>{[counts, ...notes].join(", ")}</span>
        </span>
        <span className={styles.meter}>
          <Meter done={row.needs} of={most} />
        </span>
      </summary>
      {open && (
        <div className={styles.opened}>
          {children}
          <ul className={styles.needs}>
            {row.items.map(({ groupId, need }) => (
              <NeedDetails
                key={`${groupId} ${need.id}`}
                view={view}
                groupId={groupId}
                need={need}
                hinting={hinting}
                {...(also ? { also } : {})}
              />
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
