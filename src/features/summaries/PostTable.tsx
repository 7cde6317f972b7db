import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { PostLinks, type PostsProps } from "./PostLinks.tsx";
import { PostStateLabel } from "./PostStateLabel.tsx";
import { PostTime } from "./PostTime.tsx";
import { useTableStyles } from "./table.styles.ts";

export function PostTable({ posts, withdraw }: PostsProps) {
  const texts = useTexts("summaries").ledger;
  const styles = useTableStyles();
  const hidden = useHiddenStyles();
  const { columns } = texts;
  return (
    <table className={styles.table}>
      <caption className={hidden.visually}>{texts.caption}</caption>
      <thead>
        <tr>
          {[columns.revision, columns.when, columns.where, columns.who, columns.state, columns.links].map(
            (column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <tr key={post.itemId}>
            <th scope="row" className={styles.day}>
              {texts.revision(post.revision)}
            </th>
            <td className={styles.day}>
              <PostTime post={post} />
            </td>
            <td>
              {post.channelName}
              <span className={styles.detail}>{post.teamName}</span>
            </td>
            <td>{post.preparedBy ?? texts.nobody}</td>
            <td>
              <PostStateLabel post={post} />
            </td>
            <td>
              <PostLinks post={post} withdraw={withdraw} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
