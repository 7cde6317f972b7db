import { dayOfCycle } from "../model/monthDay.ts";
import type { TalkModel } from "../model/talkModel.ts";
import { cycleYear } from "../yearclock/cycleYear.ts";

/**
 * The year whose levels may be told on a day: the last one whose discussions should have been held. Figures of a year
 * are told once, so nobody is counted who has not had the time for it.
 */
export function levelYear({ heldBy }: Pick<TalkModel, "heldBy">, today: string): number {
  const year = cycleYear(today);
  return today > dayOfCycle(year, heldBy) ? year : year - 1;
}

/** From when on a year's levels may be told. */
export function levelsAfter({ heldBy }: Pick<TalkModel, "heldBy">, year: number): string {
  return dayOfCycle(year, heldBy);
}
