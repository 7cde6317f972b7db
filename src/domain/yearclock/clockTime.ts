import { dayOfCycle, dayOfYear } from "../model/monthDay.ts";
import type { TownModel } from "../model/townModel.ts";
import type { ClockEntry } from "./clockEntry.ts";
import { dueDate } from "./dueDate.ts";

/** When an entry of the clock comes in one cycle year; ISO days, both included. */
export interface ClockTime {
  readonly from: string;
  readonly to: string;
  /** The last of its deadlines; null: it has none. */
  readonly dueOn: string | null;
  /** The deadlines of its kinds of group, where it takes theirs. */
  readonly deadlines: readonly { readonly kindId: string; readonly on: string }[];
}

/**
 * An entry comes once in each cycle: where its kinds of group have a deadline, it begins before the first of them; every
 * other belongs to the cycle in which it begins, also when it goes on over 1 October.
 */
export function clockTime(
  { groupKinds }: Pick<TownModel, "groupKinds">,
  entry: Pick<ClockEntry, "task" | "groupKindIds" | "from" | "to" | "dueOn">,
  year: number,
): ClockTime {
  const takesTheirs = entry.dueOn === null && entry.task === "discussion";
  const deadlines = groupKinds
    .filter(({ id }) => takesTheirs && entry.groupKindIds.includes(id))
    .map((kind) => ({ kindId: kind.id, on: dueDate(kind, year) }));
  const days = deadlines.map(({ on }) => on).sort();
  const from = lastBefore(days[0], entry.from) ?? dayOfCycle(year, entry.from);
  const to = dayOnOrAfter(from, entry.to);
  const dueOn = entry.dueOn === null ? (days.at(-1) ?? null) : dayOnOrAfter(from, entry.dueOn);
  return { from, to: dueOn !== null && dueOn > to ? dueOn : to, dueOn, deadlines };
}

function lastBefore(day: string | undefined, monthDay: string): string | null {
  if (day === undefined) return null;
  const year = Number(day.slice(0, 4));
  const sameYear = dayOfYear(year, monthDay);
  return sameYear <= day ? sameYear : dayOfYear(year - 1, monthDay);
}

function dayOnOrAfter(day: string, monthDay: string): string {
  const year = Number(day.slice(0, 4));
  const sameYear = dayOfYear(year, monthDay);
  return sameYear >= day ? sameYear : dayOfYear(year + 1, monthDay);
}
