import type { CellWords } from "#domain/plans/planCells.ts";
import { saveSheet } from "#files/sheet/saveSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { Result } from "#lib/result.ts";
import { planRowsSheet, type UnitRows } from "./planRowsSheet.ts";

interface RowWords extends Pick<CellWords, "model" | "lines" | "language"> {
  readonly texts: Texts<"sheetExport">;
  readonly columns: Texts<"plans">["columns"];
}

/** Gives the person plans' rows as a workbook of that name. */
export function savePlanRows(
  title: string,
  units: readonly UnitRows[],
  { texts, columns: titles, ...words }: RowWords,
): Promise<Result<null, "notFetched">> {
  const { sheet: name, unit } = texts.planRows;
  const cells = { ...words, yes: texts.yes, no: texts.no };
  return saveSheet(title, [planRowsSheet(units, { name, unit, titles, cells })]);
}
