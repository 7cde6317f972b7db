import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/**
 * Takes a row of the ledger for one sending: whoever does not get it sends nothing. A claim whose answer nobody saw is
 * read back, and known as one's own by its id.
 */
export async function claimPost(
  { stores, now, newId }: Services,
  post: StoredPost,
): Promise<Result<StoredPost, PublishProblem>> {
  const claimId = newId();
  const claim = { ...post.value, claimId, sendingSince: now(), failure: null };
  const claimed = await stores.savePost(post, claim, "sending");
  const isMine = (row: StoredPost) => row.postState === "sending" && row.value.claimId === claimId;
  // What is read back may say what somebody has written since.
  if (claimed.ok) return isMine(claimed.value) ? claimed : fail({ reason: "alreadyPublishing" });
  const { reason } = claimed.failure;
  // A claim that was repeated on its way meets itself: a conflict, too, may be one's own.
  if (reason !== "conflict" && reason !== "unknownOutcome" && reason !== "server") return claimed;
  const found = await stores.find(stores.lookups.post(post.key));
  const row = found.ok ? found.value : null;
  if (row && isMine(row)) return ok(row);
  const taken = reason === "conflict" || row?.postState === "sending";
  return taken ? fail({ reason: "alreadyPublishing" }) : claimed;
}

/** Gives a claim back that nothing has been sent under. */
export async function releaseClaim(
  { stores }: Services,
  claimed: StoredPost,
): Promise<Result<StoredPost, PublishProblem>> {
  const free = { ...claimed.value, claimId: null, sendingSince: null };
  return stores.savePost(claimed, free, "ready");
}
