import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TableId } from "#domain/plans/document/planDocument.ts";
import { tableOf } from "#domain/plans/document/planDocument.ts";
import { tableFrom, withCell } from "#domain/plans/document/tableEdits.ts";
import { hasFigures, type SumMisfit } from "#domain/plans/document/tableFigures.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { DocumentWriting, PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { AddRowForm } from "./AddRowForm.tsx";
import { useDocumentStyles } from "./document.styles.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import { FillTrainings } from "./FillTrainings.tsx";
import { ImportTableDialog } from "./ImportTableDialog.tsx";
import { type TableView, useTable } from "./useTable.ts";

interface TablePartProps {
  readonly view: PlanDocumentView;
  readonly id: TableId;
}

/** One statistics table of the document: read, filled, imported and checked. */
export function TablePart({ view, id }: TablePartProps) {
  const texts = useTexts("planDocument").tables;
  const formats = useFormats();
  const styles = useDocumentStyles();
  const table = useTable(view, id);
  const { writing, material } = view;
  const { asOn } = table.table;
  return (
    <div className={styles.stack}>
      <h3 className={styles.subtitle}>{table.title}</h3>
      {!writing && !hasFigures(table.table) ? (
        <p className={styles.quiet}>{texts.empty}</p>
      ) : (
        <>
          {writing && <Misfits view={table} />}
          {table.shape.hasDay && writing && <AsOn view={table} writing={writing} />}
          {!writing && asOn && <p className={styles.quiet}>{texts.asOnSaid(formats.day(asOn))}</p>}
          <FiguresTable view={table} blurred={writing?.blurred ?? null} />
          {table.hasBefore && <p className={styles.quiet}>{texts.beforeHelp(material.planYear - 1)}</p>}
        </>
      )}
      {writing && <Tools view={view} table={table} writing={writing} />}
    </div>
  );
}

/** Sums that somebody stated and that their parts do not come to. */
function Misfits({ view }: { readonly view: TableView }) {
  const texts = useTexts("planDocument").tables;
  const formats = useFormats();
  const styles = useDocumentStyles();
  const { misfits, rows, shape, nameOf, columnNameOf, edit } = view;
  if (misfits.length === 0) return null;
  const said = ({ rowId, columnId, stated, computed }: SumMisfit) => {
    const row = rows.find(({ id }) => id === rowId);
    const column = shape.columns.find(({ id }) => id === columnId);
    return texts.misfit(
      row ? nameOf(row) : rowId,
      column ? columnNameOf(column) : columnId,
      formats.number(stated),
      formats.number(computed),
    );
  };
  return (
    <Notice tone="warning" title={texts.misfitTitle(misfits.length)}>
      <div className={styles.stack}>
        <ul className={styles.list}>
          {misfits.map((misfit) => (
            <li key={`${misfit.rowId} ${misfit.columnId}`}>{said(misfit)}</li>
          ))}
        </ul>
        <p className={styles.text}>{texts.misfitHelp}</p>
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            onClick={() =>
              edit((table) =>
                misfits.reduce((now, { rowId, columnId }) => withCell(now, rowId, columnId, null), table),
              )
            }
          >
            {texts.useComputed}
          </Button>
        </div>
      </div>
    </Notice>
  );
}

function AsOn({ view, writing }: { readonly view: TableView; readonly writing: DocumentWriting }) {
  const texts = useTexts("planDocument").tables;
  return (
    <Field label={texts.asOn} style={{ maxWidth: "14rem" }}>
      <Input
        type="date"
        value={view.table.asOn ?? ""}
        onChange={(_, { value }) => view.edit((table) => ({ ...table, asOn: value === "" ? null : value }))}
        onBlur={writing.blurred}
      />
    </Field>
  );
}

interface ToolsProps {
  readonly view: PlanDocumentView;
  readonly table: TableView;
  readonly writing: DocumentWriting;
}

/** What can be done with a whole table. */
function Tools({ view: { material, document }, table, writing }: ToolsProps) {
  const texts = useTexts("planDocument");
  const styles = useDocumentStyles();
  const [open, setOpen] = useState<"none" | "row" | "import">("none");
  const { shape } = table;
  const before = material.last ? tableOf(material.last, shape.id) : null;
  const isBegun = tableOf(document, shape.id).rows.length > 0;
  return (
    <>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => setOpen("import")}>
          {texts.tables.paste.open}
        </Button>
        {shape.addsRows && (
          <Button className={styles.button} onClick={() => setOpen("row")}>
            {texts.tables.addRow}
          </Button>
        )}
        {before && before.rows.length > 0 && !isBegun && (
          <Button className={styles.button} onClick={() => table.edit(() => tableFrom(before, shape))}>
            {texts.last.takeTable(material.planYear - 1)}
          </Button>
        )}
        {shape.id === "table8" && (
          <FillTrainings material={material} document={document} table={table} blurred={writing.blurred} />
        )}
      </div>
      {open === "row" && <AddRowForm table={table} newId={writing.newId} onDone={() => setOpen("none")} />}
      <ImportTableDialog
        open={open === "import"}
        table={table}
        newId={writing.newId}
        onClose={() => setOpen("none")}
      />
    </>
  );
}
