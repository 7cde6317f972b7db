import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { withMerged } from "#domain/plans/mergeRows.ts";
import { isEmptyRow, type PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { RowFacts } from "./RowFacts.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface MergeOwnProps {
  readonly plan: Assembling;
  readonly step: Step;
}

const mostShown = 30;

/** Any rows of the plan as one: what the proposals do not find, whoever makes the plan knows. */
export function MergeOwn({ plan, step }: MergeOwnProps) {
  const texts = useTexts("areaPlan").merging;
  const styles = useAreaStyles();
  const [sought, setSought] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = plan.sheet.rows.filter((row) => !isEmptyRow(row));
  // What is chosen stays in sight, whatever is sought.
  const found = rows.filter((row) => chosen.includes(row.id) || says(row, sought));
  const shown = found.slice(0, mostShown);
  const together = rows.filter(({ id }) => chosen.includes(id));
  const differs = new Set(together.map(({ eligible }) => eligible)).size > 1;
  const merge = () => {
    const ids = together.map(({ id }) => id);
    const wordedAs = chosen.find((id) => ids.includes(id)) ?? "";
    step(texts.merged, (sheet) => ({ ...sheet, rows: [...withMerged(sheet.rows, ids, wordedAs)] }));
    setChosen([]);
  };
  return (
    <>
      <p className={styles.help}>{texts.ownHelp}</p>
      <Field size="large" label={texts.find}>
        <Input size="large" type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.id} className={styles.row}>
            <Checkbox
              checked={chosen.includes(row.id)}
              label={<RowFacts row={row} model={plan.model} />}
              onChange={(_, { checked }) =>
                setChosen((now) => (checked ? [...now, row.id] : now.filter((id) => id !== row.id)))
              }
            />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p className={styles.help}>{texts.found(shown.length, found.length)}</p>
      )}
      {differs && <Notice tone="info">{texts.eligibleDiffers}</Notice>}
      <div className={styles.bar}>
        <Button className={styles.button} disabledFocusable={together.length < 2} onClick={merge}>
          {together.length < 2 ? texts.tooFew : texts.chosen(together.length)}
        </Button>
      </div>
    </>
  );
}

function says({ need, training, targetGroup }: PlanRow, sought: string): boolean {
  const words = sought.trim().toLocaleLowerCase("fi");
  return [need, training, targetGroup].some((text) => text.toLocaleLowerCase("fi").includes(words));
}
