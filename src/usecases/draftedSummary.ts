import { sameParts } from "#domain/documents/parts.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { type AreaSummary, areaSummarySchema, emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { areaSummaryParts } from "#domain/summaries/areaSummaryParts.ts";
import { fail, ok } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { Autosave } from "./autosave/autosave.ts";
import type { Seen } from "./autosave/autosaveWork.ts";
import { draftedDocument } from "./draftedDocument.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** Null before HR first writes something. */
type At = Stored<AreaSummary> | null;

export type SummaryAutosave = Autosave<AreaSummary, At>;

/** Puts HR's working copy of a unit under autosave; it is made when HR first writes something. */
export function draftedSummary(
  services: Services,
  at: { readonly year: number; readonly unitId: UnitId; readonly unitName: string },
  initial: Seen<AreaSummary, At>,
): Promise<SummaryAutosave> {
  const { stores } = services;
  const { year, unitId } = at;
  let begun = initial.at !== null;
  return draftedDocument<AreaSummary, At>(
    services,
    `summary:${year}:${unitId}`,
    { parts: areaSummaryParts, schema: areaSummarySchema },
    initial,
    {
      async save(stored, value) {
        const saved = stored
          ? await stores.saveSummary(stored, value)
          : await stores.createSummary(at, value);
        if (!saved.ok) return saved;
        begun = true;
        const mine = areaSummaryParts.split(value);
        // Somebody else began the summary first: theirs was adopted and mine has to be merged into it.
        if (!stored && !sameParts(areaSummaryParts.split(saved.value.value), mine)) return fail(conflict);
        return ok(seenSummary(saved.value));
      },
      async load() {
        const found = await stores.find({ ...stores.lookups.summary(year, unitId), doubtEmpty: true });
        if (!found.ok) return found;
        // What was there is not gone: taken for empty, it would take everybody's words away when they are merged.
        return found.value === null && begun ? fail(notFound) : ok(seenSummary(found.value));
      },
    },
  );
}

const conflict: UseCaseFailure = { reason: "conflict", requestId: null };
const notFound: UseCaseFailure = { reason: "notFound", requestId: null };

export function seenSummary(summary: At): Seen<AreaSummary, At> {
  return { at: summary, value: summary?.value ?? emptyAreaSummary };
}
