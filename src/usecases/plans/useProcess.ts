import type { Confirmation, PlanProcess } from "#domain/plans/planProcess.ts";
import {
  archive,
  type Doing,
  endFollowUp,
  type ReviewWord,
  recordReview,
  returnPlan,
  type Step,
  sendToCommittee,
  sendToReview,
} from "#domain/plans/planSteps.ts";
import type { Result } from "#lib/result.ts";
import type { Loaded } from "../loaded.ts";
import { forgetLoaded } from "../loadMemory.ts";
import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { amendPlan } from "./amendPlan.ts";
import { changeProcess } from "./changeProcess.ts";
import { compilePlan } from "./compilePlan.ts";
import { type ConfirmProblem, confirmPlan, sealVersion } from "./confirmPlan.ts";
import { loadProcess, type ProcessUnit, type ProcessView } from "./loadProcess.ts";

export type Stepped = Promise<Result<PlanProcess, ConfirmProblem>>;

/** What HR does with a year's plans, one step at a time. */
export interface ProcessActions {
  readonly compile: (unit: ProcessUnit) => Stepped;
  readonly returnPlan: (unit: ProcessUnit, reason: string) => Stepped;
  /** `without`: why it goes on although something is missing. */
  readonly sendToReview: (without: string) => Stepped;
  readonly review: (word: ReviewWord) => Stepped;
  readonly sendToCommittee: (without: string) => Stepped;
  readonly confirm: (decision: Pick<Confirmation, "body" | "on" | "meeting" | "section">) => Stepped;
  /** Goes on making the fixed copies of what has been decided on. */
  readonly seal: () => Stepped;
  readonly amend: (reason: string) => Stepped;
  readonly endFollowUp: (remark: string) => Stepped;
  readonly archive: () => Stepped;
}

export interface ProcessWork {
  readonly view: ProcessView;
  /** Null for whoever only reads. */
  readonly actions: ProcessActions | null;
}

export function useProcess(planYear: number): Loaded<ProcessWork> {
  const services = useServices();
  const loaded = useLoaded(["planProcess", planYear], () => loadProcess(services, planYear));
  if (loaded.status !== "ready") return loaded;
  const view = loaded.value;
  const shown = async (work: Stepped): Stepped => {
    const done = await work;
    forgetLoaded(services, ["confirmedPlan", planYear]);
    forgetLoaded(services, ["followUps", planYear]);
    // Also after a refusal: a colleague may have been quicker.
    loaded.retry?.();
    return done;
  };
  const step = (take: (process: PlanProcess, doing: Doing) => Step) =>
    shown(changeProcess(services, planYear, take));
  const unitIds = view.units.map(({ unitId }) => unitId);
  const around = { steps: view.model.plan.reviewSteps, groups: view.groups };
  const actions: ProcessActions = {
    compile: (unit) => shown(compilePlan(services, planYear, unit)),
    returnPlan: ({ unitId, sheet, standing }, reason) => {
      const sheetRevision = Math.max(sheet?.revision ?? 0, standing?.compiled?.sheetRevision ?? 0);
      return step((process, doing) => returnPlan(process, { unitId, sheetRevision, reason }, doing));
    },
    sendToReview: (without) => step((process, doing) => sendToReview(process, { unitIds, without }, doing)),
    review: (word) => step((process, doing) => recordReview(process, word, around, doing)),
    sendToCommittee: (without) =>
      step((process, doing) => sendToCommittee(process, { unitIds, without, ...around }, doing)),
    confirm: (decision) => shown(confirmPlan(services, planYear, decision)),
    seal: () => shown(sealVersion(services, planYear)),
    amend: (reason) => shown(amendPlan(services, planYear, reason)),
    endFollowUp: (remark) => step((process, doing) => endFollowUp(process, { remark }, doing)),
    archive: () => step(archive),
  };
  return { ...loaded, value: { view, actions: view.isHr ? actions : null } };
}
