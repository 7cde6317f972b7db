import type { PersonId } from "#domain/organisation/person.ts";
import type { AgreedGoal, SupervisorGoals } from "#domain/talks/goal.ts";
import { supervisorGoalsParts } from "#domain/talks/goalParts.ts";
import type { ImportedGoal } from "#domain/talks/import/compareGoals.ts";
import { fail, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { Services } from "../../services.ts";
import { changeOfPerson, type TrainingFailure } from "../../training/changeOfPerson.ts";

export interface GoalImportOutcome {
  readonly written: readonly OfPair<SupervisorGoals>[];
  /** Goals that were written, of all people. */
  readonly goals: number;
  readonly failed: readonly { readonly personId: PersonId; readonly failure: TrainingFailure }[];
}

/** Writes goals person by person. Whatever breaks off, the same import can be done again: nothing is doubled. */
export async function importGoals(
  services: Services,
  added: readonly ImportedGoal[],
  documents: ReadonlyMap<string, OfPair<SupervisorGoals>>,
  progress: (done: number) => void,
): Promise<GoalImportOutcome> {
  const people = new Map<PersonId, AgreedGoal[]>();
  for (const { personId, goal } of added) people.set(personId, [...(people.get(personId) ?? []), goal]);
  const written: OfPair<SupervisorGoals>[] = [];
  const failed: GoalImportOutcome["failed"][number][] = [];
  let count = 0;
  for (const [personId, goals] of people) {
    const document = documents.get(personId);
    // The plan is made of these same documents.
    if (!document) throw new Error("no document of goals for a person who is imported some");
    const done = await addGoals(services, document, personId, goals);
    if (done.ok) {
      written.push(done.value);
      count += goals.length;
    } else failed.push({ personId, failure: done.failure });
    progress(written.length + failed.length);
  }
  return { written, goals: count, failed };
}

async function addGoals(
  { stores }: Services,
  document: OfPair<SupervisorGoals>,
  personId: PersonId,
  goals: readonly AgreedGoal[],
): Promise<Result<OfPair<SupervisorGoals>, TrainingFailure>> {
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const { lookups, saveSupervisorGoals } = work.value;
  const changes = goals.map((goal) => ({ path: `goals/${goal.id}`, before: undefined, after: goal }));
  return changeOfPerson<SupervisorGoals, OfPair<SupervisorGoals>>(document, changes, {
    parts: supervisorGoalsParts,
    save: saveSupervisorGoals,
    async find() {
      const found = await stores.find(lookups.supervisorGoalsOf(personId));
      if (!found.ok) return found;
      const again = found.value.all.find(({ key }) => key === document.key);
      return again
        ? { ok: true, value: again }
        : fail({ reason: "notFound", requestId: null, subject: document.key });
    },
  });
}
