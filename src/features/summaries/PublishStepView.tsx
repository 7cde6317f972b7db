import type { ReactNode } from "react";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { PostPreview } from "#usecases/postPreview.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { PublishPreviewView } from "./PublishPreviewView.tsx";
import { PublishProblemPanel } from "./PublishProblemPanel.tsx";
import { PublishSent } from "./PublishSent.tsx";
import { UnknownPost } from "./UnknownPost.tsx";
import { UnsentPost } from "./UnsentPost.tsx";
import type { PublishSteps } from "./usePublishSteps.ts";

interface PublishStepViewProps<P extends PostPreview> {
  readonly steps: PublishSteps<P>;
  /** What the person should know of a message before it goes. */
  readonly warnings: (preview: P) => ReactNode;
  /** Where what a message tells of is read. */
  readonly copyHref: (post: PostRow) => string;
  readonly backHref: string;
  /** Asks the person to confirm what is shown. */
  readonly ask: () => void;
}

export function PublishStepView<P extends PostPreview>(props: PublishStepViewProps<P>) {
  const { steps, warnings, copyHref, backHref, ask } = props;
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
          warnings={warnings(step.preview)}
          sending={step.sending}
          publish={ask}
        />
      );
    case "unknown":
      return <UnknownPost key={step.post.itemId} post={step.post} settle={settle} />;
    case "unsent":
      return <UnsentPost post={step.post} sending={step.sending} send={ask} renew={renew} />;
    case "sent":
      return <PublishSent post={step.post} copyHref={copyHref(step.post)} backHref={backHref} />;
  }
}
