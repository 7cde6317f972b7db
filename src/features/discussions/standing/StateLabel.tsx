import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons/svg/checkmark-starburst";
import { PeopleProhibitedRegular } from "@fluentui/react-icons/svg/people-prohibited";
import type { DiscussionState } from "#domain/discussions/discussionState.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";

interface StateLabelProps {
  readonly state: Exclude<DiscussionState, "draft" | "withdrawn">;
  readonly handedInOn: string;
  /** When HR accepted or returned it. */
  readonly decidedOn: string;
}

/** Where a discussion stands that the group has been done with. */
export function StateLabel({ state, handedInOn, decidedOn }: StateLabelProps) {
  const texts = useTexts("discussions");
  const states = useTexts("reviews").states;
  const formats = useFormats();
  switch (state) {
    case "handedIn":
      return (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {texts.handedInOn(formats.day(handedInOn))}
        </StatusLabel>
      );
    case "accepted":
      return (
        <StatusLabel tone="success" icon={<CheckmarkStarburstRegular aria-hidden />}>
          {states.accepted(formats.day(decidedOn))}
        </StatusLabel>
      );
    case "returned":
      return (
        <StatusLabel tone="warning" icon={<ArrowReplyRegular aria-hidden />}>
          {states.returned(formats.day(decidedOn))}
        </StatusLabel>
      );
    case "neverMet":
      return (
        <StatusLabel tone="neutral" icon={<PeopleProhibitedRegular aria-hidden />}>
          {states.neverMet}
        </StatusLabel>
      );
  }
}
