import {
  newestTalkTemplate,
  type TalkModel,
  type TalkTemplate,
  talkTemplateOf,
} from "#domain/model/talkModel.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { pairOf, type TalkPair } from "#domain/talks/talkPair.ts";
import { type TalkState, type TalkVersions, talkState } from "#domain/talks/talkState.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { type EarlierTalk, earlierTalks } from "./earlierTalks.ts";
import { goalsFolderOf } from "./people/goalsFolderOf.ts";
import { areMarksKept } from "./people/keepMarks.ts";
import { markHeld } from "./people/markHeld.ts";
import { talkVersions } from "./talkVersions.ts";

/** The development discussion of two people in one year, as one of them opens it. */
export interface OpenedTalk {
  readonly year: number;
  readonly pairId: string;
  readonly pair: TalkPair;
  readonly role: "employee" | "supervisor";
  readonly me: Person;
  /** Null: retention has taken the name away. */
  readonly employee: Person | null;
  readonly supervisor: Person | null;
  readonly model: YearModel;
  readonly talk: TalkModel;
  /** What the forms were begun with: the opener's own, where there is one. */
  readonly template: TalkTemplate;
  /** The employee has staff of their own: themes and competences of supervisors are theirs too. */
  readonly isSupervisorToo: boolean;
  /** True: of an earlier supervisor, so that the employee reads it and nobody writes it any more. */
  readonly isOver: boolean;
  /** Null: the employee has no account, and so no half to write in. */
  readonly own: OfPair<EmployeeHalf> | null;
  readonly half: OfPair<SupervisorHalf>;
  /** Where this job's goals are: the employee's id, or of another job than the main one a pair's. */
  readonly goalsFolder: string;
  /** Null: not there, or not for whoever asks. */
  readonly goals: OfPair<SupervisorGoals> | null;
  readonly checkIns: OfPair<EmployeeGoals> | null;
  readonly versions: TalkVersions;
  /** HR has yet to be told whether it was held, and could not be told just now. */
  readonly isHrBehind: boolean;
  readonly state: TalkState;
  /** The same two people's discussions before this year, newest first. */
  readonly earlier: readonly EarlierTalk[];
  /** The employee's own words of earlier years with others: what only the employee can show to somebody else. */
  readonly elsewhere: readonly EarlierTalk[];
}

/** Why there is no discussion to open: the address is wrong, it is others', or there is none of that year. */
export type NoTalk = "notUsed" | "notYours" | "noDocument";

export type FoundTalk =
  | { readonly kind: "talk"; readonly talk: OpenedTalk }
  | { readonly kind: "none"; readonly why: NoTalk };

/**
 * Loads a discussion in one request. SharePoint gives it to the two people alone. Where HR has not been told what stands
 * in the supervisor's half, it is told now.
 */
export async function loadTalk(
  services: Services,
  year: number,
  pairId: string,
): Promise<Result<FoundTalk, UseCaseFailure>> {
  const { stores } = services;
  const pair = pairOf(pairId);
  if (!pair) return fail({ reason: "notFound", requestId: null });
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const { keys, lookups } = work.value;
  const { employeeId, supervisorId } = pair;
  const found = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
    employee: lookups.person(employeeId),
    supervisor: lookups.person(supervisorId),
    staff: lookups.staffOf(employeeId),
    owns: lookups.employeeHalvesOf(employeeId),
    halves: lookups.supervisorHalvesOf(employeeId),
    goals: lookups.supervisorGoalsOf(employeeId),
    checkIns: lookups.employeeGoalsOf(employeeId),
    // The supervisor's own: nobody else of the two is let to them, which is not doubted.
    marks: { ...lookups.talkMarks(year, supervisorId), doubtEmpty: false },
  });
  if (!found.ok) return found;
  const { staff, goals: agreed, checkIns: written, marks, ...needed } = found.value;
  const known = allOk({ model: needed.model, me: needed.me });
  if (!known.ok) return known;
  const { me } = known.value;
  const model = yearModel(known.value.model, year);
  if (!model.talk) return none("notUsed");
  const role = me?.id === employeeId ? "employee" : me?.id === supervisorId ? "supervisor" : null;
  if (!me || !role) return none("notYours");
  const all = allOk(needed);
  if (!all.ok) return all;
  const { employee, supervisor, owns, halves } = all.value;
  const own = oneOf(owns, keys.employeeHalf(year, pairId));
  const half = oneOf(halves, keys.supervisorHalf(year, pairId));
  if (!own.ok) return own;
  if (!half.ok) return half;
  if (!half.value) return none("noDocument");
  const readable = agreed.ok ? agreed.value.all : [];
  const goalsFolder = employee ? goalsFolderOf({ employee, supervisorId, readable }) : employeeId;
  const goals = inFolder(agreed, keys.supervisorGoals(goalsFolder));
  const checkIns = inFolder(written, keys.employeeGoals(goalsFolder));
  const texts = {
    year,
    own: own.value?.value ?? null,
    half: half.value.value,
    goals: goals?.value ?? null,
  };
  const versions = await talkVersions(texts);
  const { heldOn, exempt } = half.value.value;
  const fact = { employeeId, heldOn, exempt };
  const isTold =
    role === "employee" || !marks.ok || areMarksKept({ facts: [fact], marks: marks.value, needs: null });
  // Somebody has left the form before HR had been told.
  const isHrBehind = !isTold && !(await markHeld(services, { year, ...fact })).ok;
  // Who is no supervisor by the records may act for one: then SharePoint lets the employee write.
  const isNearest = employee !== null && supervisorsOf(employee).includes(supervisorId);
  const isOver =
    !isNearest && own.value !== null && role === "employee" && !(await work.value.mayWriteHalf(own.value));
  const mine = role === "employee" ? own.value?.value : half.value.value;
  const before = earlierTalks(owns.all, halves.all, year);
  return ok({
    kind: "talk",
    talk: {
      year,
      pairId,
      pair,
      role,
      me,
      employee,
      supervisor,
      model,
      talk: model.talk,
      template: mine ? talkTemplateOf(model.talk, mine) : newestTalkTemplate(model.talk),
      isSupervisorToo: staff.ok && staff.value.all.some(({ leftOn }) => leftOn === undefined),
      isOver,
      own: own.value,
      half: half.value,
      goalsFolder,
      goals,
      checkIns,
      versions,
      isHrBehind,
      state: talkState(texts.own, texts.half, versions),
      earlier: before.filter((talk) => talk.pairId === pairId),
      elsewhere: before.filter((talk) => talk.pairId !== pairId && talk.own !== null),
    },
  });
}

function none(why: NoTalk): Result<FoundTalk, never> {
  return ok({ kind: "none", why });
}

function supervisorsOf({ supervisorId, otherSupervisorIds }: Person): readonly (string | null)[] {
  return [supervisorId, ...otherSupervisorIds];
}

interface All<T> {
  readonly all: readonly OfPair<T>[];
  readonly unreadable: readonly UseCaseFailure[];
}

/** A document that is there and damaged is not the same as none. */
function oneOf<T>({ all, unreadable }: All<T>, key: string): Result<OfPair<T> | null, UseCaseFailure> {
  const damaged = unreadable.find(({ subject }) => subject === key);
  return damaged ? fail(damaged) : ok(all.find((one) => one.key === key) ?? null);
}

/** The form can be written without any. */
function inFolder<T>(found: Result<All<T>, UseCaseFailure>, key: string): OfPair<T> | null {
  return (found.ok && found.value.all.find((one) => one.key === key)) || null;
}
