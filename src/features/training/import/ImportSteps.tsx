import { useState } from "react";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import type { ImportWork } from "#usecases/training/useImport.ts";
import { ChooseFile } from "./ChooseFile.tsx";
import { ColumnStep } from "./ColumnStep.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { type ImportRules, usualRules } from "./importRules.ts";
import type { ImportTable } from "./importTable.ts";
import { useImportPlan } from "./useImportPlan.ts";

/** From the file to what is written, one below the other: everything before a step can still be changed. */
export function ImportSteps({ town, work }: { readonly town: ImportTown; readonly work: ImportWork }) {
  const [table, setTable] = useState<ImportTable | null>(null);
  const [rules, setRules] = useState<ImportRules>(usualRules(""));
  const plan = useImportPlan(town, work, table, rules);
  return (
    <>
      <ChooseFile
        table={table}
        onTable={(next) => {
          if (next.fileName !== table?.fileName) setRules(usualRules(next.fileName));
          setTable(next);
        }}
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
