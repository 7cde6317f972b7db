import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { type PlannedRows, plannedRows } from "#domain/training/plannedRows.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Units } from "#store/reference.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Gaps } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { type TrainingPerson, trainingPeople } from "./trainingPeople.ts";

/** Everybody's trainings in a calendar year, for HR. */
export interface AllTraining {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  readonly units: Units;
  readonly me: PersonId | null;
  readonly people: readonly TrainingPerson[];
  readonly planned: readonly PlannedRows[];
  readonly gaps: Gaps;
}

/** Null for whoever is not HR. Two requests: people's records are asked for only where they may be read. */
export async function loadAllTraining(
  { stores, today }: Services,
  year: number,
): Promise<Result<AllTraining | null, UseCaseFailure>> {
  const [group, plan] = await Promise.all([stores.groupWork(), stores.planWork()]);
  if (!group.ok) return group;
  if (!plan.ok) return plan;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    units: stores.lookups.units(),
    me: stores.lookups.personOf(stores.owner.entraId),
    hr: stores.lookups.hrProbe(),
  });
  if (!first.ok) return first;
  const known = allOk({ ...first.value, hr: ifReadable(first.value.hr) });
  if (!known.ok) return known;
  const { model, units, me, hr } = known.value;
  if (hr === null) return ok(null);
  const { lookups } = plan.value;
  const found = await stores.lookUp({
    people: group.value.lookups.allPeople(),
    records: lookups.trainings(year),
    proposals: lookups.allProposals(),
    confirmed: lookups.confirmedPlans(year),
  });
  if (!found.ok) return found;
  const { confirmed, ...needed } = found.value;
  const all = allOk(needed);
  if (!all.ok) return all;
  const { people, records, proposals } = all.value;
  return ok({
    year,
    today: today(),
    model: yearModel(model, year),
    units: units.all,
    me: me?.id ?? null,
    people: trainingPeople(people.all, records, proposals),
    planned: confirmed.ok ? plannedRows(confirmed.value.all, organisationOf(units.all)?.id ?? "", null) : [],
    gaps: {
      missing: confirmed.ok ? null : confirmed.failure,
      unreadable: [...people.unreadable, ...records.unreadable, ...proposals.unreadable],
    },
  });
}
