import { sameParts } from "#domain/documents/parts.ts";
import {
  emptyPlanDocument,
  type PlanDocument,
  planDocumentSchema,
} from "#domain/plans/document/planDocument.ts";
import { planDocumentParts } from "#domain/plans/document/planDocumentParts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";
import { type DocumentMaterial, loadPlanDocument } from "./loadPlanDocument.ts";

/** Null before HR first writes something. */
type At = Stored<PlanDocument> | null;

export interface PlanDocumentWork {
  readonly material: DocumentMaterial;
  /** Null for whoever only reads, and of a version that has been confirmed. */
  readonly autosave: Autosave<PlanDocument, At> | null;
}

/** Opens the yearly document; HR has it kept saved from then on. */
export async function writePlanDocument(
  services: Services,
  planYear: number,
): Promise<Result<PlanDocumentWork, UseCaseFailure>> {
  const key = `plandocument:${planYear}`;
  const visited = await visit(
    services,
    key,
    () => loadPlanDocument(services, planYear),
    ({ stored }) => seenDocument(stored),
  );
  if (!visited.ok) return visited;
  const { loaded: material, seen } = visited.value;
  if (!material.isHr || material.confirmation) {
    visitsOf(services).opening.delete(key);
    return ok({ material, autosave: null });
  }
  const work = await services.stores.planWork();
  if (!work.ok) return work;
  const { lookups, savePlanDocument } = work.value;
  let begun = seen.at !== null;
  const autosave = await draftedDocument<PlanDocument, At>(
    services,
    key,
    { parts: planDocumentParts, schema: planDocumentSchema },
    seen,
    {
      async save(stored, value) {
        const saved = await savePlanDocument(planYear, material.organisation.id, stored, value);
        if (!saved.ok) return saved;
        begun = true;
        const mine = planDocumentParts.split(value);
        // A colleague began the document first: theirs was adopted and mine has to be merged into it.
        if (!stored && !sameParts(planDocumentParts.split(saved.value.value), mine)) return fail(conflict);
        return ok(seenDocument(saved.value));
      },
      async load() {
        const found = await services.stores.find({ ...lookups.planDocument(planYear), doubtEmpty: true });
        if (!found.ok) return found;
        // What was there is not gone: taken for empty, it would take everybody's words away when they are merged.
        return found.value === null && begun ? fail(notFound) : ok(seenDocument(found.value));
      },
    },
  );
  return ok({ material, autosave });
}

const conflict: UseCaseFailure = { reason: "conflict", requestId: null };
const notFound: UseCaseFailure = { reason: "notFound", requestId: null };

function seenDocument(stored: At): Seen<PlanDocument, At> {
  return { at: stored, value: stored?.value ?? emptyPlanDocument };
}
