import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { PersonQuestionMarkRegular } from "@fluentui/react-icons/svg/person-question-mark";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Section } from "#ui/Section.tsx";
import type { Home } from "#usecases/home.ts";
import { DiscussionRows } from "./DiscussionRows.tsx";

/** What is mine to fill, and what I have handed in. */
export function MyDiscussions({ home }: { readonly home: Home }) {
  const texts = useTexts("home");
  const { discussions, model, today } = home;
  const mine = discussions.filter((discussion) => discussion.mayFill);
  const open = mine.filter((discussion) => discussion.timing !== "done");
  const done = mine.filter((discussion) => discussion.timing === "done");
  const others = home.isHr || home.areas.length > 0;
  return (
    <>
      {!home.me && (
        <Section title={texts.fill.title}>
          <EmptyState
            icon={<PersonQuestionMarkRegular />}
            title={texts.unknown.title}
            help={texts.unknown.help}
          />
        </Section>
      )}
      {home.me && discussions.length === 0 && !others && (
        <Section title={texts.fill.title}>
          <EmptyState icon={<PeopleChatRegular />} title={texts.nothing.title} help={texts.nothing.help} />
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={texts.fill.title}>
          {open.length > 0 ? (
            <DiscussionRows discussions={open} model={model} today={today} firstIsNext />
          ) : (
            <EmptyState
              icon={<CheckmarkCircleRegular />}
              title={texts.fill.doneTitle}
              help={texts.fill.doneHelp}
            />
          )}
        </Section>
      )}
      {done.length > 0 && (
        <Section title={texts.handedIn.title}>
          <DiscussionRows discussions={done} model={model} today={today} />
        </Section>
      )}
    </>
  );
}
