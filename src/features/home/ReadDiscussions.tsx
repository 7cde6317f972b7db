import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { Home } from "#usecases/home.ts";
import { DiscussionRows } from "./DiscussionRows.tsx";

/** Discussions of my groups that somebody else fills. */
export function ReadDiscussions({ home }: { readonly home: Home }) {
  const texts = useTexts("home").read;
  const read = home.discussions.filter((discussion) => !discussion.mayFill);
  return (
    read.length > 0 && (
      <Section title={texts.title}>
        <DiscussionRows discussions={read} model={home.model} today={home.today} />
      </Section>
    )
  );
}
