import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useRef } from "react";
import {
  type Assembled,
  type ChangedSource,
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
                <Differences plan={plan} change={change} />
              </span>
              <span className={styles.buttons}>
                <Button
                  className={styles.button}
                  aria-label={texts.of(takeWord, name(row))}
                  onClick={() => done(texts.taken, (sheet) => withChangeTaken(sheet, change, plans))}
                >
                  {takeWord}
                </Button>
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
              onClick={() => done(texts.onced, (sheet) => withoutDoubled(sheet, source))}
            >
              {texts.once}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the area's row and the group's of now say something else. */
function Differences({ plan, change }: { readonly plan: Assembling; readonly change: ChangedSource }) {
  const texts = useTexts("areaPlan").changed;
  const { columns, choice } = useTexts("plans");
  const language = useLanguage();
  const styles = useAreaStyles();
  const { row, now } = change;
  if (!now) return null;
  if (row.from.length > 1) return <span className={styles.quiet}>{texts.merged}</span>;
  const words = { model: plan.model, lines: plan.lines, language, yes: choice.yes, no: choice.no };
  return planColumns.map((column) => {
    const [here, there] = [cellText(row, column, words), cellText(now, column, words)];
    if (here === there) return null;
    return (
      <span key={column.id} className={styles.quiet}>
        {texts.differs(columns[column.id], here || texts.nothing, there || texts.nothing)}
      </span>
    );
  });
}
