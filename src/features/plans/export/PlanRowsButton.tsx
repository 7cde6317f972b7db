import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { CellWords } from "#domain/plans/planCells.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FileButton } from "#ui/FileButton.tsx";
import type { UnitRows } from "./planRowsSheet.ts";
import { savePlanRows } from "./savePlanRows.ts";

interface PlanRowsButtonProps {
  /** What the file is called. */
  readonly title: string;
  readonly units: readonly UnitRows[];
  readonly model: CellWords["model"];
  readonly lines: readonly PublishedLines[];
}

/** Rows of one plan, or of several, as a workbook. Nothing where there are none. */
export function PlanRowsButton({ title, units, model, lines }: PlanRowsButtonProps) {
  const texts = useTexts("sheetExport");
  const { columns } = useTexts("plans");
  const language = useLanguage();
  if (units.every(({ rows }) => rows.length === 0)) return null;
  const save = () => savePlanRows(title, units, { texts, columns, model, lines, language });
  return <FileButton label={texts.planRows.label} texts={texts} save={save} />;
}
