import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { mayWithdraw } from "#usecases/withdrawPost.ts";
import { TeamsLink } from "./TeamsLink.tsx";
import { useTableStyles } from "./table.styles.ts";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  button: {
    ...focusRing,
    minHeight: "24px",
    padding: 0,
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    textDecorationLine: "underline",
    cursor: "pointer",
    [media.touch]: { minHeight: "44px" },
  },
});

/** The ledger, as a table or as cards. */
export interface PostsProps {
  readonly posts: readonly PostRow[];
  readonly withdraw: PostLinksProps["withdraw"];
}

interface PostLinksProps {
  readonly post: PostRow;
  /** Asks whether a row is to be marked as removed. */
  readonly withdraw: (post: PostRow) => void;
}

/** From a row of the ledger to what it tells of; from one of unknown outcome to where that is settled. */
export function PostLinks({ post, withdraw }: PostLinksProps) {
  const texts = useTexts("summaries").ledger;
  const channels = useTexts("channels").withdraw;
  const styles = useStyles();
  const { link } = useTableStyles();
  const { year, unitId, revision } = post;
  return (
    <span className={styles.links}>
      {post.webUrl && (
        <TeamsLink href={post.webUrl} label={texts.openPostOf(revision)}>
          {texts.openPost}
        </TeamsLink>
      )}
      {post.state === "unknown" ? (
        <Link href={`/publish/${year}/${unitId}`} className={link}>
          {texts.settle}
        </Link>
      ) : (
        <Link
          href={`/published/${year}/${unitId}/${revision}`}
          className={link}
          aria-label={texts.openCopyOf(revision)}
        >
          {texts.openCopy}
        </Link>
      )}
      {mayWithdraw(post) && (
        <button
          type="button"
          className={styles.button}
          aria-label={channels.openOf(revision)}
          onClick={() => withdraw(post)}
        >
          {channels.open}
        </button>
      )}
    </span>
  );
}
