import type { PlanRow } from "./planRow.ts";

/** What an area saw of a row that its group had taken away. */
export const goneMark = "gone";

/** The mark of what a row says: two rows have the same one when they say the same, whatever their ids. */
export function rowMark({ id: _, from: __, answers: ___, own: ____, ...said }: PlanRow): string {
  const text = JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  // Two of FNV-1a side by side: told apart is all that is asked, no secret depends on it.
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ at, 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join("");
}
