import type { TrainingTask } from "#domain/home/task.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { waitingProposals } from "#domain/training/proposalsOfYear.ts";
import { emptyTrainingRecord } from "#domain/training/trainingRecord.ts";
import type { Found, Lookup } from "#store/lookUp.ts";
import type { PlanWork } from "#store/planWork.ts";
import type { Services } from "./services.ts";

/** What a supervisor's staff has told of: asked for along with other things, and told from what came. */
export interface WaitingTraining {
  readonly lookups: Readonly<Record<string, Lookup<unknown>>>;
  readonly tasks: (found: object) => readonly TrainingTask[];
}

type OfStaff = ReturnType<PlanWork["lookups"]["waitingOfStaff"]>;

/** Trainings of this calendar year. Null: its code did not come, and the supervisor's page tells. */
export async function waitingTraining(
  { stores, today }: Services,
  supervisorId: PersonId,
): Promise<WaitingTraining | null> {
  const work = await stores.planWork();
  if (!work.ok) return null;
  const year = Number(today().slice(0, 4));
  return {
    lookups: work.value.lookups.waitingOfStaff(year, supervisorId),
    // What was asked for by these lookups, whatever else came with it.
    tasks: (found) => tasksOf(year, found as Found<OfStaff>),
  };
}

function tasksOf(year: number, { records, proposals }: Found<OfStaff>): readonly TrainingTask[] {
  // Where they did not come, the supervisor's page says so; home goes on without them.
  if (!records.ok || !proposals.ok) return [];
  const recordOf = new Map(records.value.all.map(({ personId, value }) => [personId, value]));
  const count = proposals.value.all.reduce(
    (sum, { personId, value }) =>
      sum + waitingProposals(value, recordOf.get(personId) ?? emptyTrainingRecord, year).length,
    0,
  );
  return count > 0 ? [{ kind: "training", year, count }] : [];
}
