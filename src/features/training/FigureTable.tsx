import type { TrainingFigures } from "#domain/training/trainingStatistics.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useFigureStyles } from "./figures.styles.ts";
import { useTrainingStyles } from "./training.styles.ts";
import { useShownDays } from "./useShownDays.ts";

export interface FigureRow {
  readonly name: string;
  readonly figures: TrainingFigures;
  /** As they are written; null where the law gives none or nothing has been said to count them from. */
  readonly euros: string | null;
}

interface FigureTableProps {
  /** What the rows are. */
  readonly first: string;
  readonly rows: readonly FigureRow[];
  readonly total: FigureRow | null;
  /** On phones, where a table does not fit. */
  readonly asCards: boolean;
}

/** Rows of figures with their sum: a table, or cards. */
export function FigureTable({ first, rows, total, asCards }: FigureTableProps) {
  const styles = useFigureStyles();
  const cardName = useTrainingStyles().name;
  const columns = useColumns(rows.some(({ euros }) => euros !== null));
  if (asCards)
    return (
      <ul className={styles.cards}>
        {[...rows, ...(total ? [total] : [])].map((row) => (
          <li key={row.name} className={styles.card}>
            <h3 className={cardName}>{row.name}</h3>
            <dl className={styles.facts}>
              {columns.flatMap(({ title, of }) => [
                <dt key={title}>{title}</dt>,
                <dd key={`${title} of`}>{of(row)}</dd>,
              ])}
            </dl>
          </li>
        ))}
      </ul>
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureCells key={row.name} row={row} columns={columns} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <FigureCells row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}

interface Column {
  readonly title: string;
  readonly of: (row: FigureRow) => string;
}

function FigureCells({ row, columns }: { readonly row: FigureRow; readonly columns: readonly Column[] }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {columns.map(({ title, of }) => (
        <td key={title}>{of(row)}</td>
      ))}
    </tr>
  );
}

function useColumns(withEuros: boolean): readonly Column[] {
  const texts = useTexts("training").all;
  const formats = useFormats();
  const shown = useShownDays();
  return [
    { title: texts.figures.people, of: ({ figures }) => formats.number(figures.people) },
    { title: texts.figures.days, of: ({ figures }) => shown(figures.days) },
    { title: texts.figures.eligible, of: ({ figures }) => formats.number(figures.eligibleDays) },
    { title: texts.figures.untrained, of: ({ figures }) => formats.number(figures.untrained) },
    ...(withEuros ? [{ title: texts.euros, of: ({ euros }: FigureRow) => euros ?? "" }] : []),
  ];
}
