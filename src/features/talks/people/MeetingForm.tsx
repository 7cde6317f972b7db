import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { TalkMeeting } from "#domain/talks/supervisorHalf.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { MeetingTime } from "#usecases/talks/people/proposeTime.ts";
import type { StaffTalk } from "#usecases/talks/people/talkPeople.ts";
import { useTalkPeopleStyles } from "./talkPeople.styles.ts";

interface MeetingFormProps {
  readonly talk: StaffTalk;
  readonly meeting: TalkMeeting | null;
  readonly today: string;
  readonly busy: boolean;
  /** `sends`: the invitation goes as well. */
  readonly onSave: (time: MeetingTime, sends: boolean) => void;
  readonly onClose: () => void;
}

const lengths = [30, 45, 60, 90, 120];

/** Day, time of day, length and place of a discussion. */
export function MeetingForm({ talk, meeting, today, busy, onSave, onClose }: MeetingFormProps) {
  const texts = useTexts("talkPeople").meeting;
  const styles = useTalkPeopleStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [day, setDay] = useState(meeting?.startsAt.slice(0, 10) ?? "");
  const [time, setTime] = useState(meeting?.startsAt.slice(11, 16) ?? "");
  const [minutes, setMinutes] = useState(meeting?.minutes ?? 60);
  const [place, setPlace] = useState(meeting?.place ?? "");
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const dayProblem = day === "" ? texts.needDay : day < today ? texts.past : null;
  const timeProblem = time === "" ? texts.needTime : null;
  const isInvited = Boolean(meeting?.eventId ?? meeting?.transactionId);
  const save = (sends: boolean) => {
    setTried(true);
    const wrong = dayProblem ? "day" : timeProblem ? "time" : null;
    if (wrong) return document.getElementById(`${id}-${wrong}`)?.focus();
    if (!busy) onSave({ startsAt: `${day}T${time}`, minutes, place: place.trim() }, sends);
  };
  const error = (problem: string | null) => (tried && problem ? { validationMessage: problem } : {});
  return (
    <form
      ref={form}
      noValidate
      aria-label={texts.form(talk.name)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(talk.address !== null);
      }}
    >
      <Field size="large" label={texts.day} required {...error(dayProblem)}>
        <Input
          size="large"
          type="date"
          id={`${id}-day`}
          min={today}
          value={day}
          onChange={(_, { value }) => setDay(value)}
        />
      </Field>
      <Field size="large" label={texts.time} required {...error(timeProblem)}>
        <Input
          size="large"
          type="time"
          id={`${id}-time`}
          value={time}
          onChange={(_, { value }) => setTime(value)}
        />
      </Field>
      <Field size="large" label={texts.minutes}>
        <Select size="large" value={`${minutes}`} onChange={(_, { value }) => setMinutes(Number(value))}>
          {[...new Set([...lengths, minutes])]
            .sort((a, b) => a - b)
            .map((length) => (
              <option key={length} value={`${length}`}>
                {texts.minutesOf(length)}
              </option>
            ))}
        </Select>
      </Field>
      <Field size="large" label={texts.placeLabel} hint={texts.placeHint}>
        <Input
          size="large"
          autoComplete="off"
          maxLength={200}
          value={place}
          onChange={(_, { value }) => setPlace(value)}
        />
      </Field>
      <p className={styles.wide}>
        {talk.address === null ? texts.noAccount : isInvited ? texts.helpMove : texts.help}
      </p>
      <div className={styles.buttons}>
        {talk.address !== null && (
          <Button
            type="submit"
            appearance="primary"
            size="large"
            className={styles.button}
            disabledFocusable={busy}
            data-may-ask=""
          >
            {busy ? texts.saving : isInvited ? texts.move : texts.send}
          </Button>
        )}
        {!isInvited && (
          <Button
            type={talk.address === null ? "submit" : "button"}
            appearance={talk.address === null ? "primary" : "secondary"}
            size="large"
            className={styles.button}
            disabledFocusable={busy}
            {...(talk.address === null ? {} : { onClick: () => save(false) })}
          >
            {texts.note}
          </Button>
        )}
        <Button appearance="subtle" size="large" className={styles.button} disabled={busy} onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </form>
  );
}
