import { ArchiveRegular } from "@fluentui/react-icons/svg/archive";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import type { ReactNode } from "react";
import type { UnitPlanState } from "#domain/plans/planStates.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel, type Tone } from "#ui/StatusLabel.tsx";

const looks: Readonly<Record<UnitPlanState, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  draft: { tone: "neutral", icon: <CircleRegular aria-hidden /> },
  handedIn: { tone: "brand", icon: <SendRegular aria-hidden /> },
  returned: { tone: "warning", icon: <ArrowUndoRegular aria-hidden /> },
  compiled: { tone: "success", icon: <DocumentCheckmarkRegular aria-hidden /> },
  inReview: { tone: "brand", icon: <PeopleRegular aria-hidden /> },
  beforeCommittee: { tone: "brand", icon: <GavelRegular aria-hidden /> },
  confirmed: { tone: "success", icon: <CheckmarkCircleRegular aria-hidden /> },
  followedUp: { tone: "neutral", icon: <CheckmarkCircleRegular aria-hidden /> },
  archived: { tone: "neutral", icon: <ArchiveRegular aria-hidden /> },
};

/** Where a unit's plan is on its way, in a word. */
export function PlanStateLabel({ state }: { readonly state: UnitPlanState }) {
  const texts = useTexts("planProcess").states;
  const { tone, icon } = looks[state];
  return (
    <StatusLabel tone={tone} icon={icon}>
      {texts[state]}
    </StatusLabel>
  );
}
