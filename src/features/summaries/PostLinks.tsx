import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { TeamsLink } from "./TeamsLink.tsx";
import { useTableStyles } from "./table.styles.ts";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** From a row of the ledger to what it tells of; from one of unknown outcome to where that is settled. */
export function PostLinks({ post }: { readonly post: PostRow }) {
  const texts = useTexts("summaries").ledger;
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
    </span>
  );
}
