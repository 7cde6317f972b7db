import * as z from "zod/mini";

const isoDay = z.iso.date();

/** A day that comes every year, `MM-DD`; 29 February is one. */
export const monthDaySchema = z
  .string()
  .check(z.refine((monthDay) => isoDay.safeParse(`2000-${monthDay}`).success, "no day of the year"));

/** The ISO day in a cycle year, which runs from October of the year before to the end of September. */
export function dayOfCycle(year: number, monthDay: string): string {
  return dayOfYear(monthDay < "10-01" ? year : year - 1, monthDay);
}

/** The ISO day of a year; in a common year 29 February comes on the 28th. */
export function dayOfYear(year: number, monthDay: string): string {
  const day = `${String(year).padStart(4, "0")}-${monthDay}`;
  return isoDay.safeParse(day).success ? day : day.replace(/02-29$/, "02-28");
}
