import { useState } from "react";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { Page } from "#ui/Page.tsx";
import { usePublishing } from "#usecases/usePublishing.ts";
import { PublishStepView } from "./PublishStepView.tsx";
import { PublishWarnings } from "./PublishWarnings.tsx";
import { type PostedTo, placeOf } from "./postedTo.ts";
import { usePublishSteps } from "./usePublishSteps.ts";

interface PublishScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** The step before a summary is seen by others: exactly what goes, where, and who will read it. */
export function PublishScreen({ year, unitId }: PublishScreenProps) {
  const texts = useTexts("summaries").publish;
  const steps = usePublishSteps(usePublishing(year, unitIdSchema.parse(unitId)));
  // The dialog is mounted in every step, so that it closes before the page that it asked about is gone.
  const [asked, setAsked] = useState<PostedTo | null>(null);
  const [asking, setAsking] = useState(false);
  const summaryHref = `/summary/${year}/${unitId}`;
  return (
    <Page
      title={texts.title}
      back={{ href: summaryHref, to: texts.back }}
      width="wide"
      ready={steps.step.kind !== "preparing"}
    >
      <PublishStepView
        steps={steps}
        warnings={(preview) => (
          <PublishWarnings
            preview={preview}
            several={preview.languages.length > 1}
            summaryHref={summaryHref}
          />
        )}
        copyHref={(post) => `/published/${post.year}/${post.unitId}/${post.revision}`}
        backHref={summaryHref}
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
