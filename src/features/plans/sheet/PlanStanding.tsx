import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { shownPlanCollision } from "./shownPlanCollision.ts";

/** What has to be known before the plan is read or written. */
export function PlanStanding({ plan }: { readonly plan: PlanView }) {
  const texts = useTexts("plans");
  const language = useLanguage();
  const formats = useFormats();
  const { returned, compiled, mayFill, level, save, openElsewhere } = plan;
  return (
    <>
      {returned && (
        <Notice tone="warning" title={texts.standing.returnedTitle(formats.day(returned.on))}>
          {returned.reason}
        </Notice>
      )}
      {compiled && mayFill && (
        <Notice tone="info" title={texts.standing.compiledTitle}>
          {texts.standing.compiledHelp}
        </Notice>
      )}
      {!mayFill && <Notice tone="info">{texts.standing.readOnly[level]}</Notice>}
      {openElsewhere && mayFill && <Notice tone="info">{texts.standing.openElsewhere}</Notice>}
      {mayFill && (
        <SaveProblem>
          <SaveFailure save={save} retry={plan.blurred} />
          <CollisionNotice
            collisions={plan.collisions}
            shown={(collision) => shownPlanCollision(collision, plan, texts, { language, formats })}
            settle={plan.settle}
          />
        </SaveProblem>
      )}
    </>
  );
}
