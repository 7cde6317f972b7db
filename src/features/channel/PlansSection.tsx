import type { PlanInForce } from "#domain/plans/confirmedKeys.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";

/** Confirmed training plans that concern the channel; nothing before the first. */
export function PlansSection({ plans }: { readonly plans: readonly PlanInForce[] }) {
  const texts = useTexts("channelTab").plans;
  if (plans.length === 0) return null;
  return (
    <Section title={texts.title}>
      <RowList>
        {plans.map(({ year, unitId, unitName }) => (
          <LinkRow
            key={`${unitId} ${year}`}
            href={`/confirmed/${year}/${unitId}`}
            title={texts.row(unitName, year)}
          />
        ))}
      </RowList>
    </Section>
  );
}
