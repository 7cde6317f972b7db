import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Lookup } from "#store/lookUp.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Gaps } from "../../gaps.ts";
import type { Services } from "../../services.ts";
import { goalsOfToday } from "./goalsOfToday.ts";

/** What a supervisor's importing of goals needs to know. */
export interface GoalImportTown {
  readonly year: number;
  readonly model: YearModel;
  /** Staff whose goals the supervisor writes; of another job than the main one too. */
  readonly people: readonly Person[];
  /** Documents of goals by employee. */
  readonly documents: ReadonlyMap<string, OfPair<SupervisorGoals>>;
  readonly gaps: Gaps;
}

/** Null: whoever asks has no staff whose goals there is a document for. */
export async function loadGoalImport(
  { stores }: Services,
  year: number,
): Promise<Result<GoalImportTown | null, UseCaseFailure>> {
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const { lookups } = work.value;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
  });
  if (!first.ok) return first;
  const known = allOk(first.value);
  if (!known.ok) return known;
  const { me } = known.value;
  const model = yearModel(known.value.model, year);
  if (!me || !model.talk) return ok(null);
  const found = await stores.lookUp({
    staff: lookups.staffOf(me.id),
    goals: lookups.supervisorGoalsOfStaff(me.id),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { staff, goals } = all.value;
  const withGoals = new Set(goals.all.map(({ personId }) => personId));
  const missing = [...withGoals].filter((id) => !staff.all.some((person) => person.id === id));
  const others = await personsOf(
    stores,
    missing.map((id) => lookups.person(id as PersonId)),
  );
  if (!others.ok) return others;
  const people = [...staff.all, ...others.value].filter(({ id }) => withGoals.has(id));
  const documents = goalsOfToday(people, me.id, goals.all);
  const gaps = { missing: null, unreadable: [...staff.unreadable, ...goals.unreadable] };
  if (withGoals.size === 0 && gaps.unreadable.length === 0) return ok(null);
  return ok({ year, model, people, documents, gaps });
}

/** Staff of another job than the main one; who cannot be found is not offered. */
async function personsOf(
  stores: Services["stores"],
  lookups: readonly Lookup<Person | null>[],
): Promise<Result<readonly Person[], UseCaseFailure>> {
  if (lookups.length === 0) return ok([]);
  const found = await stores.lookUp(Object.fromEntries(lookups.entries()));
  if (!found.ok) return found;
  return ok(Object.values(found.value).flatMap((one) => (one.ok ? (one.value ?? []) : [])));
}
