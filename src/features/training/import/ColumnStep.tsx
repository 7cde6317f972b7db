import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { type ImportField, importFields, type Mapping } from "#domain/training/import/importFields.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import { useTrainingStyles } from "../training.styles.ts";
import { columnTitle } from "./columnTitle.ts";
import { useImportStyles } from "./import.styles.ts";
import type { ImportRules } from "./importRules.ts";
import { headerOf, type ImportTable, rowsOf, withMapping } from "./importTable.ts";
import type { ImportGap } from "./useImportPlan.ts";

interface ColumnStepProps {
  readonly table: ImportTable;
  readonly rules: ImportRules;
  readonly gaps: readonly ImportGap[];
  readonly model: YearModel;
  readonly onTable: (table: ImportTable) => void;
  readonly onRules: (rules: ImportRules) => void;
}

/** What the columns hold, and what holds for all lines. */
export function ColumnStep(props: ColumnStepProps) {
  const { table, rules, gaps, model, onTable, onRules } = props;
  const texts = useTexts("trainingImport").columns;
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const language = useLanguage();
  return (
    <Section title={texts.title}>
      <div className={shared.surface}>
        <p className={shared.help}>{texts.help}</p>
        <ColumnTable table={table} onTable={onTable} />
        <div className={styles.fields}>
          <Field size="large" label={texts.platform} hint={texts.platformHint} required>
            <Input
              size="large"
              autoComplete="off"
              maxLength={60}
              value={rules.platform}
              onChange={(_, { value }) => onRules({ ...rules, platform: value })}
            />
          </Field>
          <Field size="large" label={texts.provider}>
            <Input
              size="large"
              autoComplete="off"
              maxLength={200}
              value={rules.provider}
              onChange={(_, { value }) => onRules({ ...rules, provider: value })}
            />
          </Field>
          <Field size="large" label={texts.method}>
            <Select
              size="large"
              value={rules.methodId ?? ""}
              onChange={(_, { value }) => onRules({ ...rules, methodId: value || null })}
            >
              <option value="">{texts.noMethod}</option>
              {model.methods.map(({ id, name }) => (
                <option key={id} value={id}>
                  {textIn(name, language).text}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            size="large"
            label={texts.eligible}
            checked={rules.eligible}
            onChange={(_, { checked }) => onRules({ ...rules, eligible: checked === true })}
          />
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
  );
}

/** One line for each column of the table that has a title or says anything. */
function ColumnTable({ table, onTable }: Pick<ColumnStepProps, "table" | "onTable">) {
  const texts = useTexts("trainingImport").columns;
  const styles = useImportStyles();
  const rows = rowsOf(table).slice(table.headerRow);
  const examples = rows.slice(1, 200);
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    title: columnTitle(headerOf(table), column, texts.unnamed),
    example: examples.find((row) => (row[column] ?? null) !== null)?.[column] ?? null,
  })).filter(({ column, example }) => example !== null || (headerOf(table)[column] ?? null) !== null);
  const means = new Map(importFields.map((field) => [table.mapping[field], field]));
  const set = (column: number, field: ImportField | "") => {
    const others = Object.entries(table.mapping).filter(([name, at]) => at !== column && name !== field);
    const mapping: Mapping = Object.fromEntries([...others, ...(field === "" ? [] : [[field, column]])]);
    onTable(withMapping(table, mapping));
  };
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.example}</th>
          <th scope="col">{texts.means}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, title, example }) => (
          <tr key={column}>
            <th scope="row">{title}</th>
            <td>{example === null ? "" : String(example).slice(0, 80)}</td>
            <td>
              <Select
                size="large"
                aria-label={texts.meansOf(title)}
                value={means.get(column) ?? ""}
                onChange={(_, { value }) => set(column, importFields.find((field) => field === value) ?? "")}
              >
                <option value="">{texts.skip}</option>
                {importFields.map((field) => (
                  <option key={field} value={field}>
                    {texts.fields[field]}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
