import type { CallKind } from "./send.ts";

const passingOnRead: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const passingOnVersioned: ReadonlySet<number> = new Set([429, 503, 504]);

/** Whether a refusal is likely to pass, and asking again does no harm. On 429 nothing was carried out. */
export function isWorthRepeating(kind: CallKind, status: number): boolean {
  if (kind === "once") return status === 429;
  return (kind === "read" ? passingOnRead : passingOnVersioned).has(status);
}
