import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { UseCaseFailure } from "../failure.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";

export type YearRecords = ReadonlyMap<string, OfPerson<TrainingRecord>>;

/** What importing trainings needs to know. */
export interface ImportTown {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  readonly me: PersonId | null;
  readonly people: readonly Person[];
  readonly records: YearRecords;
  /** Records that are there and cannot be read: their people are imported nothing. */
  readonly unreadable: readonly UseCaseFailure[];
}

/** Null for whoever is not HR. Two requests: records are asked for only where they may be read. */
export async function loadImport(
  { stores, today }: Services,
  year: number,
): Promise<Result<ImportTown | null, UseCaseFailure>> {
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
  const { model, me, hr } = known.value;
  if (hr === null) return ok(null);
  const found = await stores.lookUp({
    people: group.value.lookups.allPeople(),
    records: plan.value.lookups.trainings(year),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { people, records } = all.value;
  return ok({
    year,
    today: today(),
    model: yearModel(model, year),
    me: me?.id ?? null,
    people: people.all,
    records: byPerson(records.all),
    unreadable: [...people.unreadable, ...records.unreadable],
  });
}

/** The records of another year. */
export async function loadYearRecords(
  { stores }: Services,
  year: number,
): Promise<Result<YearRecords, UseCaseFailure>> {
  const plan = await stores.planWork();
  if (!plan.ok) return plan;
  const found = await stores.find(plan.value.lookups.trainings(year));
  return found.ok ? ok(byPerson(found.value.all)) : found;
}

function byPerson(records: readonly OfPerson<TrainingRecord>[]): YearRecords {
  return new Map(records.map((record) => [record.personId, record]));
}
