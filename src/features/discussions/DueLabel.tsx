import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { daysBetween, timingOf } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

/** When the discussion is due, or when it was handed in. */
export function DueLabel({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("discussions");
  const formats = useFormats();
  const { handedIn, dueOn, today } = view;
  const day = formats.day(dueOn);
  const left = daysBetween(today, dueOn);
  switch (timingOf(handedIn !== null, dueOn, today)) {
    case "done":
      return (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {texts.handedInOn(formats.day(handedIn?.on ?? today))}
        </StatusLabel>
      );
    case "late":
      return (
        <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.late(day)}
        </StatusLabel>
      );
    default:
      return (
        <StatusLabel tone="neutral" icon={<CalendarRegular aria-hidden />}>
          {left === 0 ? texts.dueToday(day) : texts.due(day, left)}
        </StatusLabel>
      );
  }
}
