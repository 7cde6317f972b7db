import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { usePublishStyles } from "./publish.styles.ts";
import { ResultPanel } from "./ResultPanel.tsx";
import { TeamsLink } from "./TeamsLink.tsx";
import { useTableStyles } from "./table.styles.ts";

interface PublishSentProps {
  readonly post: PostRow;
  readonly summaryHref: string;
}

export function PublishSent({ post, summaryHref }: PublishSentProps) {
  const texts = useTexts("summaries").publish;
  const styles = usePublishStyles();
  const { link } = useTableStyles();
  return (
    <ResultPanel tone="good" title={texts.sentTitle}>
      <p>{texts.sentText(post.channelName, post.teamName)}</p>
      <div className={styles.links}>
        {post.webUrl && <TeamsLink href={post.webUrl}>{texts.openPost}</TeamsLink>}
        <Link href={`/published/${post.year}/${post.unitId}/${post.revision}`} className={link}>
          {texts.openPublished}
        </Link>
        <Link href={summaryHref} className={link}>
          {texts.toSummary}
        </Link>
      </div>
    </ResultPanel>
  );
}
