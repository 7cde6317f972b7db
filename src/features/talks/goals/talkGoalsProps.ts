import type { YearModel } from "#domain/model/yearModel.ts";
import type { CheckIn, SupervisorGoals, WishedGoal } from "#domain/talks/goal.ts";

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
