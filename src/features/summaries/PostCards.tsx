import { useTexts } from "#i18n/useTexts.ts";
import { useGroupCardsStyles } from "./GroupCards.styles.ts";
import { PostLinks, type PostsProps } from "./PostLinks.tsx";
import { PostStateLabel } from "./PostStateLabel.tsx";
import { PostTime } from "./PostTime.tsx";

/** The ledger on a phone. */
export function PostCards({ posts, withdraw }: PostsProps) {
  const texts = useTexts("summaries").ledger;
  const styles = useGroupCardsStyles();
  return (
    <ul className={styles.cards}>
      {posts.map((post) => (
        <li key={post.itemId} className={styles.card}>
          <span className={styles.name}>{texts.revision(post.revision)}</span>
          <span className={styles.state}>
            <PostStateLabel post={post} />
          </span>
          <span className={styles.detail}>
            <PostTime post={post} />
          </span>
          <span className={styles.detail}>{texts.place(post.teamName, post.channelName)}</span>
          <span className={styles.detail}>{post.preparedBy ?? texts.nobody}</span>
          <PostLinks post={post} withdraw={withdraw} />
        </li>
      ))}
    </ul>
  );
}
