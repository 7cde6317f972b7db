import { Select } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import type { Table } from "#lib/cell.ts";
import { useColumnTableStyles } from "./ColumnTable.styles.ts";
import { columnTitle } from "./columnTitle.ts";

interface ColumnTableProps<F extends string> {
  readonly rows: Table;
  readonly headerRow: number;
  readonly mapping: Readonly<Partial<Record<F, number>>>;
  /** What a column can hold, with what that is called. */
  readonly fields: readonly F[];
  readonly names: Readonly<Record<F, string>>;
  readonly onMapping: (mapping: Readonly<Partial<Record<F, number>>>) => void;
}

/** One line for each column of a table that has a title or says anything: what is in it. */
export function ColumnTable<F extends string>(props: ColumnTableProps<F>) {
  const { headerRow, mapping, fields, names, onMapping } = props;
  const texts = useTexts("tableImport").columns;
  const styles = useColumnTableStyles();
  const rows = props.rows.slice(headerRow);
  const header = rows[0] ?? [];
  const examples = rows.slice(1, 200);
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    title: columnTitle(header, column, texts.unnamed),
    example: examples.find((row) => (row[column] ?? null) !== null)?.[column] ?? null,
  })).filter(({ column, example }) => example !== null || (header[column] ?? null) !== null);
  const means = new Map(fields.map((field) => [mapping[field], field]));
  const set = (column: number, field: F | undefined) => {
    const next: Partial<Record<F, number>> = {};
    for (const one of fields) {
      const at = mapping[one];
      if (at !== undefined && at !== column && one !== field) next[one] = at;
    }
    if (field !== undefined) next[field] = column;
    onMapping(next);
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.example}</th>
          <th scope="col">{texts.means}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, title, example }) => (
          <tr key={column}>
            <th scope="row">{title}</th>
            <td>{example === null ? "" : String(example).slice(0, 80)}</td>
            <td>
              <Select
                size="large"
                aria-label={texts.meansOf(title)}
                value={means.get(column) ?? ""}
                onChange={(_, { value }) =>
                  set(
                    column,
                    fields.find((field) => field === value),
                  )
                }
              >
                <option value="">{texts.skip}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {names[field]}
                  </option>
                ))}
              </Select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
