import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { LineProblem } from "#domain/training/import/importLine.ts";
import { saveSheet } from "#files/sheet/saveSheet.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { useTrainingStyles } from "../training.styles.ts";
import { useImportStyles } from "./import.styles.ts";
import type { ImportTable } from "./importTable.ts";
import { problemWords } from "./problemWords.ts";

/** More than these are in the list that can be taken along. */
const shownFirst = 20;

interface ImportProblemsProps {
  readonly table: ImportTable;
  readonly problems: readonly LineProblem[];
}

/** What has to be put right in the table itself, line by line. */
export function ImportProblems({ table, problems }: ImportProblemsProps) {
  const texts = useTexts("trainingImport");
  const common = useTexts("tableImport");
  const words = texts.preview;
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  if (problems.length === 0) return null;
  const save = async () => {
    const { sheets } = texts;
    const rows = problems.map((problem) => {
      const { column, text } = problemWords(problem, table, texts, common.columns.unnamed);
      return [problem.line, column, problem.text, text];
    });
    const columns = [
      { title: sheets.line, width: 8, kind: "number" },
      { title: sheets.column, width: 24, kind: "text" },
      { title: sheets.text, width: 32, kind: "text" },
      { title: sheets.problem, width: 70, kind: "text" },
    ] as const;
    const saved = await saveSheet(`${sheets.problems} ${table.fileName}`, [
      { name: sheets.problems, columns, rows },
    ]);
    setFailed(!saved.ok);
    announce(saved.ok ? common.file.saved : "");
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{words.problems}</h3>
      <p className={shared.help}>{words.problemsHelp}</p>
      <ul className={styles.problems}>
        {problems.slice(0, shownFirst).map((problem) => {
          const { column, text } = problemWords(problem, table, texts, common.columns.unnamed);
          return (
            <li key={`${problem.line} ${problem.field} ${problem.kind}`}>
              <span className={styles.place}>{texts.problem.at(problem.line, column)}</span>
              {text}
            </li>
          );
        })}
      </ul>
      {problems.length > shownFirst && <p>{words.moreProblems(problems.length - shownFirst)}</p>}
      <Button size="large" icon={<ArrowDownloadRegular />} onClick={() => void save()}>
        {words.saveProblems}
      </Button>
      {failed && (
        <p role="alert" className={shared.problem}>
          {common.file.failed}
        </p>
      )}
    </div>
  );
}
