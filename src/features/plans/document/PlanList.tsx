import type { UnitPlan } from "#domain/plans/document/unitPlan.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useDocumentStyles } from "./document.styles.ts";

interface PlanListProps {
  readonly plans: readonly UnitPlan[];
  readonly title: string;
}

/** Which plans the document is made of, how far they are and what they come to. */
export function PlanList({ plans, title }: PlanListProps) {
  const texts = useTexts("planDocument");
  const formats = useFormats();
  const styles = useDocumentStyles();
  return (
    <div className={styles.stack}>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.list}>
        {plans.map((plan) => {
          const { rows, days, cost } = planTotals(plan.rows);
          const figures = texts.chapter.planFigures(
            formats.number(rows),
            formats.number(days),
            formats.euros(cost),
          );
          return (
            <li key={plan.unitId}>
              {`${plan.isCentral ? texts.report.central : plan.name}: ${texts.chapter.source[plan.source]}${rows > 0 ? `, ${figures}` : ""}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
