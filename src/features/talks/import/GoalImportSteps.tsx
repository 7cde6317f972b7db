import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PersonId } from "#domain/organisation/person.ts";
import { rowsOf } from "#domain/tables/chosenTable.ts";
import { compareGoals } from "#domain/talks/import/compareGoals.ts";
import { goalFields, goalGaps } from "#domain/talks/import/goalFields.ts";
import { readGoalLines } from "#domain/talks/import/readGoalLines.ts";
import { methodIdsByName } from "#domain/training/import/methodIdsByName.ts";
import { readTableFile } from "#files/sheet/readTableFile.ts";
import { saveSheet } from "#files/sheet/saveSheet.ts";
import { usualLimits } from "#files/sheet/sheet.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ok } from "#lib/result.ts";
import { ColumnTable } from "#ui/ColumnTable.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import { TableFile } from "#ui/TableFile.tsx";
import { GoalImportPreview } from "./GoalImportPreview.tsx";
import { useGoalImportStyles } from "./goalImport.styles.ts";
import type { GoalImportProps } from "./goalImportProps.ts";
import { type GoalTable, goalTables, goalTemplate } from "./goalTables.ts";

/** From the file to what is written, one below the other: everything before a step can still be changed. */
export function GoalImportSteps({ town, work }: GoalImportProps) {
  const texts = useTexts("goalImport");
  const common = useTexts("tableImport").columns;
  const styles = useGoalImportStyles();
  const [table, setTable] = useState<GoalTable | null>(null);
  const [year, setYear] = useState(town.year - 1);
  const [choices, setChoices] = useState<ReadonlyMap<string, PersonId>>(new Map());
  const gaps = table ? goalGaps(table.mapping) : [];
  const lines = useMemo(
    () =>
      table && goalGaps(table.mapping).length === 0
        ? readGoalLines(rowsOf(table), table.sheets[table.sheetAt]?.merged ?? [], table)
        : null,
    [table],
  );
  const plan =
    lines &&
    compareGoals(lines, {
      ...{ people: town.people, choices, year },
      goals: new Map([...work.documents].map(([id, { value }]) => [id, value])),
      methods: methodIdsByName(town.model.methods),
    });
  return (
    <>
      <TableFile
        table={table}
        maxRows={usualLimits.rows}
        onFile={async (file) => {
          const read = await readTableFile(file);
          if (!read.ok) return read;
          const next = goalTables.withSheet(read.value, read.value.sheetAt);
          setTable(next);
          return ok(rowsOf(next).length);
        }}
        onSheet={(at) => setTable(table && goalTables.withSheet(table, at))}
        onHeader={(row) => setTable(table && goalTables.withHeader(table, row))}
        onTemplate={async () => (await saveSheet(texts.template, [goalTemplate(texts)])).ok}
      />
      {table && (
        <Section title={texts.columns}>
          <div className={styles.surface}>
            <p className={styles.help}>{common.help}</p>
            <ColumnTable
              rows={rowsOf(table)}
              headerRow={table.headerRow}
              mapping={table.mapping}
              fields={goalFields}
              names={texts.fields}
              onMapping={(mapping) => setTable(goalTables.withMapping(table, mapping))}
            />
            <div className={styles.fields}>
              <Field size="large" label={texts.year}>
                <Input
                  type="number"
                  size="large"
                  min={2000}
                  max={town.year}
                  value={String(year)}
                  onChange={(_, { value }) => setYear(Number(value))}
                />
              </Field>
            </div>
            {gaps.length > 0 && (
              <Notice tone="info" title={texts.gapsTitle}>
                <ul>
                  {gaps.map((gap) => (
                    <li key={gap}>{texts.gaps[gap]}</li>
                  ))}
                </ul>
              </Notice>
            )}
          </div>
        </Section>
      )}
      {table && plan && (
        <GoalImportPreview
          key={`${table.fileName} ${table.sheetAt}`}
          town={town}
          work={work}
          plan={plan}
          onChoose={(key, person) => {
            const next = new Map(choices);
            if (person === undefined) next.delete(key);
            else next.set(key, person);
            setChoices(next);
          }}
        />
      )}
    </>
  );
}
