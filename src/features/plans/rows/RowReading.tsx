import { type CellWords, cellText } from "#domain/plans/planCells.ts";
import { planColumns } from "#domain/plans/planColumns.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { ExtraColumn } from "./gridColumns.ts";
import { useRowsStyles } from "./rows.styles.ts";

interface RowReadingProps {
  readonly row: PlanRow;
  readonly words: CellWords;
  readonly extraColumns: readonly ExtraColumn[];
}

/** What one row says; what it leaves open is not named. */
export function RowReading({ row, words, extraColumns }: RowReadingProps) {
  const texts = useTexts("plans");
  const styles = useRowsStyles();
  const facts = [
    ...planColumns.map((column) => ({
      id: column.id,
      title: texts.columns[column.id],
      text: cellText(row, column, words),
    })),
    ...extraColumns.map((extra) => ({ id: extra.id, title: extra.title, text: extra.text(row) })),
  ].filter(({ text }) => text !== "");
  return (
    <dl className={styles.reading}>
      {facts.map(({ id, title, text }) => (
        <div key={id}>
          <dt className={styles.term}>{title}</dt>
          <dd className={styles.value}>{text}</dd>
        </div>
      ))}
      {row.answers.length > 0 && (
        <div>
          <dt className={styles.term}>{texts.row.answers(row.answers.length)}</dt>
        </div>
      )}
    </dl>
  );
}
