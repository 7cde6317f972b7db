import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons/svg/checkmark-starburst";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { PeopleProhibitedRegular } from "@fluentui/react-icons/svg/people-prohibited";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { GroupRow, GroupStanding } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<GroupStanding, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  handedIn: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  accepted: { tone: "success", icon: <CheckmarkStarburstRegular aria-hidden /> },
  returned: { tone: "warning", icon: <ArrowReplyRegular aria-hidden /> },
  withdrawn: { tone: "warning", icon: <ArrowUndoRegular aria-hidden /> },
  neverMet: { tone: "neutral", icon: <PeopleProhibitedRegular aria-hidden /> },
  late: { tone: "danger", icon: <ErrorCircleRegular aria-hidden /> },
  waiting: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  noDocument: { tone: "warning", icon: <DocumentErrorRegular aria-hidden /> },
  notFound: { tone: "warning", icon: <QuestionCircleRegular aria-hidden /> },
};

/** Where a group stands; a late one with how late. */
export function GroupState({ group }: { readonly group: GroupRow }) {
  const said = useStateText(group);
  return <StatusLabel {...looks[group.state]}>{said}</StatusLabel>;
}

function useStateText({ state, daysLate, handedInOn, dealings }: GroupRow): string {
  const texts = useTexts("summaries").board.states;
  const reviews = useTexts("reviews").states;
  const formats = useFormats();
  const decidedOn = dealings?.decidedOn ? formats.day(dealings.decidedOn) : "";
  switch (state) {
    case "handedIn":
      return handedInOn ? texts.handedIn(formats.day(handedInOn)) : texts.handedInUndated;
    case "accepted":
      return reviews.accepted(decidedOn);
    case "returned":
      return reviews.returned(decidedOn);
    case "withdrawn":
      return daysLate > 0 ? reviews.withdrawnLate(daysLate) : reviews.withdrawn;
    case "late":
      return texts.late(daysLate);
    case "neverMet":
      return reviews.neverMet;
    default:
      return texts[state];
  }
}
