import type { PlanTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useRowsStyles } from "./rows.styles.ts";

/** Sums of a plan's rows, and how many rows they lack something of. */
export function RowTotals({ totals }: { readonly totals: PlanTotals }) {
  const texts = useTexts("plans").totals;
  const formats = useFormats();
  const styles = useRowsStyles();
  const figures = [
    { name: texts.rows, value: formats.number(totals.rows) },
    { name: texts.participants, value: formats.number(totals.participants) },
    { name: texts.days, value: formats.number(totals.days) },
    { name: texts.eligibleDays, value: formats.number(totals.eligibleDays) },
    { name: texts.cost, value: formats.euros(totals.cost) },
  ];
  const missing = [
    totals.withoutDays > 0 && texts.withoutDays(totals.withoutDays),
    totals.withoutCost > 0 && texts.withoutCost(totals.withoutCost),
  ].filter((text) => text !== false);
  return (
    <>
      <dl className={styles.totals}>
        {figures.map(({ name, value }) => (
          <div key={name} className={styles.total}>
            <dt className={styles.totalName}>{name}</dt>
            <dd className={styles.totalValue}>{value}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && <p className={styles.meta}>{missing.join(" · ")}</p>}
    </>
  );
}
