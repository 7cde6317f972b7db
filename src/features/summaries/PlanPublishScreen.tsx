import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { PlanPreview } from "#usecases/plans/preparePlanPost.ts";
import { usePlanPublishing } from "#usecases/plans/usePlanPublishing.ts";
import { PublishPage } from "./PublishPage.tsx";
import { PublishTextsContext } from "./publishTexts.ts";
import { usePublishSteps } from "./usePublishSteps.ts";

interface PlanPublishScreenProps {
  readonly planYear: number;
  readonly unitId: string;
}

/** A confirmed plan, of which its channel is about to be told. */
export function PlanPublishScreen({ planYear, unitId }: PlanPublishScreenProps) {
  const ofSummaries = useTexts("summaries").publish;
  const own = useTexts("planProcess").publish;
  const { problems, ...said } = own;
  const noChannel = { ...ofSummaries.problems.noChannel, ...problems.noChannel };
  const texts = { ...ofSummaries, ...said, problems: { ...ofSummaries.problems, noChannel } };
  const steps = usePublishSteps(usePlanPublishing(planYear, unitIdSchema.parse(unitId)));
  return (
    <PublishTextsContext value={texts}>
      <PublishPage
        steps={steps}
        warnings={(preview) => <PlanWarnings preview={preview} />}
        copyHref={() => `/confirmed/${planYear}/${unitId}`}
        backHref={`/plans/${planYear}/process`}
      />
    </PublishTextsContext>
  );
}

function PlanWarnings({ preview }: { readonly preview: PlanPreview }) {
  const texts = useTexts("planProcess").publish;
  const hints = useTexts("channels").warnings.hints;
  const formats = useFormats();
  return (
    <>
      {preview.personal.length > 0 && <Notice tone="warning">{hints(formats.list(preview.personal))}</Notice>}
      {preview.shortened && <Notice tone="warning">{texts.shortened}</Notice>}
    </>
  );
}
