import type { TalkMeeting } from "#domain/talks/supervisorHalf.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface MeetingFactsProps {
  readonly meeting: TalkMeeting;
  /** The employee's view of what the supervisor has proposed. */
  readonly isOwn?: boolean;
}

/** The time that has been proposed. */
export function MeetingFacts({ meeting, isOwn = false }: MeetingFactsProps) {
  const texts = useTexts("talkPeople").meeting;
  const styles = useTalkPeopleStyles();
  const formats = useFormats();
  const { startsAt, minutes, place, eventId } = meeting;
  return (
    <p className={styles.meeting}>
      {isOwn && <span>{texts.proposed}</span>}
      <strong className={styles.time}>{texts.at(formats.dayAndTime(new Date(startsAt)), minutes)}</strong>
      {place && <span>{texts.place(place)}</span>}
      <span className={styles.quiet}>{eventId ? texts.sent : texts.notSent}</span>
    </p>
  );
}
