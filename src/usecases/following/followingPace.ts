import type { UseCaseFailure } from "../failure.ts";

/** How often an open discussion asks what others have written; milliseconds everywhere. */

/** On the projector, and for those who write into the discussion: a note from a phone is here within 10 s. */
const besideWriters = 6_000;
/** A form that lies open on a desk while nothing happens in it. */
const quiet = 30_000;
const quietAfter = 10 * 60_000;
/** On a phone among many: what others wrote is on the projector already, and fifteen phones ask fifteen times. */
const besideReaders = 20_000;
const longestAfterFailures = 120_000;

export type Follower = "meeting" | "form" | "reader";

/** Until the next look; `quietFor`: since anything has come in or been written here. */
export function lookIn(follower: Follower, quietFor: number, random: number): number {
  if (follower === "reader") return spread(besideReaders, random);
  const often = follower === "meeting" || quietFor < quietAfter;
  return spread(often ? besideWriters : quiet, random);
}

/** Until the next look after `failures` in a row; never before Microsoft 365 has asked for. */
export function lookAgainIn(
  { retryAfterSeconds = 0 }: Pick<UseCaseFailure, "retryAfterSeconds">,
  failures: number,
  random: number,
): number {
  const wait = spread(Math.min(besideWriters * 2 ** failures, longestAfterFailures), random);
  return Math.max(wait, retryAfterSeconds * 1000 + random * besideWriters);
}

/** A tenth more or less, so that phones that were opened together do not ask together. */
function spread(milliseconds: number, random: number): number {
  return milliseconds * (0.9 + random / 5);
}
