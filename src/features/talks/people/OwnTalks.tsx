import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Section } from "#ui/Section.tsx";
import type { TalkPeople } from "#usecases/talks/people/talkPeople.ts";
import { OwnTalkCard } from "./OwnTalkCard.tsx";

interface OwnTalksProps {
  readonly people: TalkPeople;
  readonly heldBy: string;
}

/** The person's own discussions: one for each job. */
export function OwnTalks({ people, heldBy }: OwnTalksProps) {
  const texts = useTexts("talkPeople").own;
  const { own, staff, year } = people;
  // A leader of the whole town has staff and no supervisor: there is nothing wrong with that.
  if (own.length === 0 && staff.length > 0) return null;
  return (
    <Section title={own.length > 1 ? texts.titles : texts.title}>
      {own.length === 0 ? (
        <EmptyState title={texts.noneTitle} help={texts.none} />
      ) : (
        own.map((talk) => <OwnTalkCard key={talk.pairId} talk={talk} year={year} heldBy={heldBy} />)
      )}
    </Section>
  );
}
