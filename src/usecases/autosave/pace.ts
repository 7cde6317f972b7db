import type { UseCaseFailure } from "../failure.ts";

/** When a draft goes to the device, when to SharePoint, and when again after a failure; milliseconds everywhere. */

/** The device gets the first letter at once and the following ones this often: frames are closed without a word. */
const keepEvery = 300;

/** SharePoint gets at most one version in this time while somebody keeps typing: every save makes one. */
const saveEvery = 20_000;
const savePause = 1_000;

/** Words that the device does not keep are in SharePoint this soon. */
const unkeptPause = 3_000;
const unkeptAtLeast = 10_000;

const firstRetry = 10_000;
const longestRetry = 300_000;
/** Without a network a try costs nobody anything, and not every device says when the network is back. */
const longestOffline = 45_000;

/** Until the draft is to be kept; 0: at once. */
export function keepIn(now: number, lastKeptAt: number): number {
  return Math.max(0, lastKeptAt + keepEvery - now);
}

/** Until the next save; `since`: when the first word was typed that has not been sent. */
export function saveIn(
  now: number,
  { since, lastSaveAt, onDevice }: { since: number; lastSaveAt: number; onDevice: boolean },
): number {
  const due = onDevice
    ? Math.max(lastSaveAt + saveEvery, Math.min(now + savePause, since + saveEvery))
    : Math.min(now + unkeptPause, since + unkeptAtLeast);
  return Math.max(0, due - now);
}

/** Until several people who changed one document at once try again: not all of them at the same moment. */
export function saveAmongOthersIn(random: number): number {
  return spread(saveEvery, random);
}

/**
 * Until a failed save is tried again by itself, longer from failure to failure (`failures` counts from 1); null when
 * only a person can do something about it.
 */
export function retryIn(failure: UseCaseFailure, failures: number, random: number): number | null {
  const offline = failure.reason === "offline" || failure.reason === "unknownOutcome";
  if (!offline && !passing.has(failure.reason)) return null;
  const longest = offline ? longestOffline : longestRetry;
  const wait = spread(Math.min(firstRetry * 2 ** (failures - 1), longest), random);
  // Never before Microsoft 365 has asked for: an early request counts and makes the wait longer.
  const asked = (failure.retryAfterSeconds ?? 0) * 1000;
  return Math.max(wait, asked + random * firstRetry);
}

/** Whether Teams has to ask the person something first, which it does only straight after a press. */
export function waitsForPress({ reason }: UseCaseFailure): boolean {
  return reason === "signIn" || reason === "consent";
}

/**
 * Failures that pass without anybody doing something; what is not found now may only be hidden for a moment, also when
 * it is known to be there.
 */
const passing: ReadonlySet<string> = new Set([
  "throttled",
  "server",
  "conflict",
  "locked",
  "notFound",
  "duplicate",
]);

/** A quarter more or less, so that people who failed together do not come back together. */
function spread(milliseconds: number, random: number): number {
  return milliseconds * (0.75 + random / 2);
}
