import type { GroupId } from "#domain/organisation/group.ts";
import {
  handedInSheet,
  type PlanProblem,
  planProblems,
  savedSheet,
  takenBack,
} from "#domain/plans/planProblems.ts";
import { type PlanSheet, planSheetSchema } from "#domain/plans/planSheet.ts";
import { planSheetParts } from "#domain/plans/planSheetParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredSheet } from "#store/planDocuments.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit } from "../visit.ts";
import { loadPlan, type OpenedPlan } from "./loadPlan.ts";

/** A group's plan while somebody writes it. */
export interface PlanWriting {
  readonly opened: OpenedPlan;
  readonly autosave: Autosave<PlanSheet, StoredSheet>;
}

export type PlanHandInFailure = UseCaseFailure | { readonly problems: readonly PlanProblem[] };
export type TakeBackFailure = UseCaseFailure | { readonly compiled: true };

/** Opens a group's plan and keeps it saved from then on. */
export async function writePlan(
  services: Services,
  planYear: number,
  groupId: GroupId,
): Promise<Result<PlanWriting, UseCaseFailure>> {
  const key = `plan:${planYear}:${groupId}`;
  const visited = await visit(
    services,
    key,
    () => loadPlan(services, planYear, groupId),
    ({ stored }) => seen(stored),
  );
  if (!visited.ok) return visited;
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { loaded: opened, seen: initial } = visited.value;
  const { lookups, savePlan } = work.value;
  const autosave = await draftedDocument<PlanSheet, StoredSheet>(
    services,
    key,
    { parts: planSheetParts, schema: planSheetSchema },
    initial,
    {
      async save(at, value) {
        const saved = await savePlan(at, savedSheet(at.value, value));
        return saved.ok ? ok(seen(saved.value)) : saved;
      },
      async load() {
        const found = await services.stores.find(lookups.plan(planYear, groupId));
        return found.ok ? ok(seen(found.value)) : found;
      },
    },
  );
  return ok({ opened, autosave });
}

/** Saves what has been written and hands exactly that in. */
export async function handInPlan(
  services: Services,
  { opened, autosave }: PlanWriting,
): Promise<Result<null, PlanHandInFailure>> {
  const saved = await savedNow(autosave);
  if (!saved.ok) return saved;
  const { rows, handedIn } = autosave.view().value;
  if (handedIn) return ok(null);
  const problems = planProblems(rows);
  if (problems.length > 0) return fail({ problems });
  autosave.change((sheet) => handedInSheet(sheet, services.today(), opened.me?.id ?? null));
  return savedNow(autosave);
}

/** Takes the plan back to be changed, unless HR has compiled it meanwhile. */
export async function takeBackPlan(
  { stores }: Services,
  { opened, autosave }: PlanWriting,
): Promise<Result<null, TakeBackFailure>> {
  const { planYear, process, area, level } = opened;
  if (level === "area" && process !== null && area) {
    const work = await stores.planWork();
    if (!work.ok) return work;
    const found = await stores.find(work.value.lookups.planProcess(planYear));
    if (!found.ok) return found;
    const standing = found.value?.value.units[area.id];
    const { revision } = autosave.view().value;
    if (standing && !standing.returned && standing.compiled?.sheetRevision === revision)
      return fail({ compiled: true });
  }
  autosave.change(takenBack);
  return savedNow(autosave);
}

/** Sends what is unsaved; why it is not in SharePoint where that did not come about. */
async function savedNow(autosave: Autosave<PlanSheet, StoredSheet>): Promise<Result<null, UseCaseFailure>> {
  await autosave.flush();
  // Typed, or merged, while it was being saved: that is to be there as well.
  if (autosave.view().save.kind === "unsaved") await autosave.flush();
  const { save, collisions } = autosave.view();
  if (collisions.length > 0) return fail({ reason: "conflict", requestId: null });
  if (save.kind === "failed") return fail(save.failure);
  return save.kind === "saved" ? ok(null) : fail({ reason: "offline", requestId: null });
}

function seen(stored: StoredSheet): Seen<PlanSheet, StoredSheet> {
  return { at: stored, value: stored.value };
}
