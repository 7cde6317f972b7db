import { useMemo } from "react";
import { rowsOf } from "#domain/tables/chosenTable.ts";
import { compareImport, type ImportPlan } from "#domain/training/import/compareImport.ts";
import { type MappingGap, mappingGaps } from "#domain/training/import/importFields.ts";
import { readLines } from "#domain/training/import/readLines.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import type { ImportWork } from "#usecases/training/useImport.ts";
import type { ImportRules } from "./importRules.ts";
import type { ImportTable } from "./importTable.ts";

export type ImportGap = MappingGap | "platform";

/** What the table comes to as its columns are understood now; nothing as long as something is open. */
export function useImportPlan(
  town: ImportTown,
  { records }: Pick<ImportWork, "records">,
  table: ImportTable | null,
  { platform, otherYears, choices }: ImportRules,
): { readonly gaps: readonly ImportGap[]; readonly ready: ImportPlan | null } {
  const named = platform.trim() !== "";
  const open = table ? mappingGaps(table.mapping) : [];
  const gaps: readonly ImportGap[] = named ? open : [...open, "platform"];
  const { model, today, people, year } = town;
  const lines = useMemo(
    () =>
      table && mappingGaps(table.mapping).length === 0
        ? readLines(rowsOf(table), table.sheets[table.sheetAt]?.merged ?? [], {
            headerRow: table.headerRow,
            mapping: table.mapping,
            rules: model.trainingRules,
            today,
          })
        : null,
    [table, model, today],
  );
  const ready = useMemo(() => {
    if (!lines || !named) return null;
    const wanted = new Map(
      [...records]
        .filter(([of]) => of === year || otherYears.includes(of))
        .map(([of, all]) => [of, new Map([...all].map(([id, { value }]) => [id, value]))]),
    );
    return compareImport(lines, { platform, people, records: wanted, choices });
  }, [lines, named, platform, people, records, otherYears, choices, year]);
  return { gaps, ready };
}
