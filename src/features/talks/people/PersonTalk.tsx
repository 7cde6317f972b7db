import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import { type BoardRow, isToHold } from "#domain/talks/peopleBoard.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { StaffTalk, TalkPeople } from "#usecases/talks/people/talkPeople.ts";
import type { TalkPeopleWork } from "#usecases/talks/people/useTalkPeople.ts";
import { ExemptPart } from "./ExemptPart.tsx";
import { MeetingPart } from "./MeetingPart.tsx";
import { StandingLabel } from "./StandingLabel.tsx";
import { stepText } from "./stepText.ts";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface PersonTalkProps {
  readonly row: BoardRow<StaffTalk>;
  readonly people: TalkPeople;
  readonly heldBy: string;
  readonly work: TalkPeopleWork;
}

/** One of the supervisor's people; opens to what can be done. */
export function PersonTalk({ row, people, heldBy, work }: PersonTalkProps) {
  const texts = useTexts("talkPeople");
  const styles = useTalkPeopleStyles();
  const formats = useFormats();
  const [doing, setDoing] = useState<"exempt" | "time" | null>(null);
  const { person, standing, step, isLate } = row;
  const { half, name, pairId } = person;
  const { year, today } = people;
  const open = isToHold(standing);
  const details = [
    person.title,
    person.kind === "otherJob" ? texts.staff.otherJob : person.kind === "deputy" ? texts.staff.deputy : "",
    half?.heldOn ? texts.staff.heldOn(formats.day(half.heldOn)) : "",
    open && half?.meeting ? texts.staff.meeting(formats.dayAndTime(new Date(half.meeting.startsAt))) : "",
  ];
  const text = stepText(texts.step, person, { standing, step, role: "supervisor", day: formats.day(heldBy) });
  return (
    <FoldRow
      title={name}
      detail={details.filter(Boolean).join(" · ")}
      state={
        <span className={styles.state}>
          <StandingLabel standing={standing} />
          {isLate && <StatusLabel tone="danger">{texts.late(daysBetween(heldBy, today))}</StatusLabel>}
        </span>
      }
    >
      {text && <p className={styles.text}>{text}</p>}
      {person.isUntrained && <p className={styles.quietText}>{texts.staff.untrained(year)}</p>}
      {half && open && (
        <MeetingPart
          talk={person}
          today={today}
          work={work}
          open={doing === "time"}
          onOpen={(is) => setDoing(is ? "time" : null)}
        />
      )}
      <div className={styles.rowLinks}>
        {half && (
          <Link
            href={`/talk/${year}/${pairId}`}
            className={styles.main}
            aria-label={texts.staff.openOf(name)}
          >
            {texts.staff.open}
          </Link>
        )}
        <Link
          href={`/goals/${person.goalsFolder}`}
          className={styles.link}
          aria-label={texts.staff.goalsOf(name)}
        >
          {texts.staff.goals}
        </Link>
        {half && open && doing === null && (
          <Button
            appearance="subtle"
            size="large"
            className={styles.button}
            onClick={() => setDoing("exempt")}
          >
            {texts.exempt.open}
          </Button>
        )}
      </div>
      {half && (doing === "exempt" || standing === "exempt") && (
        <ExemptPart
          talk={person}
          isExempt={standing === "exempt"}
          work={work}
          onClose={() => setDoing(null)}
        />
      )}
    </FoldRow>
  );
}
