import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import type { ReactNode } from "react";
import type { ClockState as State } from "#domain/yearclock/clockItems.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<State, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  done: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  late: { tone: "danger", icon: <AlertUrgentRegular aria-hidden /> },
  current: { tone: "brand", icon: <ArrowCircleRightRegular aria-hidden /> },
  ahead: { tone: "neutral", icon: <CalendarRegular aria-hidden /> },
  past: { tone: "neutral", icon: <HistoryRegular aria-hidden /> },
};

export function ClockState({ state }: { readonly state: State }) {
  const texts = useTexts("clock");
  return <StatusLabel {...looks[state]}>{texts.states[state]}</StatusLabel>;
}
