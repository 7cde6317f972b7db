import { useState } from "react";
import { rowsOf } from "#domain/tables/chosenTable.ts";
import { readTableFile } from "#files/sheet/readTableFile.ts";
import { saveSheet } from "#files/sheet/saveSheet.ts";
import { usualLimits } from "#files/sheet/sheet.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ok } from "#lib/result.ts";
import { TableFile } from "#ui/TableFile.tsx";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import type { ImportWork } from "#usecases/training/useImport.ts";
import { ColumnStep } from "./ColumnStep.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { type ImportRules, usualRules } from "./importRules.ts";
import { type ImportTable, importTables } from "./importTable.ts";
import { importTemplate } from "./importTemplate.ts";
import { useImportPlan } from "./useImportPlan.ts";

/** From the file to what is written, one below the other: everything before a step can still be changed. */
export function ImportSteps({ town, work }: { readonly town: ImportTown; readonly work: ImportWork }) {
  const { sheets } = useTexts("trainingImport");
  const [table, setTable] = useState<ImportTable | null>(null);
  const [rules, setRules] = useState<ImportRules>(usualRules(""));
  const plan = useImportPlan(town, work, table, rules);
  return (
    <>
      <TableFile
        table={table}
        maxRows={usualLimits.rows}
        onFile={async (file) => {
          const read = await readTableFile(file);
          if (!read.ok) return read;
          const next = importTables.withSheet(read.value, read.value.sheetAt);
          if (next.fileName !== table?.fileName) setRules(usualRules(next.fileName));
          setTable(next);
          return ok(rowsOf(next).length);
        }}
        onSheet={(at) => setTable(table && importTables.withSheet(table, at))}
        onHeader={(row) => setTable(table && importTables.withHeader(table, row))}
        onTemplate={async () => (await saveSheet(sheets.template, [importTemplate(sheets)])).ok}
      />
      {table && (
        <ColumnStep
          table={table}
          rules={rules}
          gaps={plan.gaps}
          model={town.model}
          onTable={setTable}
          onRules={setRules}
        />
      )}
      {table && plan.ready && (
        <ImportPreview
          key={`${table.fileName} ${table.sheetAt}`}
          table={table}
          town={town}
          work={work}
          plan={plan.ready}
          rules={rules}
          onRules={setRules}
        />
      )}
    </>
  );
}
