import { Button } from "@fluentui/react-components";
import type { PostRow } from "#usecases/postRow.ts";
import { MessagePreview } from "./MessagePreview.tsx";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";
import { ResultPanel } from "./ResultPanel.tsx";

interface UnsentPostProps {
  readonly post: PostRow;
  readonly sending: boolean;
  readonly send: () => void;
  /** Composes a new message from what the summary says now. */
  readonly renew: () => void;
}

/** A message that had not gone: the same one, to be sent again or left for a new version. */
export function UnsentPost({ post, sending, send, renew }: UnsentPostProps) {
  const texts = usePublishTexts();
  const styles = usePublishStyles();
  return (
    <>
      <ResultPanel tone="unsure" title={texts.resendTitle}>
        <p>{texts.resendLead}</p>
        <dl className={styles.facts}>
          <div>
            <dt className={styles.label}>{texts.channel}</dt>
            <dd className={styles.value}>{post.channelName}</dd>
          </div>
          <div>
            <dt className={styles.label}>{texts.team}</dt>
            <dd className={styles.value}>{post.teamName}</dd>
          </div>
        </dl>
        <div className={styles.links}>
          <Button appearance="primary" size="large" disabledFocusable={sending} onClick={send}>
            {sending ? texts.sending : texts.resend}
          </Button>
          <Button size="large" disabledFocusable={sending} onClick={renew}>
            {texts.resendNew}
          </Button>
        </div>
      </ResultPanel>
      <section className={styles.again} aria-labelledby="publish-message">
        <h2 id="publish-message" className={styles.heading}>
          {texts.messageTitle}
        </h2>
        <p className={styles.note}>{texts.messageNote}</p>
        <MessagePreview html={post.stored.value.html} />
      </section>
    </>
  );
}
