import { dayOfYear, monthDaySchema } from "../model/monthDay.ts";
import type { TownModel } from "../model/townModel.ts";
import { daysBetween } from "./timing.ts";

/** Dates of the clock that HR decides, as they come every year: of a period, an entry or a kind of group. */
export type ClockDates =
  | { readonly of: "period"; readonly id: string; readonly from: string; readonly to: string }
  | {
      readonly of: "entry";
      readonly id: string;
      readonly from: string;
      readonly to: string;
      /** Null: none, or that of its kinds of group. */
      readonly dueOn: string | null;
    }
  | {
      readonly of: "groupKind";
      readonly id: string;
      readonly dueOn: string;
      /** True: due in the autumn before the year that it is for. */
      readonly dueInPreviousYear: boolean;
    };

/** What the town's data says now of what `dates` are of; null: it is no longer there. */
export function datesNow(model: TownModel, { of, id }: Pick<ClockDates, "of" | "id">): ClockDates | null {
  if (of === "groupKind") {
    const kind = model.groupKinds.find((known) => known.id === id);
    return kind ? { of, id, dueOn: kind.dueOn, dueInPreviousYear: kind.dueInPreviousYear } : null;
  }
  if (of === "period") {
    const period = model.periods.find((known) => known.id === id);
    return period ? { of, id, from: period.from, to: period.to } : null;
  }
  const entry = model.clock.find((known) => known.id === id);
  return entry ? { of, id, from: entry.from, to: entry.to, dueOn: entry.dueOn } : null;
}

export function withDates(model: TownModel, dates: ClockDates): TownModel {
  const { of, id, ...said } = dates;
  const put = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    all.map((one) => (one.id === id ? { ...one, ...said } : one));
  if (of === "groupKind") return { ...model, groupKinds: put(model.groupKinds) };
  return of === "period" ? { ...model, periods: put(model.periods) } : { ...model, clock: put(model.clock) };
}

export function sameDates(a: ClockDates | null, b: ClockDates): boolean {
  return a !== null && JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

export interface DatesProblem {
  readonly field: "from" | "to" | "dueOn";
  /** `noSuchDay`; `endsFirst`: the last day comes before the first; `dueFirst`: the deadline does. */
  readonly problem: "noSuchDay" | "endsFirst" | "dueFirst";
}

/** Longer than this nothing in a year takes: the days are the wrong way round. */
const longest = 300;

/** What is wrong with dates before they can be saved. */
export function datesProblems(dates: ClockDates): readonly DatesProblem[] {
  const days = [
    ...(dates.of === "groupKind" ? [] : [["from", dates.from] as const, ["to", dates.to] as const]),
    ...(dates.of === "period" || dates.dueOn === null ? [] : [["dueOn", dates.dueOn] as const]),
  ];
  const unreal = days.flatMap(([field, day]) =>
    monthDaySchema.safeParse(day).success ? [] : [{ field, problem: "noSuchDay" } as const],
  );
  if (unreal.length > 0 || dates.of === "groupKind") return unreal;
  return [
    ...(isTooFar(dates.from, dates.to) ? [{ field: "to", problem: "endsFirst" } as const] : []),
    ...(dates.of === "entry" && dates.dueOn !== null && isTooFar(dates.from, dates.dueOn)
      ? [{ field: "dueOn", problem: "dueFirst" } as const]
      : []),
  ];
}

function isTooFar(from: string, to: string): boolean {
  const start = dayOfYear(2001, from);
  const end = dayOfYear(2001, to);
  return daysBetween(start, end < start ? dayOfYear(2002, to) : end) > longest;
}
