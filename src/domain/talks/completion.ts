import type { StaffDeputy } from "../organisation/deputy.ts";
import { staffDeputyInForce } from "../organisation/deputyInForce.ts";
import { areaOf } from "../organisation/organisation.ts";
import type { Person, PersonId } from "../organisation/person.ts";
import { isTalkDue } from "../organisation/talkDue.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import { daysBetween } from "../yearclock/timing.ts";
import { markFinder, type SupervisorMarks } from "./markFinder.ts";
import type { Exemption } from "./talkMarks.ts";
import { pairId } from "./talkPair.ts";

/** Why a discussion cannot be held as things stand. */
export type Hindrance = "supervisorLeft" | "supervisorNoAccount";

/** Where the discussion of one employee with one supervisor stands: who and when, nothing of what was said. */
export interface CompletionRow {
  readonly id: string;
  readonly person: Person;
  readonly supervisorId: PersonId;
  readonly unitId: UnitId;
  readonly areaId: UnitId;
  /** Of another job than the person's main one. */
  readonly isOtherJob: boolean;
  readonly state: "held" | "exempt" | "open";
  readonly heldOn: string | null;
  readonly exempt: Exemption | null;
  /** Since the last day for holding it; 0: held, exempt or not late. */
  readonly daysLate: number;
  readonly hindrance: Hindrance | null;
}

/** Somebody who would have a discussion if there were anybody to hold it with. */
export interface WithoutSupervisor {
  readonly person: Person;
  readonly reason: "none" | "themselves";
}

export interface Completion {
  readonly rows: readonly CompletionRow[];
  readonly without: readonly WithoutSupervisor[];
}

export interface CompletionSource {
  readonly year: number;
  readonly today: string;
  /** The last day for holding the year's discussions. */
  readonly heldBy: string;
  readonly people: readonly Person[];
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly marks: readonly SupervisorMarks[];
  readonly deputies: readonly StaffDeputy[];
}

/**
 * Everybody's discussions of a year by pair: a person with two jobs has one with each supervisor. Who is in service and
 * due counts; of who has left only what was held. Who joined after the last day is a newcomer.
 */
export function completion(source: CompletionSource): Completion {
  const { year, heldBy, people, units } = source;
  const byId = new Map(people.map((person) => [person.id, person]));
  const supervising = new Set(
    people.filter(({ leftOn }) => leftOn === undefined).flatMap((person) => supervisorsOf(person)),
  );
  const findMark = markFinder(source.marks, source.deputies);
  const rows: CompletionRow[] = [];
  const without: WithoutSupervisor[] = [];
  for (const person of people) {
    const isDue = isTalkDue(person, supervising.has(person.id), units, year);
    const inService = person.leftOn === undefined;
    const supervisors = supervisorsOf(person);
    if (supervisors.length === 0 && isDue && inService)
      without.push({ person, reason: person.supervisorId === null ? "none" : "themselves" });
    const found = findMark(person.id, supervisors);
    // When each says that another holds it, nobody does.
    const marks = found.every((mark) => mark?.exempt === "heldByOther" && !mark.heldOn) ? [] : found;
    for (const [at, supervisorId] of supervisors.entries()) {
      const mark = marks[at];
      const heldOn = mark?.heldOn ?? null;
      // What was held counts wherever people have moved since.
      if (heldOn === null && !(inService && isDue)) continue;
      const joinedLate = person.joinedOn !== undefined && person.joinedOn > heldBy;
      const exempt = heldOn ? null : (mark?.exempt ?? (joinedLate ? "newcomer" : null));
      const state = heldOn ? "held" : exempt ? "exempt" : "open";
      const isOtherJob = supervisorId !== person.supervisorId;
      const unitId = (isOtherJob ? byId.get(supervisorId)?.unitId : undefined) ?? person.unitId;
      rows.push({
        id: pairId({ employeeId: person.id, supervisorId }),
        person,
        supervisorId,
        unitId,
        areaId: areaOf(units, unitId)?.id ?? unitId,
        isOtherJob,
        state,
        heldOn,
        exempt,
        daysLate: state === "open" ? Math.max(0, daysBetween(heldBy, source.today)) : 0,
        hindrance: state === "open" ? hindranceOf(supervisorId, byId, source) : null,
      });
    }
  }
  return { rows, without };
}

/** Of the main job first; nobody is their own. */
function supervisorsOf({ id, supervisorId, otherSupervisorIds }: Person): readonly PersonId[] {
  const all = [...(supervisorId === null ? [] : [supervisorId]), ...otherSupervisorIds];
  return [...new Set(all)].filter((one) => one !== id);
}

/** Nothing hinders while somebody who can sign in acts for the supervisor. */
function hindranceOf(
  supervisorId: PersonId,
  people: ReadonlyMap<PersonId, Person>,
  { deputies, today }: CompletionSource,
): Hindrance | null {
  const acting = deputies.some(
    (deputy) => deputy.supervisorId === supervisorId && staffDeputyInForce(deputy, people, today).acts,
  );
  if (acting) return null;
  const supervisor = people.get(supervisorId);
  if (!supervisor || supervisor.leftOn !== undefined) return "supervisorLeft";
  return supervisor.userPrincipalName ? null : "supervisorNoAccount";
}
