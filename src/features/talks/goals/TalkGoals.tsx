import type { YearModel } from "#domain/model/yearModel.ts";
import type { CheckIn, SupervisorGoals, WishedGoal } from "#domain/talks/goal.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { AgreedPart } from "./AgreedPart.tsx";
import { EarlierPart } from "./EarlierPart.tsx";
import { useGoalUndo } from "./useGoalUndo.tsx";
import { WishesPart } from "./WishesPart.tsx";

/** What the form of a year's discussion knows of goals. */
export interface TalkGoalsProps {
  readonly role: "employee" | "supervisor";
  readonly year: number;
  /** Folder of the goals: the employee, or of another job the pair. */
  readonly folder: string;
  readonly model: YearModel;
  readonly today: string;
  /** Id of whoever looks. */
  readonly me: string;
  /** What people are called, by id: at least the two. */
  readonly names: ReadonlyMap<string, string>;
  /** The employee's wishes: of the own half or, filled together, of the supervisor's. */
  readonly wishes: readonly WishedGoal[];
  /** Null for whoever only reads the wishes. */
  readonly setWishes: ((edit: (now: readonly WishedGoal[]) => readonly WishedGoal[]) => void) | null;
  /** As it stands on the screen; null: it could not be read, or is not there. */
  readonly goals: SupervisorGoals | null;
  /** Null for whoever only reads the goals: the employee, and everybody once the discussion is closed. */
  readonly changeGoals: ((edit: (now: SupervisorGoals) => SupervisorGoals) => void) | null;
  /** The employee's own check-ins; the supervisor's are in `goals`. */
  readonly checkIns: readonly CheckIn[];
  readonly onBlur: () => void;
  readonly newId: () => string;
}

/** Goals in the form: what became of earlier ones, wishes, and what is agreed on. */
export function TalkGoals(props: TalkGoalsProps) {
  const texts = useTexts("goals").form;
  const { goals, changeGoals, onBlur } = props;
  const undo = useGoalUndo(changeGoals, onBlur);
  return (
    <>
      {goals ? (
        <EarlierPart {...props} goals={goals} onDone={undo.done} />
      ) : (
        <Notice tone="info">{texts.noGoals}</Notice>
      )}
      <WishesPart {...props} />
      {goals && <AgreedPart {...props} goals={goals} onRemoved={undo.done} />}
      {undo.bar}
    </>
  );
}
