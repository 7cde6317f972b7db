import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
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
  const written = await writeOutcome(services, claimed.value, outcome.value, outcome.state);
  // Sent, but the ledger could not be written: it still says "sending", which a person settles later.
  if (!written.ok) return fail(written.failure);
  const row = postRow(written.value, services.now());
  if (sent.ok || sent.failure.reason === "unknownOutcome") return ok(row);
  if (sent.failure.reason === "forbidden") return fail({ reason: "mayNotPost" });
  if (sent.failure.reason === "notFound") return fail({ reason: "channelMissing" });
  return fail(sent.failure);
}

const writingRounds = 3;

/** The ledger must learn what happened: what stands in its way (a lost answer, a passing fault) is read back and tried again. */
async function writeOutcome(
  { stores }: Services,
  claimed: StoredPost,
  value: ChannelPost,
  state: PostState,
): Promise<Result<StoredPost, UseCaseFailure>> {
  let row = claimed;
  let written = await stores.savePost(row, value, state);
  for (let round = 1; round < writingRounds && !written.ok; round++) {
    const found = await stores.lookUp({ post: stores.lookups.post(claimed.key) });
    if (found.ok && found.value.post.ok) row = found.value.post.value;
    if (row.postState === state) return ok(row);
    written = await stores.savePost(row, value, state);
  }
  return written;
}
