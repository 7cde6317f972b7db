import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useRef } from "react";
import {
  type Assembled,
  type ChangedSource,
  isAllSeen,
  type SourcePlan,
  withChangeSeen,
  withChangeTaken,
  withoutDoubled,
} from "#domain/plans/assemble.ts";
import { cellText } from "#domain/plans/planCells.ts";
import { planColumns } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAreaStyles } from "./area.styles.ts";
import { rowName } from "./RowFacts.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface ChangedRowsProps {
  readonly plan: Assembling;
  readonly state: Assembled;
  readonly plans: readonly SourcePlan[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly step: Step;
}

/** What groups have changed in rows that the area has taken: the area follows, or keeps its own. */
export function ChangedRows({ plan, state, plans, nameOf, step }: ChangedRowsProps) {
  const all = useTexts("areaPlan");
  const texts = all.changed;
  const styles = useAreaStyles();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { changed, doubled } = state;
  if (!plan.editable || changed.length + doubled.length === 0) return null;
  const done: Step = (said, edit) => {
    step(said, edit);
    // The button that was pressed is gone.
    title.current?.focus();
  };
  const name = (row: PlanRow) => rowName(row, all.sources.untitled);
  return (
    <section className={mergeClasses(styles.card, styles.warned)} aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
        {changed.length > 0 ? texts.title(changed.length) : texts.doubledTitle}
      </h3>
      {changed.length > 0 && <p className={styles.help}>{texts.help}</p>}
      <ul className={styles.list}>
        {changed.map((change) => {
          const { source, row, now } = change;
          const group = nameOf.get(source.groupId) ?? all.talks.title;
          const takeWord = now ? texts.take : texts.takeGone;
          return (
            <li key={`${row.id} ${source.groupId} ${source.rowId}`} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.need}>{name(row)}</span>
                <span className={styles.detail}>{now ? texts.changed(group) : texts.gone(group)}</span>
                <Differences plan={plan} change={change} plans={plans} />
              </span>
              <span className={styles.buttons}>
                {isAllSeen(row, plans) && (
                  <Button
                    className={styles.button}
                    aria-label={texts.of(takeWord, name(row))}
                    onClick={() => done(texts.taken, (sheet) => withChangeTaken(sheet, change, plans))}
                  >
                    {takeWord}
                  </Button>
                )}
                <Button
                  className={styles.button}
                  aria-label={texts.of(texts.keep, name(row))}
                  onClick={() => done(texts.kept, (sheet) => withChangeSeen(sheet, change))}
                >
                  {texts.keep}
                </Button>
              </span>
            </li>
          );
        })}
        {doubled.map(({ source, rows: [first] }) => (
          <li key={`${source.groupId} ${source.rowId}`} className={styles.row}>
            <span className={styles.words}>{first && texts.doubled(name(first))}</span>
            <Button
              className={styles.button}
              onClick={() => done(texts.onced, (sheet) => withoutDoubled(sheet, source, plans))}
            >
              {texts.once}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface DifferencesProps {
  readonly plan: Assembling;
  readonly change: ChangedSource;
  readonly plans: readonly SourcePlan[];
}

/** What taking the change would make other of the area's row. */
function Differences({ plan, change, plans }: DifferencesProps) {
  const texts = useTexts("areaPlan").changed;
  const { columns, choice } = useTexts("plans");
  const language = useLanguage();
  const styles = useAreaStyles();
  const { row, now } = change;
  const isMerged = row.from.length > 1 || row.own !== undefined;
  if (!isMerged && !now) return null;
  const [next] = withChangeTaken({ rows: [row], leftOut: [] }, change, plans).rows;
  const words = { model: plan.model, lines: plan.lines, language, yes: choice.yes, no: choice.no };
  return (
    <>
      {isMerged && (
        <span className={styles.quiet}>{isAllSeen(row, plans) ? texts.merged : texts.unseen}</span>
      )}
      {planColumns.map((column) => {
        const [here, there] = [row, next ?? row].map((one) => cellText(one, column, words) || texts.nothing);
        if (here === undefined || there === undefined || here === there) return null;
        const title = columns[column.id];
        return (
          <span key={column.id} className={styles.quiet}>
            {isMerged ? texts.becomes(title, here, there) : texts.differs(title, here, there)}
          </span>
        );
      })}
    </>
  );
}
