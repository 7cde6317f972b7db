import { Skeleton } from "#ui/Skeleton.tsx";
import { PublishPreviewView } from "./PublishPreviewView.tsx";
import { PublishProblemPanel } from "./PublishProblemPanel.tsx";
import { PublishSent } from "./PublishSent.tsx";
import { UnknownPost } from "./UnknownPost.tsx";
import { UnsentPost } from "./UnsentPost.tsx";
import type { PublishSteps } from "./usePublishSteps.ts";

interface PublishStepViewProps {
  readonly steps: PublishSteps;
  readonly summaryHref: string;
  /** Asks the person to confirm what is shown. */
  readonly ask: () => void;
}

export function PublishStepView({ steps, summaryHref, ask }: PublishStepViewProps) {
  const { step, prepare, renew, settle } = steps;
  switch (step.kind) {
    case "preparing":
      return <Skeleton rows={5} />;
    case "problem":
      return <PublishProblemPanel problem={step.problem} retry={prepare} />;
    case "ready":
      return (
        <PublishPreviewView
          preview={step.preview}
          sending={step.sending}
          publish={ask}
          summaryHref={summaryHref}
        />
      );
    case "unknown":
      return <UnknownPost key={step.post.itemId} post={step.post} settle={settle} />;
    case "unsent":
      return <UnsentPost post={step.post} sending={step.sending} send={ask} renew={renew} />;
    case "sent":
      return <PublishSent post={step.post} summaryHref={summaryHref} />;
  }
}
