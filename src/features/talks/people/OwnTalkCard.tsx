import { Link } from "wouter";
import { nextStep, talkStanding } from "#domain/talks/peopleBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { OwnTalk } from "#usecases/talks/people/talkPeople.ts";
import { MeetingFacts } from "./MeetingFacts.tsx";
import { StandingLabel } from "./StandingLabel.tsx";
import { stepText } from "./stepText.ts";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface OwnTalkCardProps {
  readonly talk: OwnTalk;
  readonly year: number;
  readonly heldBy: string;
}

/** One's own discussion with one supervisor: where it stands, and what to do next. */
export function OwnTalkCard({ talk, year, heldBy }: OwnTalkCardProps) {
  const texts = useTexts("talkPeople");
  const styles = useTalkPeopleStyles();
  const formats = useFormats();
  const standing = talkStanding(talk);
  const step = nextStep(talk, "employee");
  const name = talk.supervisorName ?? texts.own.noName;
  const title = { main: texts.own.with, otherJob: texts.own.withOther, deputy: texts.own.withSomebody };
  const isProposed = talk.half?.meeting && !talk.half.heldOn && standing !== "exempt";
  const text = stepText(texts.step, talk, { standing, step, role: "employee", day: formats.day(heldBy) });
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>{title[talk.kind](name)}</h3>
        <StandingLabel standing={standing} />
      </div>
      {text && <p className={styles.text}>{text}</p>}
      {isProposed && talk.half?.meeting && <MeetingFacts meeting={talk.half.meeting} isOwn />}
      <p className={styles.links}>
        {talk.half && (
          <Link href={`/talk/${year}/${talk.pairId}`} className={styles.main}>
            {step === "prepare" ? texts.own.prepare : texts.own.open}
          </Link>
        )}
        <Link href="/goals" className={styles.link}>
          {texts.own.goals}
        </Link>
        {talk.last && (
          <Link href={`/talk/${talk.last.year}/${talk.last.pairId}`} className={styles.link}>
            {texts.own.last(talk.last.year, formats.day(talk.last.heldOn))}
          </Link>
        )}
      </p>
    </article>
  );
}
