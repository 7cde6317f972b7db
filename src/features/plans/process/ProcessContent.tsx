import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import type { ProcessWork } from "#usecases/plans/useProcess.ts";
import { CommitteePackButton } from "../document/CommitteePackButton.tsx";
import { History } from "./History.tsx";
import { NextCard } from "./NextCard.tsx";
import { type Asked, ProcessDialogs } from "./ProcessDialogs.tsx";
import { useProcessStyles } from "./process.styles.ts";
import { ReviewList } from "./ReviewList.tsx";
import { StageRail } from "./StageRail.tsx";
import { StepProblem } from "./StepProblem.tsx";
import { UnitPlans } from "./UnitPlans.tsx";
import { useStepping } from "./useStepping.ts";

interface ProcessContentProps {
  readonly work: ProcessWork;
  readonly retry: (() => void) | undefined;
}

export function ProcessContent({ work, retry }: ProcessContentProps) {
  const { view, actions } = work;
  const texts = useTexts("planProcess");
  const styles = useProcessStyles();
  const stepping = useStepping();
  // The dialogs keep what they asked about while they close.
  const [asked, setAsked] = useState<Asked | null>(null);
  const [open, setOpen] = useState(false);
  const ask = (what: Asked) => {
    stepping.clear();
    setAsked(what);
    setOpen(true);
  };
  return (
    <>
      <GapsNotice gaps={view.gaps} retry={retry} />
      {!actions && <p className={styles.lead}>{texts.readOnly}</p>}
      <StageRail stage={view.stage} />
      {!open && <StepProblem problem={stepping.problem} />}
      <NextCard view={view} actions={actions} stepping={stepping} ask={ask} />
      <UnitPlans view={view} actions={actions} stepping={stepping} ask={ask} />
      <ReviewList view={view} mayRecord={actions !== null} ask={ask} />
      <CommitteePackButton planYear={view.planYear} languages={view.model.languages} />
      <History view={view} />
      {actions && (
        <ProcessDialogs
          view={view}
          actions={actions}
          stepping={stepping}
          asked={asked}
          open={open}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
