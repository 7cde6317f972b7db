import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PostPreview } from "#usecases/postPreview.ts";
import { MessagePreview } from "./MessagePreview.tsx";
import { PublishFacts } from "./PublishFacts.tsx";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";

interface PublishPreviewViewProps {
  readonly preview: PostPreview;
  /** What the person should know before it is seen by others. */
  readonly warnings: ReactNode;
  readonly sending: boolean;
  readonly publish: () => void;
}

export function PublishPreviewView({ preview, warnings, sending, publish }: PublishPreviewViewProps) {
  const texts = usePublishTexts();
  const styles = usePublishStyles();
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      {warnings}
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
