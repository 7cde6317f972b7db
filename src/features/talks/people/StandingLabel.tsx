import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CalendarCancelRegular } from "@fluentui/react-icons/svg/calendar-cancel";
import { ChatMultipleRegular } from "@fluentui/react-icons/svg/chat-multiple";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { ReactNode } from "react";
import type { TalkStanding } from "#domain/talks/peopleBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<TalkStanding, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  opened: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  preparing: { tone: "neutral", icon: <CircleHalfFillRegular aria-hidden /> },
  prepared: { tone: "brand", icon: <ChatMultipleRegular aria-hidden /> },
  held: { tone: "warning", icon: <CircleHalfFillRegular aria-hidden /> },
  acknowledged: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  closed: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  exempt: { tone: "neutral", icon: <CalendarCancelRegular aria-hidden /> },
  noDocuments: { tone: "neutral", icon: <ArrowSyncRegular aria-hidden /> },
  groupYear: { tone: "neutral", icon: <PeopleTeamRegular aria-hidden /> },
};

/** Where a discussion stands, in words and with an icon of its own. */
export function StandingLabel({ standing }: { readonly standing: TalkStanding }) {
  const texts = useTexts("talkPeople").standing;
  return <StatusLabel {...looks[standing]}>{texts[standing]}</StatusLabel>;
}
