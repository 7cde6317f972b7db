import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { StateLabel } from "./standing/StateLabel.tsx";

/** When the discussion is due, or where it stands once the group is done with it. */
export function DueLabel({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("discussions");
  const formats = useFormats();
  const { state, handedIn, review, dueOn, today } = view;
  if (state !== "draft" && state !== "withdrawn") {
    const decidedOn = review?.value.decision?.on ?? today;
    return <StateLabel state={state} handedInOn={handedIn?.on ?? today} decidedOn={decidedOn} />;
  }
  const day = formats.day(dueOn);
  const left = daysBetween(today, dueOn);
  if (left < 0)
    return (
      <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
        {texts.late(day)}
      </StatusLabel>
    );
  return (
    <StatusLabel tone="neutral" icon={<CalendarRegular aria-hidden />}>
      {left === 0 ? texts.dueToday(day) : texts.due(day, left)}
    </StatusLabel>
  );
}
