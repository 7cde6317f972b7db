import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { UseCaseFailure } from "../failure.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

/** One's own trainings of a calendar year. */
export interface OwnTraining {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  /** Null where IT's nightly run has not made it yet. */
  readonly record: OfPerson<TrainingRecord> | null;
  readonly proposals: OfPerson<TrainingProposals> | null;
  /** False for an account that is not in the list of people. */
  readonly isKnown: boolean;
  readonly hasStaff: boolean;
  readonly isHr: boolean;
}

/** Two requests; the first one is remembered. */
export async function loadOwnTraining(
  { stores, today }: Services,
  year: number,
): Promise<Result<OwnTraining, UseCaseFailure>> {
  const [group, plan] = await Promise.all([stores.groupWork(), stores.planWork()]);
  if (!group.ok) return group;
  if (!plan.ok) return plan;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
    hr: stores.lookups.hrProbe(),
  });
  if (!first.ok) return first;
  const known = allOk({ ...first.value, hr: ifReadable(first.value.hr) });
  if (!known.ok) return known;
  const { me, model, hr } = known.value;
  const at = { year, today: today(), model: yearModel(model, year), isHr: hr !== null };
  if (!me) return ok({ ...at, record: null, proposals: null, isKnown: false, hasStaff: false });
  const found = await stores.lookUp({
    record: plan.value.lookups.training(year, me.id),
    proposals: plan.value.lookups.proposals(me.id),
    staff: group.value.lookups.staffOf(me.id),
  });
  if (!found.ok) return found;
  const own = allOk({
    ...found.value,
    record: ifMade(found.value.record),
    proposals: ifMade(found.value.proposals),
  });
  if (!own.ok) return own;
  const { record, proposals, staff } = own.value;
  return ok({ ...at, record, proposals, isKnown: true, hasStaff: staff.all.some(({ leftOn }) => !leftOn) });
}

/** What `open` and `sync` make for everybody may not be there yet for who has just come. */
function ifMade<T>(found: Result<T, UseCaseFailure>): Result<T | null, UseCaseFailure> {
  return found.ok || found.failure.reason !== "notFound" ? found : ok(null);
}
