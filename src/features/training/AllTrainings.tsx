import { useState } from "react";
import type { PayFigures } from "#domain/training/compensation.ts";
import { trainingStatistics } from "#domain/training/trainingStatistics.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { AllTraining } from "#usecases/training/loadAllTraining.ts";
import type { TrainingWork } from "#usecases/training/useTrainingWork.ts";
import { AreaFigures } from "./AreaFigures.tsx";
import { CompensationPanel } from "./CompensationPanel.tsx";
import { DaysCharts } from "./DaysCharts.tsx";
import { PersonSearch } from "./PersonSearch.tsx";
import { TrainingProblem } from "./TrainingProblem.tsx";
import { useTrainingActions } from "./useTrainingActions.ts";
import { YearFigures } from "./YearFigures.tsx";

interface AllTrainingsProps {
  readonly all: AllTraining;
  readonly work: TrainingWork;
  readonly retry?: () => void;
}

/** The year's figures, and the search by which a record is found and corrected. */
export function AllTrainings({ all, work, retry }: AllTrainingsProps) {
  const texts = useTexts("training").all;
  const actions = useTrainingActions(all.people, work);
  const [pay, setPay] = useState<PayFigures | null>(null);
  const records = all.people.flatMap(({ record }) => (record ? [{ ...record, record: record.value }] : []));
  const statistics = trainingStatistics(records, all.model.trainingRules, all.year);
  const { problem, undo } = actions;
  if (records.length === 0)
    return (
      <>
        <GapsNotice gaps={all.gaps} retry={retry} />
        <EmptyState title={texts.noneTitle(all.year)} help={texts.noneHelp} />
      </>
    );
  return (
    <>
      <GapsNotice gaps={all.gaps} retry={retry} />
      {problem && (
        <TrainingProblem
          failure={problem.failure}
          retry={problem.again}
          {...(problem.lead ? { lead: problem.lead } : {})}
        />
      )}
      <YearFigures statistics={statistics} year={all.year} />
      <PersonSearch all={all} actions={actions} />
      <AreaFigures
        records={records}
        statistics={statistics}
        units={all.units}
        rules={all.model.trainingRules}
        pay={pay}
      />
      <CompensationPanel year={all.year} statistics={statistics} onPay={setPay} />
      <DaysCharts statistics={statistics} methods={all.model} />
      {undo && <UndoBar key={undo.text} text={undo.text} onUndo={undo.run} onClose={actions.forgetUndo} />}
    </>
  );
}
