import type { GoalImportTown } from "#usecases/talks/goals/loadGoalImport.ts";
import type { GoalImportWork } from "#usecases/talks/goals/useGoalImport.ts";

/** What the steps of bringing goals in work with. */
export interface GoalImportProps {
  readonly town: GoalImportTown;
  readonly work: GoalImportWork;
}
