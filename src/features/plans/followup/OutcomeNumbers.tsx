import type { PlanOutcome } from "#domain/plans/planOutcome.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { useFollowUpStyles } from "./followUp.styles.ts";

/** What was planned and what was carried out, in four numbers. */
export function OutcomeNumbers({ outcome }: { readonly outcome: PlanOutcome }) {
  const all = useTexts("followUp");
  const texts = all.numbers;
  const formats = useFormats();
  const styles = useFollowUpStyles();
  const { rows, days, participants, cost, heldWithoutDays } = outcome;
  const count = rows.planned + rows.held + rows.cancelled + rows.moved;
  const facts = [
    { label: texts.rows, planned: count, realised: rows.held, write: formats.number },
    { label: texts.days, ...days, write: formats.number },
    { label: texts.participants, ...participants, write: formats.number },
    { label: texts.cost, ...cost, write: formats.euros },
  ];
  return (
    <dl className={styles.numbers}>
      {facts.map(({ label, planned, realised, write }) => (
        <div key={label} className={styles.number}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{texts.of(write(realised), write(planned))}</dd>
          <dd className={styles.quiet}>
            <Meter done={realised} of={planned} />
            {planned > 0 ? texts.share(formats.percent(realised / planned)) : texts.noPlan}
            {label === texts.days && heldWithoutDays > 0 && ` ${all.withoutDays(heldWithoutDays)}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
