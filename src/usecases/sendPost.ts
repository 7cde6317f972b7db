import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { PublishProblem } from "./preparePublishing.ts";
import type { Services } from "./services.ts";

/**
 * Sends a message that is ready, or that failed without going: claim (If-Match), one POST, the outcome written down
 * (architecture section 7). Whoever loses the claim sends nothing. What nobody saw end stays unknown for a person.
 */
export async function sendPost(
  services: Services,
  post: StoredPost,
): Promise<Result<PostRow, PublishProblem>> {
  const { stores } = services;
  if (post.postState !== "ready" && post.postState !== "failed") return fail({ reason: "alreadyPublishing" });
  const claim = { ...post.value, sendingSince: services.now(), failure: null };
  const claimed = await stores.savePost(post, claim, "sending");
  if (!claimed.ok) {
    return fail(claimed.failure.reason === "conflict" ? { reason: "alreadyPublishing" } : claimed.failure);
  }
  const { teamId, channelId, html } = claim;
  const sent = await stores.sendToChannel({ teamId, channelId, html });
  const outcome = sent.ok
    ? ({
        state: "sent",
        value: { ...claim, sentAt: services.now(), messageId: sent.value.id, webUrl: sent.value.webUrl },
      } as const)
    : sent.failure.reason === "unknownOutcome"
      ? ({ state: "unknown", value: claim } as const)
      : ({ state: "failed", value: { ...claim, failure: sent.failure.reason } } as const);
  const written = await stores.savePost(claimed.value, outcome.value, outcome.state);
  // Sent, but the ledger could not be written: it still says "sending", which a person settles later.
  if (!written.ok) return fail(written.failure);
  const row = postRow(written.value, services.now());
  if (sent.ok || sent.failure.reason === "unknownOutcome") return ok(row);
  if (sent.failure.reason === "forbidden") return fail({ reason: "mayNotPost" });
  if (sent.failure.reason === "notFound") return fail({ reason: "channelMissing" });
  return fail(sent.failure);
}
