import { type ReactNode, useState } from "react";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { Page } from "#ui/Page.tsx";
import type { PostPreview } from "#usecases/postPreview.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { PublishStepView } from "./PublishStepView.tsx";
import { type PostedTo, placeOf } from "./postedTo.ts";
import { usePublishTexts } from "./publishTexts.ts";
import type { PublishSteps } from "./usePublishSteps.ts";

interface PublishPageProps<P extends PostPreview> {
  readonly steps: PublishSteps<P>;
  /** What the person should know of a message before it goes. */
  readonly warnings: (preview: P) => ReactNode;
  /** Where what a message tells of is read. */
  readonly copyHref: (post: PostRow) => string;
  readonly backHref: string;
}

/** The step before others see it: exactly what goes, where, and who will read it; nothing goes unconfirmed. */
export function PublishPage<P extends PostPreview>(props: PublishPageProps<P>) {
  const { steps, warnings, copyHref, backHref } = props;
  const texts = usePublishTexts();
  // The dialog is mounted in every step, so that it closes before the page that it asked about is gone.
  const [asked, setAsked] = useState<PostedTo | null>(null);
  const [asking, setAsking] = useState(false);
  return (
    <Page
      title={texts.title}
      back={{ href: backHref, to: texts.back }}
      width="wide"
      ready={steps.step.kind !== "preparing"}
    >
      <PublishStepView
        steps={steps}
        warnings={warnings}
        copyHref={copyHref}
        backHref={backHref}
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
  );
}
