import { Button, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { SourcePlan } from "#domain/plans/assemble.ts";
import { withSplit } from "#domain/plans/splitRow.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { MergeOwn } from "./MergeOwn.tsx";
import { RowFacts, rowName } from "./RowFacts.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface MergedRowsProps {
  readonly plan: Assembling;
  readonly plans: readonly SourcePlan[];
  readonly nameOf: ReadonlyMap<string, string>;
  readonly step: Step;
}

/** Rows that were merged, to be split again, and merging by one's own choice. */
export function MergedRows({ plan, plans, nameOf, step }: MergedRowsProps) {
  const all = useTexts("areaPlan");
  const texts = all.merging;
  const formats = useFormats();
  const styles = useAreaStyles();
  const titleId = useId();
  const merged = plan.sheet.rows.filter(({ from, own }) => from.length > 1 || own !== undefined);
  if (plan.sheet.rows.length < 2 && merged.length === 0) return null;
  return (
    <div className={mergeClasses(styles.card, styles.folds)}>
      {plan.sheet.rows.length > 1 && (
        <FoldRow title={texts.own}>
          <MergeOwn plan={plan} step={step} />
        </FoldRow>
      )}
      {merged.length > 0 && (
        <FoldRow title={<span id={titleId}>{texts.mergedRows(merged.length)}</span>}>
          <ul className={styles.list} aria-labelledby={titleId}>
            {merged.map((row) => {
              const names = row.from.map(({ groupId }) => nameOf.get(groupId) ?? all.talks.title);
              return (
                <li key={row.id} className={styles.row}>
                  <span className={styles.words}>
                    <RowFacts row={row} model={plan.model} />
                    <span className={styles.detail}>{texts.consists(formats.list([...new Set(names)]))}</span>
                  </span>
                  <Button
                    className={styles.button}
                    aria-label={texts.splitOf(rowName(row, all.sources.untitled))}
                    onClick={() => {
                      const id = plan.newId();
                      step(texts.splitNow, (sheet) => ({
                        ...sheet,
                        rows: [...withSplit(sheet.rows, row.id, plans, id)],
                      }));
                    }}
                  >
                    {texts.split}
                  </Button>
                </li>
              );
            })}
          </ul>
        </FoldRow>
      )}
    </div>
  );
}
