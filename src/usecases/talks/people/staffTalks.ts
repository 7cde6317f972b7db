import type { Person, PersonId } from "#domain/organisation/person.ts";
import { isTalkDue } from "#domain/organisation/talkDue.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { pairId } from "#domain/talks/talkPair.ts";
import type { TrainingRecord } from "#domain/training/trainingRecord.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Readings } from "#store/readRecord.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { ifReadable } from "../../ifReadable.ts";
import { findPeople } from "./findPeople.ts";
import { goalsFolderOf } from "./goalsFolderOf.ts";
import { kindOfPair } from "./kindOfPair.ts";
import { talkOfPair } from "./talkOfPair.ts";
import type { StaffTalk } from "./talkPeople.ts";

interface StaffSource {
  readonly year: number;
  readonly me: Person;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly stores: Stores;
  readonly lookups: TalkWork["lookups"];
  readonly people: Readings<readonly Person[]>;
  readonly owns: Readings<readonly OfPair<EmployeeHalf>[]>;
  readonly halves: Readings<readonly OfPair<SupervisorHalf>[]>;
  readonly goals: Readings<readonly OfPair<SupervisorGoals>[]>;
  readonly trainings: Readings<readonly OfPerson<TrainingRecord>[]>;
}

/** Everybody whose discussions the person holds: own staff, those with a second job here, and those of whom one acts for. */
export async function staffTalks(source: StaffSource): Promise<Result<readonly StaffTalk[], UseCaseFailure>> {
  const { year, me, units, stores, lookups, people, owns, halves, trainings } = source;
  const mine = people.all.filter(({ id, leftOn }) => id !== me.id && leftOn === undefined);
  const ids = new Set([...mine.map(({ id }) => id), ...halves.all.map((one) => one.personId as PersonId)]);
  const found = await findPeople(
    stores,
    lookups,
    [...ids],
    new Map(people.all.map((person) => [person.id, person])),
  );
  if (!found.ok) return found;
  const agreed = await goalsOfDeputised(source, found.value);
  if (!agreed.ok) return agreed;
  const recordOf = new Map(trainings.all.map(({ personId, value }) => [personId, value]));
  const supervisorId = me.id;
  const talks = [...ids].map(async (id): Promise<StaffTalk | null> => {
    const employee = found.value.get(id);
    const pair = pairId({ employeeId: id, supervisorId });
    const hasHalf = halves.all.some((one) => one.personId === id);
    // Who has left is there as long as there is something to read.
    if (!employee || (employee.leftOn !== undefined && !hasHalf)) return null;
    const record = recordOf.get(id);
    const at = { year, employee, supervisorId };
    return {
      ...(await talkOfPair({
        ...at,
        isDue: isTalkDue(employee, false, units, year),
        owns,
        halves,
        goals: agreed.value,
      })),
      id,
      name: employee.name,
      title: employee.title,
      pairId: pair,
      kind: kindOfPair(employee, me.id),
      goalsFolder: goalsFolderOf({ employee, supervisorId, readable: agreed.value.all }),
      address: employee.userPrincipalName,
      isUntrained: record ? record.entries.length === 0 : null,
    };
  });
  return ok((await Promise.all(talks)).filter((talk) => talk !== null));
}

/**
 * Goals name the supervisor whose they are to follow up: whoever acts for that supervisor asks for them person by person,
 * of every job, since no record says for which one it is. A list of which one may read nothing is as good as empty.
 */
async function goalsOfDeputised(
  { me, stores, lookups, halves, goals }: StaffSource,
  people: ReadonlyMap<string, Person>,
): Promise<Result<StaffSource["goals"], UseCaseFailure>> {
  const ids = halves.all.flatMap(({ personId }) => {
    const employee = people.get(personId);
    return employee && kindOfPair(employee, me.id) === "deputy" ? [employee.id] : [];
  });
  if (ids.length === 0) return ok(goals);
  const found = await stores.lookUp(Object.fromEntries(ids.map((id) => [id, lookups.supervisorGoalsOf(id)])));
  if (!found.ok) return found;
  const more: OfPair<SupervisorGoals>[] = [];
  for (const one of Object.values(found.value)) {
    const read = ifReadable(one);
    if (!read.ok) return read;
    more.push(...(read.value?.all ?? []));
  }
  return ok({ ...goals, all: [...goals.all, ...more] });
}
