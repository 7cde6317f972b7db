import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { rowsOf } from "#domain/tables/chosenTable.ts";
import { importFields } from "#domain/training/import/importFields.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ColumnTable } from "#ui/ColumnTable.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import { useTrainingStyles } from "../training.styles.ts";
import { useImportStyles } from "./import.styles.ts";
import type { ImportRules } from "./importRules.ts";
import { type ImportTable, importTables } from "./importTable.ts";
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
  const common = useTexts("tableImport").columns;
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const language = useLanguage();
  return (
    <Section title={texts.title}>
      <div className={shared.surface}>
        <p className={shared.help}>{common.help}</p>
        <ColumnTable
          rows={rowsOf(table)}
          headerRow={table.headerRow}
          mapping={table.mapping}
          fields={importFields}
          names={texts.fields}
          onMapping={(mapping) => onTable(importTables.withMapping(table, mapping))}
        />
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
