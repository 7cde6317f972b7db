import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import { settleByLooking } from "./findPost.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/**
 * What earlier messages of the same kind mean for a new one: one of unknown outcome is looked for first (`changed` where
 * it was found: everything is to be looked at again), one on its way is waited for, and one that has not gone comes
 * before a new one; `anew` leaves it.
 */
export async function postsBefore(
  services: Services,
  posts: readonly StoredPost[],
  { anew = false }: { readonly anew?: boolean },
): Promise<Result<"free" | "changed", PublishProblem>> {
  const rows = posts.map((post) => postRow(post, services.now()));
  const unknown = rows.find((row) => row.state === "unknown");
  if (unknown) {
    const settled = await settleByLooking(services, unknown.stored);
    if (!settled.ok) return settled;
    return settled.value ? ok("changed") : fail({ reason: "unsettled", post: unknown });
  }
  if (rows.some((row) => row.state === "sending")) return fail({ reason: "alreadyPublishing" });
  const newest = rows.sort((a, b) => b.revision - a.revision)[0];
  return newest && !anew && mayResend(newest, services.stores.owner.entraId)
    ? fail({ reason: "unsent", post: newest })
    : ok("free");
}

/** A message goes in the name of whoever prepared it; others compose their own. */
function mayResend({ state, stored }: PostRow, entraId: string): boolean {
  const { owner } = stored.value;
  return (state === "ready" || state === "failed") && (owner === null || owner === entraId);
}
