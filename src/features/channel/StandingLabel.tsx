import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { PeopleProhibitedRegular } from "@fluentui/react-icons/svg/people-prohibited";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { TabStanding } from "#usecases/channelTab.ts";

type Shown = Extract<TabStanding, { readonly kind: "shown" }>;

/** Where a discussion stands, in words and with an icon. */
export function StandingLabel({ standing }: { readonly standing: Shown }) {
  const texts = useTexts("channelTab").states;
  const formats = useFormats();
  const { state, daysLate, handedInOn } = standing;
  switch (state) {
    case "handedIn":
      return (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {handedInOn ? texts.handedIn(formats.day(handedInOn)) : texts.handedInUndated}
        </StatusLabel>
      );
    case "accepted":
      return (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {texts.accepted}
        </StatusLabel>
      );
    case "returned":
      return (
        <StatusLabel tone="warning" icon={<ArrowReplyRegular aria-hidden />}>
          {texts.returned}
        </StatusLabel>
      );
    case "withdrawn":
      return (
        <StatusLabel tone="warning" icon={<ArrowUndoRegular aria-hidden />}>
          {texts.withdrawn}
        </StatusLabel>
      );
    case "neverMet":
      return (
        <StatusLabel tone="neutral" icon={<PeopleProhibitedRegular aria-hidden />}>
          {texts.neverMet}
        </StatusLabel>
      );
    case "late":
      return (
        <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.late(daysLate)}
        </StatusLabel>
      );
    default:
      return (
        <StatusLabel tone="neutral" icon={<CircleRegular aria-hidden />}>
          {texts.waiting}
        </StatusLabel>
      );
  }
}
