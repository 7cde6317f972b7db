import { usePrintStyles } from "./print.styles.ts";

interface PaperTableProps {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** An empty table to fill by hand. */
export function PaperTable({ title, note, columns, rows }: PaperTableProps) {
  const styles = usePrintStyles();
  return (
    <section className={styles.theme}>
      <h3 className={styles.title}>{title}</h3>
      {note && <p className={styles.guidance}>{note}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...Array(rows).keys()].map((row) => (
            <tr key={row} className={styles.row}>
              {columns.map((column) => (
                <td key={column} className={styles.cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
