import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { heldDayProblem } from "#domain/talks/heldDayProblem.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { DayField } from "#ui/DayField.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { useTalkFormStyles } from "./talkForm.styles.ts";

const fieldId = "talk-held-on";

/** The day on which the two talked; the supervisor sets it, and HR hears of the day alone. */
export function HeldStep({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk").flow;
  const formats = useFormats();
  const form = useTalkFormStyles();
  const announce = useAnnounce();
  const { role, half, readOnly, steps, today, year } = view;
  const [day, setDay] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const [late, setLate] = useState(view.isHrBehind);
  const problem = heldDayProblem(day, year, today);
  const held = (on: string | null) => {
    void steps.held(on).then((told) => setLate(!told));
    announce(on ? texts.heldOn(formats.day(on)) : texts.notHeld);
  };
  const meeting = half.meeting && (
    <p className={form.fact}>
      {texts.meeting(formats.dayAndTime(new Date(half.meeting.startsAt)), half.meeting.place)}
    </p>
  );
  if (role === "employee" || readOnly !== null || half.heldOn)
    return (
      <>
        {!half.heldOn && meeting}
        <p className={form.fact}>{half.heldOn ? texts.heldOn(formats.day(half.heldOn)) : texts.notHeld}</p>
        {late && <Notice tone="warning">{texts.marksLate}</Notice>}
        {half.heldOn && role === "supervisor" && readOnly === null && (
          <div className={form.stepActions}>
            <Button size="large" onClick={() => held(null)}>
              {texts.unheld}
            </Button>
          </div>
        )}
      </>
    );
  return (
    <>
      {meeting}
      <div className={form.day}>
        <DayField
          id={fieldId}
          label={texts.heldDay}
          day={day}
          error={tried && problem ? texts[problem] : undefined}
          onChange={setDay}
          onBlur={() => undefined}
        />
      </div>
      <p className={form.note}>{texts.heldHelp}</p>
      <div className={form.stepActions}>
        <Button
          size="large"
          appearance={half.readyOn ? "primary" : "secondary"}
          onClick={() => {
            setTried(true);
            if (!problem) return held(day);
            announce(texts[problem]);
            document.getElementById(fieldId)?.focus();
          }}
        >
          {texts.markHeld}
        </Button>
      </div>
    </>
  );
}
