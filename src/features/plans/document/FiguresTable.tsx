import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { withCell, withoutRow } from "#domain/plans/document/tableEdits.ts";
import { type FigureRow, isCounted } from "#domain/plans/document/tableFigures.ts";
import type { TableColumn } from "#domain/plans/document/tableShapes.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { usePhone } from "#ui/usePhone.ts";
import { FigureCell } from "./FigureCell.tsx";
import { useTableStyles } from "./table.styles.ts";
import { figureText } from "./tableWords.ts";
import type { TableView } from "./useTable.ts";

interface FiguresTableProps {
  readonly view: TableView;
  /** Null: it is read only. */
  readonly blurred: (() => void) | null;
}

/** The figures of a table: a grid of fields, on phones a card a row. */
export function FiguresTable({ view, blurred }: FiguresTableProps) {
  const styles = useTableStyles();
  const hidden = useHiddenStyles();
  const isPhone = usePhone();
  const { shape, figures, title, firstColumn, nameOf, columnNameOf } = view;
  const isSum = ({ row }: FigureRow) => row.role === "sum" || row.role === "total";
  if (isPhone)
    return (
      <div className={styles.cards}>
        {figures.map((one) => (
          <fieldset key={one.row.id} className={styles.card}>
            <legend className={hidden.visually}>{nameOf(one.row)}</legend>
            <div className={styles.cardHead}>
              <span aria-hidden>{nameOf(one.row)}</span>
              <RemoveRow view={view} one={one} writes={blurred !== null} />
            </div>
            {shape.columns.map((column, at) => (
              <div key={column.id} className={styles.pair}>
                <span>{columnNameOf(column)}</span>
                <span className={styles.cardValue}>
                  <Figure view={view} one={one} column={column} at={at} blurred={blurred} />
                </span>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    );
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{firstColumn}</th>
          {shape.columns.map((column) => (
            <th key={column.id} scope="col">
              {columnNameOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((one) => (
          <tr key={one.row.id} className={isSum(one) ? styles.sum : undefined}>
            <th scope="row">
              <span className={styles.name}>
                {nameOf(one.row)}
                <RemoveRow view={view} one={one} writes={blurred !== null} />
              </span>
            </th>
            {shape.columns.map((column, at) => (
              <td key={column.id}>
                <Figure view={view} one={one} column={column} at={at} blurred={blurred} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FigureProps {
  readonly view: TableView;
  readonly one: FigureRow;
  readonly column: TableColumn;
  readonly at: number;
  readonly blurred: (() => void) | null;
}

function Figure({ view, one: { row, values }, column, at, blurred }: FigureProps) {
  const texts = useTexts("planDocument");
  const formats = useFormats();
  const styles = useTableStyles();
  const value = values[at] ?? null;
  const before = view.beforeOf(row, column);
  if (!blurred)
    return (
      <>
        <span className={styles.value}>{figureText(value, formats, texts.report.unknown)}</span>
        {before && <span className={styles.below}>{before}</span>}
      </>
    );
  const entered = view.table.cells[row.id]?.[column.id] ?? null;
  return (
    <FigureCell
      label={texts.tables.cell(view.nameOf(row), view.columnNameOf(column))}
      value={entered}
      counted={isCounted(row, column) ? countedOf(view, row.id, column, value, entered) : null}
      before={before}
      onChange={(next) => view.edit((table) => withCell(table, row.id, column.id, next))}
      onBlur={blurred}
      onPaste={(text) => view.pasteAt(row, column, text)}
    />
  );
}

/** A sum that only somebody's word stands for is not one that the app has counted. */
function countedOf(
  { shape, rows, table }: TableView,
  rowId: string,
  column: TableColumn,
  value: number | null,
  entered: number | null,
): number | null {
  if (entered === null || value !== entered) return value;
  const parts = column.sumOf ?? [];
  const hasParts =
    parts.some((part) => table.cells[rowId]?.[part] !== undefined) ||
    rows.some(
      ({ id, role }) =>
        role === "item" && shape.columns.some((one) => table.cells[id]?.[one.id] !== undefined),
    );
  return hasParts ? value : null;
}

function RemoveRow({
  view,
  one: { row },
  writes,
}: {
  readonly view: TableView;
  readonly one: FigureRow;
  readonly writes: boolean;
}) {
  const texts = useTexts("planDocument").tables;
  const styles = useTableStyles();
  if (!writes || !view.shape.addsRows || row.role !== "item" || row.name === "") return null;
  const label = texts.removeRow(view.nameOf(row));
  return (
    <Button
      className={styles.remove}
      size="small"
      appearance="subtle"
      icon={<DismissRegular aria-hidden />}
      aria-label={label}
      title={label}
      onClick={() => view.edit((table) => withoutRow(table, row.id))}
    />
  );
}
