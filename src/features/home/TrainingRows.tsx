import { planToConfirm } from "#domain/plans/confirmationDueOn.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { Home } from "#usecases/home.ts";

/** To one's own trainings, and for whoever makes or follows plans to those in the making. */
export function TrainingRows({ home }: { readonly home: Home }) {
  const texts = useTexts("homeMore").training;
  const planYear = planToConfirm(home.model.plan, home.today);
  return (
    <Section title={texts.title}>
      <RowList>
        <LinkRow href="/training" title={texts.own} detail={texts.ownHelp} />
        {home.makesPlans && (
          <LinkRow href={`/plans/${planYear}`} title={texts.plans(planYear)} detail={texts.plansHelp} />
        )}
      </RowList>
    </Section>
  );
}
