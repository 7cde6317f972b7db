import { daysBetween } from "../yearclock/timing.ts";
import type { EmployeeHalf } from "./employeeHalf.ts";
import type { SupervisorHalf } from "./supervisorHalf.ts";
import { acknowledgedBy, type TalkState, type TalkVersions, talkState } from "./talkState.ts";

/** Where somebody's discussion of a year stands, one that is not there included. */
export type TalkStanding =
  | TalkState
  /** Not held this year, for a reason that the supervisor has given. */
  | "exempt"
  /** The nightly run has not made its documents yet. */
  | "noDocuments"
  /** Their group talks together this year: only goals are followed up. */
  | "groupYear";

/** The discussion of one employee with one supervisor as it was read; half null: not there. */
export interface TalkOfPair {
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf | null;
  readonly versions: TalkVersions;
  /** Whether the town has them talk this year. */
  readonly isDue: boolean;
}

/** What is to be done next, and by whom. */
export type TalkStep =
  | "prepare"
  /** One is ready oneself; the other one is not yet. */
  | "waitForOther"
  | "hold"
  | "acknowledge"
  /** The other one's text has changed since it was acknowledged. */
  | "acknowledgeAgain"
  | "waitForAcknowledgement"
  | "followGoals"
  | "nothing";

export function talkStanding({ own, half, versions, isDue }: TalkOfPair): TalkStanding {
  if (!half) return isDue ? "noDocuments" : "groupYear";
  const state = talkState(own, half, versions);
  return half.exempt && !half.heldOn && state !== "closed" ? "exempt" : state;
}

/** For one of the two. */
export function nextStep(talk: TalkOfPair, role: "employee" | "supervisor"): TalkStep {
  const { own, half, versions } = talk;
  const standing = talkStanding(talk);
  switch (standing) {
    case "exempt":
    case "noDocuments":
      return "nothing";
    case "groupYear":
    case "acknowledged":
    case "closed":
      return "followGoals";
    case "prepared":
      return "hold";
    case "opened":
    case "preparing": {
      const isReady = role === "employee" ? own?.readyOn : half?.readyOn;
      return isReady ? "waitForOther" : "prepare";
    }
    case "held": {
      if (!half) return "nothing";
      const done = acknowledgedBy(own, half, versions);
      if (done[role]) return "waitForAcknowledgement";
      return done.lapsed.includes(role) ? "acknowledgeAgain" : "acknowledge";
    }
  }
}

/** One of a supervisor's people, with their discussion. */
export interface BoardRow<P> {
  readonly person: P;
  readonly standing: TalkStanding;
  readonly step: TalkStep;
  /** Not held, and the last day is behind. */
  readonly isLate: boolean;
}

export interface PeopleBoard<P> {
  /** Most urgent first. */
  readonly rows: readonly BoardRow<P>[];
  /** Discussions that are to be held this year, held ones included. */
  readonly due: number;
  readonly held: number;
  /** Those that wait for the supervisor's acknowledgement. */
  readonly toAcknowledge: number;
  /** Until the last day for holding them; negative: behind. */
  readonly daysLeft: number;
}

/** A supervisor's people at a glance. `heldBy`: the last day for holding the year's discussions. */
export function peopleBoard<P extends TalkOfPair & { readonly name: string }>(
  people: readonly P[],
  { today, heldBy }: { readonly today: string; readonly heldBy: string },
): PeopleBoard<P> {
  const rows = people.map((person): BoardRow<P> => {
    const standing = talkStanding(person);
    return {
      person,
      standing,
      step: nextStep(person, "supervisor"),
      isLate: toHold.has(standing) && heldBy < today,
    };
  });
  return {
    rows: rows.sort((a, b) => urgency(a) - urgency(b) || byMeeting(a, b) || byName(a, b)),
    due: rows.filter(({ standing }) => standing !== "exempt" && standing !== "groupYear").length,
    held: rows.filter(({ standing }) => isHeld(standing)).length,
    toAcknowledge: rows.filter(({ step }) => step === "acknowledge" || step === "acknowledgeAgain").length,
    daysLeft: daysBetween(today, heldBy),
  };
}

const toHold: ReadonlySet<TalkStanding> = new Set(["noDocuments", "opened", "preparing", "prepared"]);

/** Whether it is still to be held. */
export function isToHold(standing: TalkStanding): boolean {
  return toHold.has(standing);
}

export function isHeld(standing: TalkStanding): boolean {
  return standing === "held" || standing === "acknowledged" || standing === "closed";
}

/** What waits for the supervisor comes first, then what is still to be held, then what waits for others. */
function urgency({ standing, step }: BoardRow<unknown>): number {
  if (step === "acknowledge" || step === "acknowledgeAgain") return 0;
  const order: readonly TalkStanding[] = [
    "prepared",
    "preparing",
    "opened",
    "noDocuments",
    "held",
    "acknowledged",
    "closed",
    "exempt",
    "groupYear",
  ];
  return order.indexOf(standing) + 1;
}

/** The sooner the time that has been proposed; without one before all others, since it still needs one. */
function byMeeting(a: BoardRow<TalkOfPair>, b: BoardRow<TalkOfPair>): number {
  if (!isToHold(a.standing)) return 0;
  return timeOf(a).localeCompare(timeOf(b));
}

function timeOf({ person }: BoardRow<TalkOfPair>): string {
  return person.half?.meeting?.startsAt ?? "";
}

function byName(a: BoardRow<{ readonly name: string }>, b: BoardRow<{ readonly name: string }>): number {
  return a.person.name.localeCompare(b.person.name, "fi");
}
