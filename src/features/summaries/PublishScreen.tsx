import { useState } from "react";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { Page } from "#ui/Page.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { PublishPreviewView } from "./PublishPreviewView.tsx";
import { PublishProblemPanel } from "./PublishProblemPanel.tsx";
import { PublishSent } from "./PublishSent.tsx";
import { UnknownPost } from "./UnknownPost.tsx";
import { type PublishSteps, usePublishSteps } from "./usePublishSteps.ts";

interface PublishScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** The step before a summary is seen by others: exactly what goes, where, and who will read it. */
export function PublishScreen({ year, unitId }: PublishScreenProps) {
  const texts = useTexts("summaries").publish;
  const [asking, setAsking] = useState(false);
  const steps = usePublishSteps(year, unitIdSchema.parse(unitId));
  return (
    <Page
      title={texts.title}
      back={{ href: `/summary/${year}/${unitId}`, to: texts.back }}
      width="wide"
      ready={steps.step.kind !== "preparing"}
    >
      <Step steps={steps} summaryHref={`/summary/${year}/${unitId}`} ask={() => setAsking(true)} />
      {/* Mounted in every step, so that it closes before the page that it asked about is gone. */}
      <ConfirmDialog
        open={asking}
        title={texts.confirmTitle}
        confirm={texts.confirm}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          steps.publish();
        }}
      >
        {steps.preview && texts.confirmText(steps.preview.channelName, steps.preview.teamName)}
      </ConfirmDialog>
    </Page>
  );
}

interface StepProps {
  readonly steps: PublishSteps;
  readonly summaryHref: string;
  readonly ask: () => void;
}

function Step({ steps, summaryHref, ask }: StepProps) {
  const { step, prepare, settle } = steps;
  switch (step.kind) {
    case "preparing":
      return <Skeleton rows={5} />;
    case "problem":
      return <PublishProblemPanel problem={step.problem} retry={prepare} />;
    case "unknown":
      return <UnknownPost post={step.post} settle={settle} />;
    case "sent":
      return <PublishSent post={step.post} summaryHref={summaryHref} />;
    default:
      return (
        <PublishPreviewView
          preview={step.preview}
          sending={step.kind === "sending"}
          publish={ask}
          summaryHref={summaryHref}
        />
      );
  }
}
