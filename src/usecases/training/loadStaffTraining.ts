import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { type PlannedRows, plannedRows } from "#domain/training/plannedRows.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Gaps } from "../gaps.ts";
import type { Services } from "../services.ts";
import { type TrainingPerson, trainingPeople } from "./trainingPeople.ts";

/** The trainings of a supervisor's staff in a calendar year. */
export interface StaffTraining {
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  readonly me: PersonId | null;
  readonly people: readonly TrainingPerson[];
  readonly planned: readonly PlannedRows[];
  readonly gaps: Gaps;
}

/** Two requests, however many people there are; one where the town is remembered. */
export async function loadStaffTraining(
  { stores, today }: Services,
  year: number,
): Promise<Result<StaffTraining, UseCaseFailure>> {
  const [group, plan] = await Promise.all([stores.groupWork(), stores.planWork()]);
  if (!group.ok) return group;
  if (!plan.ok) return plan;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
    units: stores.lookups.units(),
  });
  if (!first.ok) return first;
  const known = allOk(first.value);
  if (!known.ok) return known;
  const { me, units } = known.value;
  const at = { year, today: today(), model: yearModel(known.value.model, year), me: me?.id ?? null };
  if (!me) return ok({ ...at, people: [], planned: [], gaps: { missing: null, unreadable: [] } });
  const { lookups } = plan.value;
  const found = await stores.lookUp({
    staff: group.value.lookups.staffOf(me.id),
    records: lookups.trainingsOfStaff(year, me.id),
    proposals: lookups.proposalsOfStaff(me.id),
    confirmed: lookups.confirmedPlans(year),
  });
  if (!found.ok) return found;
  // Without the confirmed plans everything works but the link to their rows.
  const { confirmed, ...needed } = found.value;
  const all = allOk(needed);
  if (!all.ok) return all;
  const { staff, records, proposals } = all.value;
  const areas = new Set(records.all.map(({ areaId }) => areaId));
  return ok({
    ...at,
    people: trainingPeople(staff.all, records, proposals),
    planned: confirmed.ok ? plannedRows(confirmed.value.all, organisationOf(units.all)?.id ?? "", areas) : [],
    gaps: {
      missing: confirmed.ok ? null : confirmed.failure,
      unreadable: [...staff.unreadable, ...records.unreadable, ...proposals.unreadable],
    },
  });
}
