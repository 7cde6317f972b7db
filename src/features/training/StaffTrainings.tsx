import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { StaffTraining } from "#usecases/training/loadStaffTraining.ts";
import type { TrainingWork } from "#usecases/training/useTrainingWork.ts";
import { AddTraining } from "./AddTraining.tsx";
import { StaffPeople } from "./StaffPeople.tsx";
import { TrainingProblem } from "./TrainingProblem.tsx";
import { useTrainingStyles } from "./training.styles.ts";
import { useTrainingActions } from "./useTrainingActions.ts";
import { WaitingProposals } from "./WaitingProposals.tsx";

interface StaffTrainingsProps {
  readonly staff: StaffTraining;
  readonly work: TrainingWork;
  readonly retry?: () => void;
}

const addId = "add-training";

/** What waits, a training for several people at once, and everybody with their trainings. */
export function StaffTrainings({ staff, work, retry }: StaffTrainingsProps) {
  const texts = useTexts("training").staff;
  const styles = useTrainingStyles();
  const actions = useTrainingActions(staff.people, work);
  const [adding, setAdding] = useState(false);
  const { problem, undo } = actions;
  return (
    <>
      <GapsNotice gaps={staff.gaps} retry={retry} />
      {problem && (
        <TrainingProblem
          failure={problem.failure}
          retry={problem.again}
          {...(problem.lead ? { lead: problem.lead } : {})}
        />
      )}
      <WaitingProposals staff={staff} actions={actions} />
      {adding ? (
        <AddTraining
          year={staff}
          people={staff.people}
          actions={actions}
          onClose={() => {
            setAdding(false);
            focusSoon(addId);
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            id={addId}
            size="large"
            appearance="primary"
            icon={<AddRegular />}
            disabled={staff.people.every(({ record }) => record === null)}
            onClick={() => setAdding(true)}
          >
            {texts.add}
          </Button>
        </div>
      )}
      <StaffPeople staff={staff} actions={actions} />
      {undo && <UndoBar key={undo.text} text={undo.text} onUndo={undo.run} onClose={actions.forgetUndo} />}
    </>
  );
}
