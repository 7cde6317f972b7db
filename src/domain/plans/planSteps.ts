import { fail, ok, type Result } from "#lib/result.ts";
import type { PlanModel } from "../model/planModel.ts";
import type { Group, GroupId } from "../organisation/group.ts";
import type { PersonId } from "../organisation/person.ts";
import type { Confirmation, PlanEvent, PlanProcess, PlanReview, UnitStanding } from "./planProcess.ts";
import { reviewsDue } from "./planReviews.ts";
import { isReady, type PlanStage, planStage } from "./planStates.ts";

/** Why a step cannot be taken now. */
export type PlanBlock =
  /** Another step is due; a colleague may have been quicker. */
  | { readonly reason: "stage"; readonly stage: PlanStage }
  | { readonly reason: "alreadyCompiled" }
  | { readonly reason: "notHandedIn" }
  /** These units have no copy that could go on; whoever goes on without them says why. */
  | { readonly reason: "unitsMissing"; readonly unitIds: readonly string[] }
  | { readonly reason: "nothingCompiled" }
  /** An amendment in which nothing has been compiled anew. */
  | { readonly reason: "nothingChanged" }
  /** Groups of an earlier step, or of any before the committee, have not said their word. */
  | { readonly reason: "reviewsMissing"; readonly groupIds: readonly GroupId[] }
  | { readonly reason: "reasonMissing" }
  | { readonly reason: "decisionIncomplete" }
  /** The fixed copies of the confirmed version are not all there: what they are made of must not change before. */
  | { readonly reason: "notSealed" };

export type Step = Result<PlanProcess, PlanBlock>;

/** Who does it and when; `id` is new for every press, so that what nobody saw end can be found again. */
export interface Doing {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** ISO day. */
  readonly today: string;
  readonly by: PersonId | null;
}

type What = Pick<PlanEvent, "what"> & Partial<Pick<PlanEvent, "unitId" | "note">>;

/** HR takes over the sheet of a unit, in this revision. */
export function compile(
  process: PlanProcess,
  { unitId, sheetRevision }: { readonly unitId: string; readonly sheetRevision: number },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "compiling");
  if (blocked) return blocked;
  const standing = process.units[unitId];
  const { returned = null, compiled = null } = standing ?? {};
  if (returned && sheetRevision <= returned.sheetRevision) return fail({ reason: "notHandedIn" });
  if (!returned && compiled?.sheetRevision === sheetRevision) return fail({ reason: "alreadyCompiled" });
  const now = { version: process.version, sheetRevision, on: doing.today, by: doing.by };
  return done(withUnit(process, unitId, { compiled: now, returned: null }), doing, {
    what: "compiled",
    unitId,
  });
}

/** A unit is asked to correct what it has handed in; whatever was under way stops until it has. */
export function returnPlan(
  process: PlanProcess,
  {
    unitId,
    sheetRevision,
    reason,
  }: { readonly unitId: string; readonly sheetRevision: number; readonly reason: string },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "compiling", "review", "committee");
  if (blocked) return blocked;
  if (reason.trim() === "") return fail({ reason: "reasonMissing" });
  const sent = sentBack(process, unitId, sheetRevision, reason, doing);
  return done(sent, doing, { what: "returned", unitId, note: reason.trim() });
}

/** `without`: why the plan goes on although units are missing from it; empty where none may be. */
export function sendToReview(
  process: PlanProcess,
  { unitIds, without }: { readonly unitIds: readonly string[]; readonly without: string },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "compiling") ?? contentBlock(process, unitIds, without);
  if (blocked) return blocked;
  const sent = { version: process.version, on: doing.today, by: doing.by };
  return done({ ...process, sentToReview: sent }, doing, { what: "sentToReview", note: without.trim() });
}

export interface ReviewWord extends Pick<PlanReview, "stepId" | "on" | "outcome" | "remarks"> {
  readonly groupId: GroupId;
  /** Units that the group sends back; of another outcome none. */
  readonly unitIds: readonly string[];
}

/** A management group's word, step after step; one that sends units back says why. */
export function recordReview(
  process: PlanProcess,
  word: ReviewWord,
  { steps, groups }: { readonly steps: PlanModel["reviewSteps"]; readonly groups: readonly Group[] },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "review");
  if (blocked) return blocked;
  const isReturn = word.outcome === "returned";
  if (word.outcome !== "approved" && word.remarks.trim() === "") return fail({ reason: "reasonMissing" });
  if (isReturn && word.unitIds.length === 0) return fail({ reason: "unitsMissing", unitIds: [] });
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === word.stepId),
  );
  const due = reviewsDue(process, before, groups);
  if (due.length > 0) return fail({ reason: "reviewsMissing", groupIds: due.map(({ groupId }) => groupId) });
  const { stepId, groupId, on, outcome } = word;
  const remarks = word.remarks.trim();
  const review = {
    id: doing.id,
    version: process.version,
    stepId,
    groupId,
    on,
    outcome,
    remarks,
    by: doing.by,
  };
  const reviewed = { ...process, reviews: [...process.reviews, review] };
  const next = isReturn
    ? word.unitIds.reduce(
        (at, unitId) => sentBack(at, unitId, at.units[unitId]?.compiled?.sheetRevision ?? 0, remarks, doing),
        reviewed,
      )
    : reviewed;
  return done(next, doing, { what: "reviewed", note: remarks });
}

/** `without`: why groups have not looked at it; empty where all have. */
export function sendToCommittee(
  process: PlanProcess,
  {
    unitIds,
    without,
    steps,
    groups,
  }: {
    readonly unitIds: readonly string[];
    readonly without: string;
    readonly steps: PlanModel["reviewSteps"];
    readonly groups: readonly Group[];
  },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "review") ?? contentBlock(process, unitIds, without);
  if (blocked) return blocked;
  const due = reviewsDue(process, steps, groups);
  if (due.length > 0 && without.trim() === "")
    return fail({ reason: "reviewsMissing", groupIds: due.map(({ groupId }) => groupId) });
  const sent = { version: process.version, on: doing.today, by: doing.by };
  return done({ ...process, sentToCommittee: sent }, doing, {
    what: "sentToCommittee",
    note: without.trim(),
  });
}

/** The body's decision. From here on nobody changes this version: its fixed copies are made of what stands compiled. */
export function confirm(
  process: PlanProcess,
  decision: Pick<Confirmation, "body" | "on" | "meeting" | "section">,
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "committee");
  if (blocked) return blocked;
  const [body, meeting, section] = [decision.body.trim(), decision.meeting.trim(), decision.section.trim()];
  if (body === "" || meeting === "" || decision.on === "") return fail({ reason: "decisionIncomplete" });
  const confirmation = { version: process.version, body, on: decision.on, meeting, section, by: doing.by };
  return done({ ...process, confirmations: [...process.confirmations, confirmation] }, doing, {
    what: "confirmed",
    note: [body, meeting, section].filter((part) => part !== "").join(", "),
  });
}

/**
 * The next version, by the same path; the confirmed one stays in force until it is confirmed. `inForce`: the version that
 * everybody reads.
 */
export function beginAmendment(
  process: PlanProcess,
  { reason, inForce }: { readonly reason: string; readonly inForce: number | null },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "confirmed");
  if (blocked) return blocked;
  if (inForce !== process.version) return fail({ reason: "notSealed" });
  if (reason.trim() === "") return fail({ reason: "reasonMissing" });
  const version = process.version + 1;
  const amendment = { version, on: doing.today, by: doing.by, reason: reason.trim() };
  return done({ ...process, version, amendments: [...process.amendments, amendment] }, doing, {
    what: "amendmentBegun",
    note: reason.trim(),
  });
}

export function endFollowUp(
  process: PlanProcess,
  { remark }: { readonly remark: string },
  doing: Doing,
): Step {
  const blocked = stageBlock(process, "confirmed");
  if (blocked) return blocked;
  const followedUp = { on: doing.today, by: doing.by, remark: remark.trim() };
  return done({ ...process, followedUp }, doing, { what: "followedUp", note: remark.trim() });
}

export function archive(process: PlanProcess, doing: Doing): Step {
  const blocked = stageBlock(process, "followedUp");
  if (blocked) return blocked;
  return done({ ...process, archived: { on: doing.today, by: doing.by } }, doing, { what: "archived" });
}

/** A channel has been told of a confirmed version; said once of each unit. */
export function notePublished(
  process: PlanProcess,
  { unitId, version }: { readonly unitId: string; readonly version: number },
  { id, at, by }: Doing,
): Step {
  const isSaid = process.log.some(
    (event) => event.what === "published" && event.unitId === unitId && event.version === version,
  );
  if (isSaid) return ok(process);
  const event: PlanEvent = { id, at, by, what: "published", version, unitId, note: "" };
  return ok({ ...process, log: [...process.log, event] });
}

/** Whether this very press has already been written down. */
export function isDone({ log }: PlanProcess, { id }: Pick<Doing, "id">): boolean {
  return log.some((event) => event.id === id);
}

function done(process: PlanProcess, { id, at, by }: Doing, { what, unitId = null, note = "" }: What): Step {
  const event: PlanEvent = { id, at, by, what, version: process.version, unitId, note };
  return ok({ ...process, log: [...process.log, event] });
}

function stageBlock(process: PlanProcess, ...stages: readonly PlanStage[]) {
  const stage = planStage(process);
  return stages.includes(stage) ? null : fail({ reason: "stage" as const, stage });
}

/** What keeps the compiled copies from going on as they are. */
function contentBlock(process: PlanProcess, unitIds: readonly string[], without: string) {
  const standings = Object.values(process.units);
  if (!standings.some(isReady)) return fail({ reason: "nothingCompiled" as const });
  const isAmended = standings.some(({ compiled }) => compiled?.version === process.version);
  if (process.version > 1 && !isAmended) return fail({ reason: "nothingChanged" as const });
  // What has been sent back is waited for; the reason stands for units that never had a plan.
  const returned = Object.entries(process.units).flatMap(([id, unit]) => (unit.returned ? [id] : []));
  const missing = unitIds.filter((id) => !isReady(process.units[id]));
  if (returned.length > 0) return fail({ reason: "unitsMissing" as const, unitIds: returned });
  return missing.length > 0 && without.trim() === ""
    ? fail({ reason: "unitsMissing" as const, unitIds: missing })
    : null;
}

function withUnit(process: PlanProcess, unitId: string, standing: UnitStanding): PlanProcess {
  return { ...process, units: { ...process.units, [unitId]: standing } };
}

function sentBack(
  process: PlanProcess,
  unitId: string,
  sheetRevision: number,
  reason: string,
  { today, by }: Doing,
): PlanProcess {
  const returned = { sheetRevision, on: today, by, reason: reason.trim() };
  const compiled = process.units[unitId]?.compiled ?? null;
  return {
    ...withUnit(process, unitId, { compiled, returned }),
    sentToReview: null,
    sentToCommittee: null,
  };
}
