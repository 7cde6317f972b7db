import type { GraphFailure } from "#graph/graphFailure.ts";
import { columnsOf } from "#graph/lists.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Session } from "../session.ts";

const firstWaitMs = 1_000;
const longestWaitMs = 15_000;
const patienceMs = 10 * 60_000;

/** Graph may not find a new list for some minutes, although it has just made it. Waits until it knows them all. */
export async function untilUsable(
  session: Session,
  siteId: string,
  listIds: readonly string[],
): Promise<Result<null, GraphFailure>> {
  const { graph, io } = session;
  const giveUpAt = io.now() + patienceMs;
  for (let wait = firstWaitMs; ; wait = Math.min(2 * wait, longestWaitMs)) {
    const known = await columnsOf(graph, siteId, listIds);
    if (known.ok) return ok(null);
    if (known.failure.reason !== "notFound" || io.now() + wait > giveUpAt) return known;
    if (wait === firstWaitMs) session.say({ code: "setup.waiting", data: {} });
    await io.sleep(wait);
  }
}
