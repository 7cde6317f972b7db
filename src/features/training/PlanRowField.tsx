import { Field, Select } from "@fluentui/react-components";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { PlannedRows } from "#domain/training/plannedRows.ts";
import type { TrainingEntry } from "#domain/training/trainingRecord.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useTrainingStyles } from "./training.styles.ts";

interface PlanRowFieldProps {
  readonly planned: readonly PlannedRows[];
  readonly chosen: TrainingEntry["planRow"];
  readonly onChoose: (link: TrainingEntry["planRow"], row: PlanRow | null) => void;
}

/** The row of the confirmed plan that a training carries out. Not there where nothing is confirmed. */
export function PlanRowField({ planned, chosen, onChoose }: PlanRowFieldProps) {
  const texts = useTexts("training").form;
  const styles = useTrainingStyles();
  if (planned.length === 0) return null;
  const all = planned.flatMap(({ unitId, rows }) => rows.map((row) => ({ unitId, row })));
  const at = all.findIndex(({ unitId, row }) => unitId === chosen?.unitId && row.id === chosen.rowId);
  let next = 0;
  return (
    <Field size="large" label={texts.plan} hint={texts.planHint} className={styles.wide}>
      <Select
        size="large"
        value={at < 0 ? "" : `${at}`}
        onChange={(_, { value }) => {
          const found = value === "" ? undefined : all[Number(value)];
          onChoose(found ? { unitId: found.unitId, rowId: found.row.id } : null, found?.row ?? null);
        }}
      >
        <option value="">{texts.noPlan}</option>
        {planned.map(({ unitId, unitName, rows }) => (
          <optgroup key={unitId} label={unitName}>
            {rows.map((row) => (
              <option key={row.id} value={`${next++}`}>
                {row.training || row.need}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
