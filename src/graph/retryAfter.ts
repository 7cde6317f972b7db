import type { RawAnswer } from "./rawAnswer.ts";

/** Seconds (Graph sends fractions too) or an HTTP date; null when absent or not exposed to the page. */
export function retryAfterSeconds(answer: Pick<RawAnswer, "header">): number | null {
  const value = answer.header("Retry-After");
  if (value === null || value.trim() === "") return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, (moment - Date.now()) / 1000);
}
