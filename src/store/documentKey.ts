import type { Audience } from "#domain/model/townModel.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ListName } from "./lists.ts";

/** Deputies of supervisors, beside those of groups' chairs. */
export const staffDeputyPrefix = "deputy:staff:";

/** Identities of documents: the value of the Key column. */
export const documentKey = {
  model: () => "model",
  worksheet: (year: number, groupId: GroupId) => `worksheet:${year}:${groupId}`,
  handedIn: (year: number, groupId: GroupId) => `handedin:${year}:${groupId}`,
  summary: (year: number, unitId: UnitId) => `summary:${year}:${unitId}`,
  published: (year: number, unitId: UnitId, revision: number) => `published:${year}:${unitId}:${revision}`,
  note: (year: number, groupId: GroupId, personId: PersonId) => `note:${year}:${groupId}:${personId}`,
  review: (year: number, groupId: GroupId) => `review:${year}:${groupId}`,
  deputy: (groupId: GroupId) => `deputy:${groupId}`,
  withdrawal: (year: number, unitId: UnitId, revision: number) => `withdrawn:${year}:${unitId}:${revision}`,
  lines: (year: number, unitId: UnitId, revision: number) => `lines:${year}:${unitId}:${revision}`,
  commonDraft: (year: number) => `commonDraft:${year}`,
  materials: (year: number) => `materials:${year}`,
  /** A group's or area's training plan for a year; `centralPlan`: the one that HR makes. */
  plan: (planYear: number, groupId: GroupId) => `plan:${planYear}:${groupId}`,
  centralPlan: (planYear: number) => `plan:${planYear}:central`,
  planProcess: (planYear: number) => `planprocess:${planYear}`,
  compiledPlan: (planYear: number, unitId: UnitId) => `plancompiled:${planYear}:${unitId}`,
  confirmedPlan: (planYear: number, unitId: UnitId, version: number) =>
    `planconfirmed:${planYear}:${unitId}:${version}`,
  followUp: (planYear: number, groupId: GroupId) => `followup:${planYear}:${groupId}`,
  /** The yearly personnel and training plan document. */
  planDocument: (planYear: number) => `plandocument:${planYear}`,
  training: (year: number, personId: PersonId) => `training:${year}:${personId}`,
  proposals: (personId: PersonId) => `proposals:${personId}`,
  /** Needs that a supervisor has heard of in development discussions, in general words. */
  talkNeeds: (year: number, personId: PersonId) => `talkneeds:${year}:${personId}`,
  /** The two halves of a development discussion; `pair`: domain/talks/talkPair.ts. */
  employeeHalf: (year: number, pair: string) => `talkemployee:${year}:${pair}`,
  supervisorHalf: (year: number, pair: string) => `talksupervisor:${year}:${pair}`,
  /** Goals outlive the year. `folder`: the employee; of another job than the main one, the pair. */
  employeeGoals: (folder: string) => `goalsemployee:${folder}`,
  supervisorGoals: (folder: string) => `goalssupervisor:${folder}`,
  talkMarks: (year: number, supervisorId: PersonId) => `talkmarks:${year}:${supervisorId}`,
  /** What the levels of a year were computed from: IT's alone. */
  levelPeriod: (year: number) => `levelperiod:${year}`,
  levelBasis: (year: number, competenceId: string) => `levelbasis:${year}:${competenceId}`,
  levelSums: (year: number, unitId: UnitId) => `levels:${year}:${unitId}`,
  staffDeputy: (supervisorId: PersonId) => `${staffDeputyPrefix}${supervisorId}`,
  post: (year: number, unitId: UnitId, revision: number) => `post:${year}:${unitId}:${revision}`,
  planPost: (planYear: number, unitId: UnitId, number: number) => `post:plan:${planYear}:${unitId}:${number}`,
};

/** The selective first filter for everything of one area, year and kind of document. */
export function areaKey(
  year: number,
  areaId: UnitId,
  kind:
    | "worksheet"
    | "handedin"
    | "review"
    | "summary"
    | "plan"
    | "followup"
    | "training"
    | "talkneeds"
    | "talkmarks",
): string {
  return `${year}|${areaId}|${kind}`;
}

/** Finds the published lines of the whole town in a year. */
export function linesKey(year: number): string {
  return `${year}|town|lines`;
}

/** Finds the confirmed plans of the whole town for a year. */
export function confirmedKey(planYear: number): string {
  return `${planYear}|town|plan`;
}

/** Finds the training records of a supervisor's staff in a year. */
export function supervisorYear(year: number, supervisorId: string | null): string {
  return `${year}|${supervisorId ?? ""}`;
}

export const publishedList: Readonly<Record<Audience, ListName>> = {
  staff: "PublishedStaff",
  leads: "PublishedLeads",
};
