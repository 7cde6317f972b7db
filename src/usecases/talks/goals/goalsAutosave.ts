import type { PersonId } from "#domain/organisation/person.ts";
import {
  type EmployeeGoals,
  employeeGoalsSchema,
  type SupervisorGoals,
  supervisorGoalsSchema,
} from "#domain/talks/goal.ts";
import { employeeGoalsParts, supervisorGoalsParts } from "#domain/talks/goalParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Lookup } from "#store/lookUp.ts";
import type { Readings } from "#store/readRecord.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { Autosave } from "../../autosave/autosave.ts";
import type { Seen } from "../../autosave/autosaveWork.ts";
import { type DocumentShape, draftedDocument } from "../../draftedDocument.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";

export type GoalsAutosave<T> = Autosave<T, OfPair<T>>;

/** Goals and check-ins of a supervisor, kept saved. An earlier visit to the document has to be over (`visit`). */
export function agreedAutosave(
  services: Services,
  { lookups, saveSupervisorGoals }: TalkWork,
  seen: Seen<SupervisorGoals, OfPair<SupervisorGoals>>,
): Promise<GoalsAutosave<SupervisorGoals>> {
  const shape = { parts: supervisorGoalsParts, schema: supervisorGoalsSchema };
  return autosaveOf(services, shape, seen, saveSupervisorGoals, lookups.supervisorGoalsOf);
}

/** An employee's own check-ins, likewise. */
export function ownAutosave(
  services: Services,
  { lookups, saveEmployeeGoals }: TalkWork,
  seen: Seen<EmployeeGoals, OfPair<EmployeeGoals>>,
): Promise<GoalsAutosave<EmployeeGoals>> {
  const shape = { parts: employeeGoalsParts, schema: employeeGoalsSchema };
  return autosaveOf(services, shape, seen, saveEmployeeGoals, lookups.employeeGoalsOf);
}

function autosaveOf<T>(
  services: Services,
  shape: DocumentShape<T>,
  seen: Seen<T, OfPair<T>>,
  save: (stored: OfPair<T>, value: T) => Promise<Result<OfPair<T>, UseCaseFailure>>,
  all: (employeeId: PersonId) => Lookup<Readings<readonly OfPair<T>[]>>,
): Promise<GoalsAutosave<T>> {
  const { key, personId } = seen.at;
  const asSeen = (found: OfPair<T>): Seen<T, OfPair<T>> => ({ at: found, value: found.value });
  return draftedDocument(services, key, shape, seen, {
    async save(stored, value) {
      const saved = await save(stored, value);
      return saved.ok ? ok(asSeen(saved.value)) : saved;
    },
    async load() {
      const found = await services.stores.find(all(personId as PersonId));
      if (!found.ok) return found;
      const again = found.value.all.find((one) => one.key === key);
      const damaged = found.value.unreadable.find(({ subject }) => subject === key);
      return again
        ? ok(asSeen(again))
        : fail(damaged ?? { reason: "notFound", requestId: null, subject: key });
    },
  });
}
