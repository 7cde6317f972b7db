import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CheckmarkStarburstRegular } from "@fluentui/react-icons/svg/checkmark-starburst";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import type { ReactNode } from "react";
import type { UnitPlanState } from "#domain/plans/planStates.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<UnitPlanState, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  draft: { tone: "neutral", icon: <EditRegular aria-hidden /> },
  handedIn: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  returned: { tone: "warning", icon: <ArrowReplyRegular aria-hidden /> },
  compiled: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  inReview: { tone: "brand", icon: <PeopleRegular aria-hidden /> },
  beforeCommittee: { tone: "brand", icon: <GavelRegular aria-hidden /> },
  confirmed: { tone: "success", icon: <CheckmarkStarburstRegular aria-hidden /> },
  followedUp: { tone: "success", icon: <CheckmarkStarburstRegular aria-hidden /> },
  archived: { tone: "neutral", icon: <ArchiveRegular aria-hidden /> },
};

/** Where a unit's plan is on its way to the archive. */
export function WayLabel({ state }: { readonly state: UnitPlanState }) {
  return <StatusLabel {...looks[state]}>{useTexts("planBoard").way[state]}</StatusLabel>;
}
