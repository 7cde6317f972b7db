import { Button, mergeClasses } from "@fluentui/react-components";
import { carriedId, carriedRow } from "#domain/plans/centralNeeds.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import type { CentralView } from "#usecases/plans/useCentralPlan.ts";
import { useAreaStyles } from "../area/area.styles.ts";
import { RowFacts, rowName } from "../area/RowFacts.tsx";
import type { Step } from "../area/useSteps.tsx";

interface BeforeRowsProps {
  readonly plan: CentralView;
  readonly step: Step;
}

/** Rows of the centralised plan of the year before, to go on with. */
export function BeforeRows({ plan, step }: BeforeRowsProps) {
  const texts = useTexts("centralPlan").before;
  const { untitled } = useTexts("areaPlan").sources;
  const styles = useAreaStyles();
  const { before, sheet, planYear, model } = plan;
  if (before.length === 0) return null;
  const there = new Set(sheet.rows.map(({ id }) => id));
  const isCarried = ({ id }: PlanRow) => there.has(carriedId(id));
  const left = before.filter((row) => !isCarried(row));
  const carry = (rows: readonly PlanRow[]) =>
    step(texts.done(rows.length), (now) => {
      const known = new Set(now.rows.map(({ id }) => id));
      const added = rows.map(carriedRow).filter(({ id }) => !known.has(id));
      return { ...now, rows: [...now.rows, ...added] };
    });
  return (
    <div className={mergeClasses(styles.card, styles.folds)}>
      <FoldRow title={texts.title(planYear - 1)}>
        <p className={styles.help}>{texts.help}</p>
        {left.length > 1 && (
          <div className={styles.bar}>
            <Button className={styles.button} onClick={() => carry(left)}>
              {texts.carryAll(left.length)}
            </Button>
          </div>
        )}
        <ul className={styles.list}>
          {before.map((row) => (
            <li key={row.id} className={styles.row}>
              <span className={styles.words}>
                <RowFacts row={row} model={model} />
              </span>
              {isCarried(row) ? (
                <span>{texts.carried}</span>
              ) : (
                <Button
                  className={styles.button}
                  aria-label={texts.carryOf(rowName(row, untitled))}
                  onClick={() => carry([row])}
                >
                  {texts.carry}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </FoldRow>
    </div>
  );
}
