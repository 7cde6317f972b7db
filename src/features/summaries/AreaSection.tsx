import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import { Link } from "wouter";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { usePhone } from "#ui/usePhone.ts";
import type { BoardView } from "#usecases/useBoard.ts";
import { AreaLines } from "./AreaLines.tsx";
import { useAreaSectionStyles } from "./AreaSection.styles.ts";
import { GroupCards } from "./GroupCards.tsx";
import { GroupTable } from "./GroupTable.tsx";
import type { BoardActions } from "./useBoardActions.tsx";
import type { ShownDeputy } from "./useDeputies.ts";

interface AreaSectionProps {
  readonly board: BoardView;
  readonly area: AreaBoard;
  /** The groups that pass the filter. */
  readonly groups: readonly GroupRow[];
  /** What to say when none does. */
  readonly nothing: string;
  readonly deputies: ReadonlyMap<string, ShownDeputy>;
  /** Null for everybody but HR. */
  readonly actions: BoardActions | null;
}

/** One service area: how far it is, and its groups. */
export function AreaSection({ board, area, groups, nothing, deputies, actions }: AreaSectionProps) {
  const texts = useTexts("summaries").board;
  const counts = useTexts("reviews").board.counts;
  const styles = useAreaSectionStyles();
  const titleId = useId();
  const phone = usePhone();
  const { year } = board;
  const rows = { board, groups, deputies, actions };
  const handedIn = area.handedIn + area.returned;
  const changed = area.groups.filter((group) => group.dealings?.changedSinceCompiled).length;
  const missing = area.groups.filter((group) => group.state === "noDocument").length;
  return (
    <section className={styles.area} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.name}>
            {area.unit.name}
          </h2>
          <p className={styles.progress}>
            <strong className={styles.count}>{texts.progress(handedIn, area.expected)}</strong>{" "}
            {texts.returned}
            <span className={area.late > 0 ? styles.late : styles.onTime}>{lateness(area, texts)}</span>
            {area.returned > 0 && <span className={styles.onTime}>{counts.returned(area.returned)}</span>}
            {area.neverMet > 0 && <span className={styles.onTime}>{counts.neverMet(area.neverMet)}</span>}
            {changed > 0 && <span className={styles.late}>{counts.changed(changed)}</span>}
          </p>
        </div>
        {actions && (
          <Link
            href={`/summary/${year}/${area.unit.id}`}
            className={styles.compile}
            aria-label={texts.toSummaryOf(area.unit.name)}
          >
            {texts.toSummary}
            <ArrowRightRegular aria-hidden />
          </Link>
        )}
      </div>
      <Meter done={handedIn} of={area.expected} />
      <AreaLines year={year} area={area} lines={board.hr?.lines.get(area.unit.id) ?? []} />
      {area.notFound > 0 && <p className={styles.note}>{texts.incomplete(area.notFound)}</p>}
      {missing > 0 && <p className={styles.note}>{texts.noDocumentHelp(missing)}</p>}
      {groups.length === 0 && <p className={styles.note}>{nothing}</p>}
      {groups.length > 0 &&
        (phone ? (
          <GroupCards key={groups.length} {...rows} />
        ) : (
          <GroupTable {...rows} unitName={area.unit.name} />
        ))}
    </section>
  );
}

function lateness(
  area: AreaBoard,
  texts: { everyoneIn: string; noneLate: string; late(count: number): string },
): string {
  if (area.late > 0) return texts.late(area.late);
  // Nobody can tell while some groups' rows have not come.
  if (area.notFound > 0) return "";
  return area.handedIn + area.returned === area.expected ? texts.everyoneIn : texts.noneLate;
}
