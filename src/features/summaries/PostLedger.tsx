import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { usePhone } from "#ui/usePhone.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { PostCards } from "./PostCards.tsx";
import { PostTable } from "./PostTable.tsx";

/** What was posted where, when and by whom. */
export function PostLedger({ posts }: { readonly posts: readonly PostRow[] }) {
  const texts = useTexts("summaries").ledger;
  const phone = usePhone();
  return (
    <Section title={texts.title}>
      {posts.length === 0 ? (
        <p>{texts.empty}</p>
      ) : phone ? (
        <PostCards posts={posts} />
      ) : (
        <PostTable posts={posts} />
      )}
    </Section>
  );
}
