import { sameParts } from "#domain/documents/parts.ts";
import {
  handedInSheet,
  type PlanProblem,
  planProblems,
  savedSheet,
  takenBack,
} from "#domain/plans/planProblems.ts";
import { emptyPlanSheet, type PlanSheet, planSheetSchema } from "#domain/plans/planSheet.ts";
import { planSheetParts } from "#domain/plans/planSheetParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";
import { loadCentralPlan, type OpenedCentral } from "./loadCentralPlan.ts";

/** Null before HR first writes something. */
type At = Stored<PlanSheet> | null;

export type CentralHandInFailure = UseCaseFailure | { readonly problems: readonly PlanProblem[] };

/** The centralised plan, which HR writes and management groups read. */
export interface CentralWork {
  readonly opened: OpenedCentral;
  /** Null for who only reads. */
  readonly autosave: Autosave<PlanSheet, At> | null;
}

/** Opens the centralised plan and, for HR, keeps it saved from then on; it is made when HR first writes something. */
export async function writeCentralPlan(
  services: Services,
  planYear: number,
): Promise<Result<CentralWork, UseCaseFailure>> {
  const key = `plan:${planYear}:central`;
  const visited = await visit(
    services,
    key,
    () => loadCentralPlan(services, planYear),
    ({ stored }) => seen(stored),
  );
  if (!visited.ok) return visited;
  const { loaded: opened, seen: initial } = visited.value;
  if (!opened.isHr) {
    visitsOf(services).opening.delete(key);
    return ok({ opened, autosave: null });
  }
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { lookups, saveCentralPlan } = work.value;
  let begun = initial.at !== null;
  const autosave = await draftedDocument<PlanSheet, At>(
    services,
    key,
    { parts: planSheetParts, schema: planSheetSchema },
    initial,
    {
      async save(stored, value) {
        const next = stored ? savedSheet(stored.value, value) : value;
        const saved = await saveCentralPlan(planYear, opened.organisation.id, stored, next);
        if (!saved.ok) return saved;
        begun = true;
        // A colleague began it first: theirs was adopted, and mine has to be merged into it.
        const isMine = sameParts(planSheetParts.split(saved.value.value), planSheetParts.split(value));
        if (!stored && !isMine) return fail({ reason: "conflict", requestId: null });
        return ok(seen(saved.value));
      },
      async load() {
        const found = await services.stores.find({ ...lookups.centralPlan(planYear), doubtEmpty: true });
        if (!found.ok) return found;
        // What was there is not gone: taken for empty, it would take everybody's rows away when they are merged.
        return found.value === null && begun
          ? fail({ reason: "notFound", requestId: null })
          : ok(seen(found.value));
      },
    },
  );
  return ok({ opened, autosave });
}

/** Marks the plan as ready to be compiled, exactly as it is on the screen. */
export async function markCentralReady(
  services: Services,
  { opened, autosave }: CentralWork,
): Promise<Result<null, CentralHandInFailure>> {
  if (!autosave) return fail({ reason: "forbidden", requestId: null, subject: "PlanWork" });
  const problems = planProblems(autosave.view().value.rows);
  if (problems.length > 0) return fail({ problems });
  autosave.change((sheet) => (sheet.handedIn ? sheet : handedInSheet(sheet, services.today(), opened.me)));
  return savedNow(autosave);
}

/** Opens the plan for changes again. */
export async function reopenCentral({ autosave }: CentralWork): Promise<Result<null, UseCaseFailure>> {
  if (!autosave) return fail({ reason: "forbidden", requestId: null, subject: "PlanWork" });
  autosave.change(takenBack);
  return savedNow(autosave);
}

async function savedNow(autosave: Autosave<PlanSheet, At>): Promise<Result<null, UseCaseFailure>> {
  await autosave.flush();
  const { save, collisions } = autosave.view();
  if (collisions.length > 0) return fail({ reason: "conflict", requestId: null });
  if (save.kind === "failed") return fail(save.failure);
  return save.kind === "saved" ? ok(null) : fail({ reason: "offline", requestId: null });
}

function seen(stored: At): Seen<PlanSheet, At> {
  return { at: stored, value: stored?.value ?? emptyPlanSheet };
}
