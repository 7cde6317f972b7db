import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { claimPost, releaseClaim } from "./claimPost.ts";
import type { UseCaseFailure } from "./failure.ts";
import { findPost } from "./findPost.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/** A claim that took longer is given back: a tab that slept must not send what somebody has settled meanwhile. */
const claimLimitMs = 60_000;

/**
 * Sends a message that is ready, or that failed without going: claim (If-Match), one POST, the outcome written down
 * (architecture section 7). Whoever loses the claim sends nothing. What nobody saw end stays unknown for a person.
 */
export async function sendPost(
  services: Services,
  post: StoredPost,
): Promise<Result<PostRow, PublishProblem>> {
  const { owner } = services.stores;
  if (post.value.owner !== null && post.value.owner !== owner.entraId)
    return fail({ reason: "otherAccount" });
  if (post.postState !== "ready" && post.postState !== "failed") return fail({ reason: "alreadyPublishing" });
  const claimed = await claimPost(services, post);
  if (!claimed.ok) return claimed;
  if (isStale(claimed.value, services.now())) {
    const free = await releaseClaim(services, claimed.value);
    return free.ok ? fail({ reason: "unsent", post: postRow(free.value, services.now()) }) : free;
  }
  return sendClaimed(services, claimed.value);
}

async function sendClaimed(
  services: Services,
  claimed: StoredPost,
): Promise<Result<PostRow, PublishProblem>> {
  const { stores } = services;
  const { teamId, channelId, html } = claimed.value;
  const sent = await stores.sendToChannel({ teamId, channelId, html });
  const outcome = sent.ok
    ? await outcomeOfSent(services, claimed, sent.value)
    : await outcomeOfFailure(services, claimed, sent.failure);
  const written = await writeOutcome(services, claimed, outcome);
  // Sent, but the ledger could not be written: it still says "sending", which a person settles later.
  if (!written.ok) return fail(written.failure);
  if (sent.ok || written.value.postState !== "failed") return ok(postRow(written.value, services.now()));
  if (sent.failure.reason === "forbidden") return fail({ reason: "mayNotPost" });
  if (sent.failure.reason === "notFound") return fail({ reason: "channelMissing" });
  return fail(sent.failure);
}

interface Outcome {
  readonly state: PostState;
  readonly value: ChannelPost;
}

/** Teams has been seen to say "created" and have no message: where the channel may be read, it is looked at. */
async function outcomeOfSent(
  services: Services,
  claimed: StoredPost,
  { id, webUrl }: { readonly id: string; readonly webUrl: string | null },
): Promise<Outcome> {
  const look = await findPost(services, claimed, id);
  if (look.kind === "notThere") return { state: "unknown", value: claimed.value };
  return sentOutcome(claimed, services.now(), { id, webUrl });
}

async function outcomeOfFailure(
  services: Services,
  claimed: StoredPost,
  { reason }: UseCaseFailure,
): Promise<Outcome> {
  if (reason !== "unknownOutcome") return { state: "failed", value: { ...claimed.value, failure: reason } };
  const look = await findPost(services, claimed);
  // Not there yet says nothing: Teams may still be at it.
  return look.kind === "there"
    ? sentOutcome(claimed, services.now(), look.message)
    : { state: "unknown", value: claimed.value };
}

function sentOutcome(
  { value }: StoredPost,
  sentAt: string,
  { id, webUrl }: { readonly id: string; readonly webUrl: string | null },
): Outcome {
  return { state: "sent", value: { ...value, sentAt, messageId: id, webUrl } };
}

function isStale({ value }: StoredPost, now: string): boolean {
  return Date.parse(now) - Date.parse(value.sendingSince ?? now) > claimLimitMs;
}

const writingRounds = 3;

/** The ledger must learn what happened: what stands in its way (a lost answer, a passing fault) is read back and tried again. */
async function writeOutcome(
  { stores }: Services,
  claimed: StoredPost,
  { state, value }: Outcome,
): Promise<Result<StoredPost, UseCaseFailure>> {
  let row = claimed;
  let written = await stores.savePost(row, value, state);
  for (let round = 1; round < writingRounds && !written.ok; round++) {
    const found = await stores.find(stores.lookups.post(claimed.key));
    if (found.ok) row = found.value;
    if (row.postState === state) return ok(row);
    // A person has settled it meanwhile; only that it went is news to them.
    if (row.value.claimId !== value.claimId && (state !== "sent" || row.postState === "sending"))
      return ok(row);
    written = await stores.savePost(row, value, state);
  }
  return written;
}
