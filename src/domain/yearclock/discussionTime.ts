import type { TownModel } from "../model/townModel.ts";
import { clockTime } from "./clockTime.ts";

/**
 * When the groups of a kind discuss in a cycle year, as ISO days: from the first day of the clock's entries for them to
 * the last, which is never before their deadline. Null: the clock says nothing about the kind. Who writes outside of it
 * is told so, never hindered.
 */
export function discussionTime(
  model: Pick<TownModel, "clock" | "groupKinds">,
  kindId: string,
  year: number,
): { readonly from: string; readonly to: string } | null {
  const times = model.clock
    .filter(({ task, groupKindIds }) => task === "discussion" && groupKindIds.includes(kindId))
    .map((entry) => clockTime(model, entry, year));
  const from = times.map((time) => time.from).sort()[0];
  const to = times
    .map((time) => time.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
