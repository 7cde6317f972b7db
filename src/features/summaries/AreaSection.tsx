import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import { Link } from "wouter";
import type { TownModel } from "#domain/model/townModel.ts";
import type { AreaBoard, GroupRow } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { usePhone } from "#ui/usePhone.ts";
import { useAreaSectionStyles } from "./AreaSection.styles.ts";
import { GroupCards } from "./GroupCards.tsx";
import { GroupTable } from "./GroupTable.tsx";

interface AreaSectionProps {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly area: AreaBoard;
  /** The groups that pass the filter. */
  readonly groups: readonly GroupRow[];
  /** What to say when none does. */
  readonly nothing: string;
  readonly mayCompile: boolean;
}

/** One service area: how far it is, and its groups. */
export function AreaSection({ year, today, model, area, groups, nothing, mayCompile }: AreaSectionProps) {
  const texts = useTexts("summaries").board;
  const styles = useAreaSectionStyles();
  const titleId = useId();
  const phone = usePhone();
  const missing = area.groups.filter((group) => group.state === "noDocument").length;
  return (
    <section className={styles.area} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.name}>
            {area.unit.name}
          </h2>
          <p className={styles.progress}>
            <strong className={styles.count}>{texts.progress(area.handedIn, area.expected)}</strong>{" "}
            {texts.returned}
            <span className={area.late > 0 ? styles.late : styles.onTime}>{lateness(area, texts)}</span>
          </p>
        </div>
        {mayCompile && (
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
      <Meter done={area.handedIn} of={area.expected} />
      {area.notFound > 0 && <p className={styles.note}>{texts.incomplete(area.notFound)}</p>}
      {missing > 0 && <p className={styles.note}>{texts.noDocumentHelp(missing)}</p>}
      {groups.length === 0 && <p className={styles.note}>{nothing}</p>}
      {groups.length > 0 &&
        (phone ? (
          <GroupCards key={groups.length} year={year} today={today} model={model} groups={groups} />
        ) : (
          <GroupTable year={year} today={today} model={model} unitName={area.unit.name} groups={groups} />
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
  return area.handedIn === area.expected ? texts.everyoneIn : texts.noneLate;
}
