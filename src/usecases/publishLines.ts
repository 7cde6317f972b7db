import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { sameContent, unitLines } from "#domain/lines/unitLines.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { prepareLines } from "./prepareLines.ts";
import type { Services } from "./services.ts";

/** Why lines were not published. */
export type LinesProblem =
  | UseCaseFailure
  /** What would be published is not what the person saw: a group or a colleague has changed it, or published first. */
  | { readonly reason: "changedMeanwhile" };

/**
 * Publishes exactly what was shown, as the next revision. The revision's key is unique: of two who publish at once only
 * one gets through, and the other is shown what there is now.
 */
export async function publishLines(
  services: Services,
  unitId: UnitId,
  shown: PublishedLines,
): Promise<Result<PublishedLines, LinesProblem>> {
  const { year, revision } = shown;
  const material = await prepareLines(services, year, unitId);
  if (!material.ok) return material;
  const wording = material.value.summary?.value ?? emptyAreaSummary;
  const { published, next } = unitLines({ ...material.value, wording });
  // Pressed twice, or nobody saw how the first time ended: it is there.
  if (published?.revision === revision && sameContent(published, shown)) return ok(published);
  if (next.revision !== revision || !sameContent(next, shown)) return fail({ reason: "changedMeanwhile" });
  const work = await services.stores.groupWork();
  if (!work.ok) return work;
  const created = await work.value.createLines(material.value.audience, { year, unitId }, next);
  if (!created.ok) return created;
  return sameContent(created.value, shown) ? created : fail({ reason: "changedMeanwhile" });
}
