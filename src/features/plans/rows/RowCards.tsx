import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { methodOf } from "#domain/model/yearModel.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { rowDays } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { GridManner } from "./GridCell.tsx";
import type { ExtraColumn } from "./gridColumns.ts";
import { hintsOfRow } from "./hintsOfRow.ts";
import { useRowsStyles } from "./rows.styles.ts";

interface RowCardsProps {
  readonly rows: readonly PlanRow[];
  readonly manner: GridManner;
  readonly extraColumns: readonly ExtraColumn[];
  readonly onOpen: (row: PlanRow) => void;
}

/** Rows on a phone: a card each, which opens the row. Only the cards in sight are drawn. */
export function RowCards({ rows, manner, extraColumns, onOpen }: RowCardsProps) {
  const texts = useTexts("plans");
  const styles = useRowsStyles();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setMargin(Math.round(top));
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 148,
    overscan: 4,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.id ?? index,
    useFlushSync: false,
  });
  if (rows.length === 0) return <p className={styles.meta}>{texts.grid.empty}</p>;
  return (
    <ul
      ref={list}
      className={styles.cards}
      aria-label={texts.grid.title}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.id}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.cardPlace}
              style={{ top: start - margin }}
            >
              <RowCard row={row} number={index + 1} {...{ manner, extraColumns, onOpen }} />
            </li>
          )
        );
      })}
    </ul>
  );
}

interface RowCardProps extends Omit<RowCardsProps, "rows"> {
  readonly row: PlanRow;
  readonly number: number;
}

const RowCard = memo(function RowCard({ row, number, manner, extraColumns, onOpen }: RowCardProps) {
  const { row: texts, grid } = useTexts("plans");
  const formats = useFormats();
  const styles = useRowsStyles();
  const { model, language } = manner.words;
  const method = methodOf(model, row.methodId);
  const days = rowDays(row);
  const hint = manner.hintsOf && hintsOfRow(row, manner.hintsOf)[0];
  const facts = [
    row.when,
    row.participants !== null && texts.participants(formats.number(row.participants)),
    days !== null && texts.days(formats.number(days)),
    row.cost !== null && formats.euros(row.cost),
    method && textIn(method.name, language).text,
    ...extraColumns.map((extra) => extra.text(row)),
  ].filter((fact) => typeof fact === "string" && fact !== "");
  return (
    <button type="button" id={`row-${row.id}`} className={styles.card} onClick={() => onOpen(row)}>
      <span className={styles.need}>{`${number}. ${row.need || texts.untitled}`}</span>
      {row.training && <span className={styles.detail}>{row.training}</span>}
      {row.targetGroup && <span className={styles.detail}>{row.targetGroup}</span>}
      {facts.length > 0 && (
        <span className={styles.facts}>
          {facts.map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
        </span>
      )}
      {hint && (
        <span className={styles.flag}>
          <WarningRegular aria-hidden />
          {`${grid.hinted[hint.hint.kind]} ${hint.hint.words}`}
        </span>
      )}
    </button>
  );
});
