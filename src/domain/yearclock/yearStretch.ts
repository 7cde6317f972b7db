import { yearShare } from "./yearShare.ts";

/** Two days of the year (`MM-DD`, both included) as shares of a turn; `to` before `from` goes over New Year. */
export function yearStretch(from: string, to: string): { readonly from: number; readonly to: number } {
  const end = yearShare(to) + 1 / 372;
  return { from: yearShare(from), to: end > 1 ? end - 1 : end };
}
