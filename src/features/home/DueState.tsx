import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { daysBetween, type Timing } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { MyDiscussion } from "#usecases/home.ts";

interface DueStateProps {
  readonly timing: Timing;
  readonly state: MyDiscussion["state"];
  /** Null: nobody knows; then only whether it is done is said. */
  readonly dueOn: string | null;
  /** The first day of its time, where that is still ahead. */
  readonly opensOn: string | null;
  readonly today: string;
}

/** When something is due, or that it is late or done: in words, with an icon. */
export function DueState({ timing, state, dueOn, opensOn, today }: DueStateProps) {
  const texts = useTexts("home").due;
  const formats = useFormats();
  if (timing === "done")
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {state === "neverMet" ? texts.neverMet : texts.handedIn}
      </StatusLabel>
    );
  if (state === "returned")
    return (
      <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
        {texts.returned}
      </StatusLabel>
    );
  const dayOf = (on: string) =>
    on.slice(0, 4) === today.slice(0, 4) ? formats.shortDay(on) : formats.day(on);
  if (opensOn !== null)
    return (
      <StatusLabel tone="neutral" icon={<CalendarRegular aria-hidden />}>
        {texts.opens(dayOf(opensOn))}
      </StatusLabel>
    );
  if (dueOn === null) return null;
  const day = dayOf(dueOn);
  const left = daysBetween(today, dueOn);
  if (timing === "late")
    return (
      <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
        {texts.late(day, -left)}
      </StatusLabel>
    );
  return (
    <StatusLabel tone={timing === "soon" ? "warning" : "neutral"} icon={<CalendarRegular aria-hidden />}>
      {left === 0 ? texts.today(day) : texts.ahead(day, left)}
    </StatusLabel>
  );
}
