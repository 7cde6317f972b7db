import { samePart } from "#domain/documents/parts.ts";
import { fail, type Result } from "#lib/result.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishPreview } from "./preparePublishing.ts";
import { publisherOf, publishPost } from "./publishPost.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/**
 * Publishes exactly what was previewed: the fixed copy for its audience, the ledger's row, then the message. Copy and
 * row have unique keys, so that of two who publish at once only one gets through; a broken-off publishing is found in
 * the ledger and goes on from there.
 */
export async function publishSummary(
  services: Services,
  preview: PublishPreview,
): Promise<Result<PostRow, PublishProblem>> {
  const publisher = await publisherOf(services, preview);
  if (!publisher.ok) return publisher;
  const at = { year: preview.year, unitId: preview.unitId };
  const copy = await services.stores.createPublished(preview.audience, at, preview.published);
  if (!copy.ok) return copy;
  if (!samePart(copy.value, preview.published)) return fail({ reason: "alreadyPublishing" });
  return publishPost(services, preview, publisher.value);
}
