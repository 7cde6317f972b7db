import { dayOfCycle } from "#domain/model/monthDay.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import type { Person } from "#domain/organisation/person.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { ifReadable } from "../../ifReadable.ts";
import type { Services } from "../../services.ts";
import { areMarksKept, keepMarks } from "./keepMarks.ts";
import { heldFacts, unlessAbsent } from "./markHeld.ts";
import { ownTalks } from "./ownTalks.ts";
import { staffTalks } from "./staffTalks.ts";
import type { TalkPeople } from "./talkPeople.ts";

/**
 * One's own discussions of a year and those of one's staff: two requests, however many people there are; a third where
 * somebody is among them whom the staff list does not name. Marks that differ from the halves are put right.
 */
export async function loadTalkPeople(
  services: Services,
  year: number,
): Promise<Result<TalkPeople, UseCaseFailure>> {
  const { stores } = services;
  const [talk, plan] = await Promise.all([stores.talkWork(), stores.planWork()]);
  if (!talk.ok) return talk;
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
  const { talk: model } = yearModel(known.value.model, year);
  const at = { year, today: services.today(), heldBy: model ? dayOfCycle(year, model.heldBy) : null, me };
  const none = { own: [], staff: [], gaps: { missing: null, unreadable: [] } };
  if (!me || !model) return ok({ ...at, ...none });
  const { lookups } = talk.value;
  const found = await stores.lookUp({
    ...supervisorsOf(me, lookups),
    people: lookups.staffOf(me.id),
    owns: lookups.employeeHalvesOfStaff(year, me.id),
    halves: lookups.supervisorHalvesOfStaff(year, me.id),
    goals: lookups.supervisorGoalsOfStaff(me.id),
    myOwns: lookups.employeeHalvesOf(me.id),
    myHalves: lookups.supervisorHalvesOf(me.id),
    myGoals: lookups.supervisorGoalsOf(me.id),
    // Who has no staff has neither: that is not doubted, and not asked about twice.
    marks: { ...lookups.talkMarks(year, me.id), doubtEmpty: false },
    needs: { ...plan.value.lookups.talkNeeds(year, me.id), doubtEmpty: false },
    trainings: plan.value.lookups.trainingsOfStaff(year, me.id),
  });
  if (!found.ok) return found;
  const { people, marks, needs, trainings, owns, halves, goals, myOwns, myHalves, myGoals, ...names } =
    found.value;
  // A list of which one may read nothing is as good as empty.
  const documents = allOk({
    people,
    owns: orNone(owns),
    halves: orNone(halves),
    goals: orNone(goals),
    myOwns: orNone(myOwns),
    myHalves: orNone(myHalves),
    myGoals: orNone(myGoals),
    trainings: orNone(trainings),
  });
  if (!documents.ok) return documents;
  const read = documents.value;
  const shared = { year, units: units.all, stores, lookups };
  const [own, staff] = await Promise.all([
    ownTalks({
      ...shared,
      me,
      isSupervisor: read.people.all.some(({ leftOn }) => leftOn === undefined),
      owns: read.myOwns,
      halves: read.myHalves,
      goals: read.myGoals,
      names,
    }),
    staffTalks({ ...shared, me, ...read }),
  ]);
  if (!own.ok) return own;
  if (!staff.ok) return staff;
  const kept = allOk({ marks: unlessAbsent(marks), needs: unlessAbsent(needs) });
  if (!kept.ok) return kept;
  // Halves that could not be read would not be counted: then the counts stay as they were told.
  const isWhole = halves.ok && read.halves.unreadable.length === 0;
  const { marks: hrs, needs: leads } = kept.value;
  const acting = new Set(staff.value.flatMap(({ id, kind }) => (kind === "deputy" ? [id as string] : [])));
  const facts = heldFacts(read.halves.all, (id) => acting.has(id));
  const told = { facts, marks: hrs, needs: isWhole ? leads : null };
  // What cannot be put right now is put right at the next visit; the screen tells of it.
  const repaired = areMarksKept(told) ? ok(null) : await keepMarks(services, year, me.id, told);
  const unreadable = Object.values(read).flatMap((one) => one.unreadable);
  return ok({
    ...at,
    own: own.value,
    staff: staff.value,
    gaps: { missing: repaired.ok ? null : repaired.failure, unreadable },
  });
}

/** Names of whom the person's own discussions are with. */
function supervisorsOf({ supervisorId, otherSupervisorIds }: Person, { person }: TalkWork["lookups"]) {
  const ids = [...(supervisorId ? [supervisorId] : []), ...otherSupervisorIds];
  return Object.fromEntries(ids.map((id) => [`of ${id}`, person(id)]));
}

function orNone<T>(
  found: Result<
    { readonly all: readonly T[]; readonly unreadable: readonly UseCaseFailure[] },
    UseCaseFailure
  >,
) {
  const read = ifReadable(found);
  return read.ok ? ok(read.value ?? { all: [], unreadable: [] }) : read;
}
