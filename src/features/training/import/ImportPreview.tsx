import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportPlan } from "#domain/training/import/compareImport.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import type { ImportWork } from "#usecases/training/useImport.ts";
import { useTrainingStyles } from "../training.styles.ts";
import { ImportedLines } from "./ImportedLines.tsx";
import { ImportProblems } from "./ImportProblems.tsx";
import { ImportQuestions } from "./ImportQuestions.tsx";
import { ImportRun } from "./ImportRun.tsx";
import { useImportStyles } from "./import.styles.ts";
import type { ImportRules } from "./importRules.ts";
import type { ImportTable } from "./importTable.ts";

interface ImportPreviewProps {
  readonly table: ImportTable;
  readonly town: ImportTown;
  readonly work: ImportWork;
  readonly plan: ImportPlan;
  readonly rules: ImportRules;
  readonly onRules: (rules: ImportRules) => void;
}

/** What the table comes to, before anything of it is written, and the button that writes it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { table, town, work, plan, rules, onRules } = props;
  const texts = useTexts("trainingImport").preview;
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const [running, setRunning] = useState(false);
  const { added, differing, same, repeated, questions, problems } = plan;
  const figures = [
    ["added", added.length],
    ["same", same.length],
    ["differing", differing.length],
    ["repeated", repeated.length],
    [
      "questions",
      questions.reduce((sum, { lines, chosen }) => sum + (chosen === null ? lines.length : 0), 0),
    ],
    ["problems", new Set(problems.map(({ line }) => line)).size],
  ] as const;
  return (
    <>
      <Section title={texts.title}>
        <dl className={styles.figures}>
          {figures
            .filter(([name, count]) => count > 0 || name === "added" || name === "same")
            .map(([name, count]) => (
              <div key={name}>
                <dt className={shared.numberLabel}>{texts.figures[name]}</dt>
                <dd className={shared.number}>{count}</dd>
              </div>
            ))}
        </dl>
        <fieldset className={styles.choices} disabled={running}>
          {differing.length > 0 && (
            <Checkbox
              size="large"
              label={texts.withDiffering(differing.length)}
              checked={rules.withDiffering}
              onChange={(_, { checked }) => onRules({ ...rules, withDiffering: checked === true })}
            />
          )}
          <OtherYears plan={plan} work={work} rules={rules} onRules={onRules} />
        </fieldset>
        <ImportQuestions questions={questions} town={town} rules={rules} onRules={onRules} />
        <ImportProblems table={table} problems={problems} />
        <ImportedLines added={added} differing={differing} town={town} />
      </Section>
      <ImportRun town={town} work={work} plan={plan} rules={rules} onRunning={setRunning} />
    </>
  );
}

/** Lines of other years belong into other records: only where HR says so. */
function OtherYears({
  plan,
  work,
  rules,
  onRules,
}: Pick<ImportPreviewProps, "plan" | "work" | "rules" | "onRules">) {
  const texts = useTexts("trainingImport").preview;
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const years = new Map([...plan.otherYears, ...rules.otherYears.map((year) => [year, 0] as const)]);
  const put = async (year: number, wanted: boolean) => {
    setFailure(null);
    const others = rules.otherYears.filter((one) => one !== year);
    if (wanted && !work.records.has(year)) {
      setAsking(true);
      const found = await work.askFor(year);
      setAsking(false);
      if (!found.ok) {
        setFailure(found.failure);
        return;
      }
    }
    onRules({ ...rules, otherYears: wanted ? [...others, year] : others });
  };
  return (
    <>
      {[...years]
        .sort(([a], [b]) => b - a)
        .map(([year, count]) => (
          <Checkbox
            key={year}
            size="large"
            label={rules.otherYears.includes(year) ? texts.withYear(year) : texts.otherYear(year, count)}
            checked={rules.otherYears.includes(year)}
            disabled={asking}
            onChange={(_, { checked }) => void put(year, checked === true)}
          />
        ))}
      {failure && <FailurePanel failure={failure} />}
    </>
  );
}
