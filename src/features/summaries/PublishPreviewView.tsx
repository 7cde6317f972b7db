import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import type { PublishPreview } from "#usecases/preparePublishing.ts";
import { MessagePreview } from "./MessagePreview.tsx";
import { PublishFacts } from "./PublishFacts.tsx";
import { PublishWarnings } from "./PublishWarnings.tsx";
import { usePublishStyles } from "./publish.styles.ts";

interface PublishPreviewViewProps {
  readonly preview: PublishPreview;
  readonly sending: boolean;
  readonly publish: () => void;
  readonly summaryHref: string;
}

export function PublishPreviewView({ preview, sending, publish, summaryHref }: PublishPreviewViewProps) {
  const texts = useTexts("summaries").publish;
  const styles = usePublishStyles();
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <PublishWarnings preview={preview} several={preview.languages.length > 1} summaryHref={summaryHref} />
      <div className={styles.columns}>
        <section className={styles.message} aria-labelledby="publish-message">
          <h2 id="publish-message" className={styles.heading}>
            {texts.messageTitle}
          </h2>
          <p className={styles.note}>{texts.messageNote}</p>
          <MessagePreview html={preview.html} />
        </section>
        <section className={styles.place} aria-labelledby="publish-place">
          <h2 id="publish-place" className={styles.heading}>
            {texts.placeTitle}
          </h2>
          <PublishFacts preview={preview} />
          <Button
            appearance="primary"
            size="large"
            className={styles.action}
            disabledFocusable={sending}
            onClick={publish}
          >
            {sending ? texts.sending : texts.post}
          </Button>
        </section>
      </div>
    </>
  );
}
