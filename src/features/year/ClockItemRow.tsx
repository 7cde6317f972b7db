import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { ClockState } from "./ClockState.tsx";
import { useClockStyles } from "./clock.styles.ts";
import { Deadlines } from "./Deadlines.tsx";
import { OwnGroups } from "./OwnGroups.tsx";

interface ClockItemRowProps {
  readonly item: ClockItem;
  /** Its number, in the wheel too. */
  readonly number: number;
  readonly year: number;
  readonly model: TownModel;
  readonly seesBoard: boolean;
}

/** One thing of the year: what, when, where it stands, and one tap to what is to be done. */
export function ClockItemRow({ item, number, year, model, seesBoard }: ClockItemRowProps) {
  const { entry, from, to, state, mine, progress } = item;
  const texts = useTexts("clock");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useClockStyles();
  const count = entry.task === "discussion" ? texts.handedIn : texts.published;
  const planYear = planYearAt(item, model);
  const toBoard = seesBoard && (entry.task === "summary" || (entry.task === "discussion" && progress));
  return (
    <li
      className={mergeClasses(
        styles.item,
        mine && state === "current" && styles.current,
        mine && state === "late" && styles.late,
      )}
    >
      <span className={mergeClasses(styles.number, mine && styles.ownNumber)} aria-hidden="true">
        {number}
      </span>
      <h3 className={styles.name}>
        <InLanguage shown={textIn(entry.name, language)} />
      </h3>
      <div className={styles.state}>
        <ClockState state={state} />
      </div>
      <div className={styles.words}>
        <p className={styles.facts}>
          <span className={styles.fact}>
            {from === to
              ? formats.day(from)
              : texts.span(
                  from.slice(0, 4) === to.slice(0, 4) ? formats.shortDay(from) : formats.day(from),
                  formats.day(to),
                )}
          </span>
          <Deadlines item={item} kinds={model.groupKinds} />
          {progress && <span className={styles.fact}>{count(progress.done, progress.of)}</span>}
        </p>
        {entry.help && (
          <p className={styles.help}>
            <InLanguage shown={textIn(entry.help, language)} />
          </p>
        )}
        {entry.task === "discussion" && <OwnGroups groups={item.groups} year={year} />}
        {toBoard && (
          <Link href={`/board/${year}`} className={styles.link}>
            {texts.board}
          </Link>
        )}
        {planYear !== null && (
          <Link href={`/plans/${planYear}`} className={styles.link}>
            {texts.plans(planYear)}
          </Link>
        )}
        {entry.task === "talk" && model.talk && (
          <Link href={`/talks/${year}`} className={styles.link}>
            {texts.talks(year)}
          </Link>
        )}
        {entry.task === "lines" && progress && progress.done > 0 && (
          <Link href={`/lines/${year}`} className={styles.link}>
            {texts.lines}
          </Link>
        )}
      </div>
    </li>
  );
}

/** Which year's training plans are made, reviewed, confirmed or followed then; null: it is about something else. */
function planYearAt({ entry, from }: ClockItem, { plan }: Pick<TownModel, "plan">): number | null {
  const year = Number(from.slice(0, 4));
  switch (entry.task) {
    case "plan":
    case "review":
      return year + 1;
    case "confirmation":
      return plan.confirmation.inPlanYear ? year : year + 1;
    case "followUp":
      return year;
    default:
      return null;
  }
}
