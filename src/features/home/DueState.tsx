import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { daysBetween, type Timing } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";

interface DueStateProps {
  readonly timing: Timing;
  readonly dueOn: string;
  readonly today: string;
}

/** When something is due, or that it is late or done: in words, with an icon. */
export function DueState({ timing, dueOn, today }: DueStateProps) {
  const texts = useTexts("home").due;
  const day = useFormats().shortDay(dueOn);
  const left = daysBetween(today, dueOn);
  if (timing === "done")
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {texts.handedIn}
      </StatusLabel>
    );
  if (timing === "late")
    return (
      <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
        {texts.late(day, -left)}
      </StatusLabel>
    );
  return (
    <StatusLabel tone={timing === "soon" ? "warning" : "neutral"} icon={<CalendarClockRegular aria-hidden />}>
      {left === 0 ? texts.today(day) : texts.ahead(day, left)}
    </StatusLabel>
  );
}
