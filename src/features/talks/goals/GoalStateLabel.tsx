import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import type { AgreedGoal } from "#domain/talks/goal.ts";
import { dueOn } from "#domain/talks/goalsOfYear.ts";
import { goalTiming } from "#domain/talks/goalTiming.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";

/** When a goal is due, or how it ended. */
export function GoalStateLabel({ goal, today }: { readonly goal: AgreedGoal; readonly today: string }) {
  const { timing: words, states } = useTexts("goals");
  const formats = useFormats();
  const endedOn = goal.endedOn ? formats.day(goal.endedOn) : "";
  if (goal.state === "reached")
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {states.reached(endedOn)}
      </StatusLabel>
    );
  if (goal.state === "dropped")
    return (
      <StatusLabel tone="neutral" icon={<DismissCircleRegular aria-hidden />}>
        {states.dropped(endedOn)}
      </StatusLabel>
    );
  const due = dueOn(goal);
  const timing = goalTiming(goal, today);
  const day = due ? formats.day(due) : "";
  if (timing === "overdue")
    return (
      <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
        {words.overdue(day)}
      </StatusLabel>
    );
  return (
    <StatusLabel tone={timing === "soon" ? "warning" : "neutral"} icon={<CalendarRegular aria-hidden />}>
      {timing === "undated" || !due
        ? words.undated
        : timing === "soon"
          ? words.soon(day, daysBetween(today, due))
          : words.later(day)}
    </StatusLabel>
  );
}
