import { Link } from "wouter";
import type { PostRow } from "#usecases/postRow.ts";
import { usePublishStyles } from "./publish.styles.ts";
import { usePublishTexts } from "./publishTexts.ts";
import { ResultPanel } from "./ResultPanel.tsx";
import { TeamsLink } from "./TeamsLink.tsx";
import { useTableStyles } from "./table.styles.ts";

interface PublishSentProps {
  readonly post: PostRow;
  /** Where the fixed copy is read. */
  readonly copyHref: string;
  readonly backHref: string;
}

export function PublishSent({ post, copyHref, backHref }: PublishSentProps) {
  const texts = usePublishTexts();
  const styles = usePublishStyles();
  const { link } = useTableStyles();
  return (
    <ResultPanel tone="good" title={texts.sentTitle}>
      <p>{texts.sentText(post.channelName, post.teamName)}</p>
      <div className={styles.links}>
        {post.webUrl && <TeamsLink href={post.webUrl}>{texts.openPost}</TeamsLink>}
        <Link href={copyHref} className={link}>
          {texts.openPublished}
        </Link>
        <Link href={backHref} className={link}>
          {texts.toSummary}
        </Link>
      </div>
    </ResultPanel>
  );
}
