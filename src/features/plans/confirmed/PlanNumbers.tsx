import type { YearModel } from "#domain/model/yearModel.ts";
import type { CompiledPlan } from "#domain/plans/compiledPlan.ts";
import { emptyPlanFollowUp } from "#domain/plans/planFollowUp.ts";
import { planOutcome } from "#domain/plans/planOutcome.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { Section } from "#ui/Section.tsx";
import { useConfirmedStyles } from "./confirmed.styles.ts";

interface PlanNumbersProps {
  /** One plan, or those of the whole municipality. */
  readonly plans: readonly CompiledPlan[];
  readonly frame?: CompiledPlan["frame"];
}

/** Sums of the rows, and what the plan may use where somebody has said so. */
export function PlanNumbers({ plans, frame = null }: PlanNumbersProps) {
  const texts = useTexts("confirmedPlan").reading;
  const formats = useFormats();
  const styles = useConfirmedStyles();
  const totals = planTotals(plans.flatMap(({ rows }) => rows));
  const facts = [
    { label: texts.rows, value: formats.number(totals.rows) },
    { label: texts.days, value: formats.number(totals.days) },
    { label: texts.participants, value: formats.number(totals.participants) },
    { label: texts.cost, value: formats.euros(totals.cost) },
    ...(frame && (frame.days !== null || frame.cost !== null)
      ? [
          {
            label: texts.frame,
            value: [
              ...(frame.days === null ? [] : [texts.daysOf(formats.number(frame.days))]),
              ...(frame.cost === null ? [] : [formats.euros(frame.cost)]),
            ].join(", "),
          },
        ]
      : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How the rows part into 70-20-10, in numbers and bars. */
export function PlanShares({ plans, model }: PlanNumbersProps & { readonly model: YearModel }) {
  const texts = useTexts("confirmedPlan").reading;
  const formats = useFormats();
  const styles = useConfirmedStyles();
  const rows = plans.flatMap((plan) => plan.rows);
  if (rows.length === 0) return null;
  const { planned } = planOutcome(rows, emptyPlanFollowUp, model.methods).byShare;
  const parts = [
    { key: "70", name: texts.share[70], count: planned[70] },
    { key: "20", name: texts.share[20], count: planned[20] },
    { key: "10", name: texts.share[10], count: planned[10] },
    ...(planned.open > 0 ? [{ key: "open", name: texts.share.none, count: planned.open }] : []),
  ];
  return (
    <Section title={texts.shares}>
      <ul className={styles.bars}>
        {parts.map(({ key, name, count }) => (
          <li key={key}>
            <span className={styles.barWords}>
              <span>{name}</span>
              <span>{`${formats.number(count)} (${formats.percent(count / rows.length)})`}</span>
            </span>
            <Meter done={count} of={rows.length} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
