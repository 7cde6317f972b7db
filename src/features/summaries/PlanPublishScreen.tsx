import { useState } from "react";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import type { PlanPreview } from "#usecases/plans/preparePlanPost.ts";
import { usePlanPublishing } from "#usecases/plans/usePlanPublishing.ts";
import { PublishStepView } from "./PublishStepView.tsx";
import { type PostedTo, placeOf } from "./postedTo.ts";
import { PublishTextsContext } from "./publishTexts.ts";
import { usePublishSteps } from "./usePublishSteps.ts";

interface PlanPublishScreenProps {
  readonly planYear: number;
  readonly unitId: string;
}

/** The step before a channel is told of a confirmed plan: exactly what goes, where, and who will read it. */
export function PlanPublishScreen({ planYear, unitId }: PlanPublishScreenProps) {
  const ofSummaries = useTexts("summaries").publish;
  const own = useTexts("planProcess").publish;
  const { problems, ...said } = own;
  const noChannel = { ...ofSummaries.problems.noChannel, ...problems.noChannel };
  const texts = { ...ofSummaries, ...said, problems: { ...ofSummaries.problems, noChannel } };
  const steps = usePublishSteps(usePlanPublishing(planYear, unitIdSchema.parse(unitId)));
  // The dialog is mounted in every step, so that it closes before the page that it asked about is gone.
  const [asked, setAsked] = useState<PostedTo | null>(null);
  const [asking, setAsking] = useState(false);
  const back = `/plans/${planYear}/process`;
  return (
    <PublishTextsContext value={texts}>
      <Page
        title={texts.title}
        back={{ href: back, to: texts.back }}
        width="wide"
        ready={steps.step.kind !== "preparing"}
      >
        <PublishStepView
          steps={steps}
          warnings={(preview) => <PlanWarnings preview={preview} />}
          copyHref={() => `/confirmed/${planYear}/${unitId}`}
          backHref={back}
          ask={() => {
            setAsked(placeOf(steps.step));
            setAsking(true);
          }}
        />
        <ConfirmDialog
          open={asking}
          title={texts.confirmTitle}
          confirm={texts.confirm}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            steps.send();
          }}
        >
          {asked && texts.confirmText(asked.channelName, asked.teamName)}
        </ConfirmDialog>
      </Page>
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
