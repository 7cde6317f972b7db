import type { RawAnswer } from "./rawAnswer.ts";

/**
 * How long Graph wants to be left alone; null when it does not say, or keeps it from the page. Where a quota is used
 * up, the time until there is a new one counts too, when it is longer.
 */
export function secondsAsked(answer: Pick<RawAnswer, "status" | "header">): number | null {
  const retryAfter = seconds(answer.header("Retry-After"));
  // Given along with good answers as well, long before anything is refused: it says nothing about other refusals.
  const reset = answer.status === 429 ? seconds(answer.header("RateLimit-Reset")) : null;
  return retryAfter === null || reset === null ? (retryAfter ?? reset) : Math.max(retryAfter, reset);
}

/** Whole or fractional seconds, or an HTTP date. */
function seconds(value: string | null): number | null {
  if (value === null || value.trim() === "") return null;
  const number = Number(value);
  if (Number.isFinite(number)) return Math.max(0, number);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, (moment - Date.now()) / 1000);
}
