import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { PeopleCommunityRegular } from "@fluentui/react-icons/svg/people-community";
import { PersonSwapRegular } from "@fluentui/react-icons/svg/person-swap";
import type { ReactNode } from "react";
import type { TraceState } from "#domain/trace/traceState.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<TraceState, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  waiting: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  decided: { tone: "brand", icon: <BookOpenRegular aria-hidden /> },
  planned: { tone: "brand", icon: <CalendarClockRegular aria-hidden /> },
  held: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  ownGroup: { tone: "neutral", icon: <PeopleCommunityRegular aria-hidden /> },
  sharing: { tone: "neutral", icon: <PersonSwapRegular aria-hidden /> },
  declined: { tone: "neutral", icon: <DismissCircleRegular aria-hidden /> },
};

/** How far a need has come, in words and with an icon. */
export function TraceLabel(props: { readonly state: TraceState; readonly heldOn: string | null }) {
  const { state } = props;
  const texts = useTexts("trace");
  const formats = useFormats();
  const heldOn = state === "held" ? props.heldOn : null;
  return (
    <StatusLabel {...looks[state]}>
      {heldOn ? texts.heldOn(formats.day(heldOn)) : texts.states[state]}
    </StatusLabel>
  );
}
