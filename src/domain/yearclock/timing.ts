/** How soon something is due, as seen on an ISO day. "soon" is within 30 days. */
export type Timing = "done" | "late" | "soon" | "later";

const soonDays = 30;

export function timingOf(done: boolean, dueOn: string, today: string): Timing {
  if (done) return "done";
  if (dueOn < today) return "late";
  return daysBetween(today, dueOn) <= soonDays ? "soon" : "later";
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since a fixed day of the proleptic Gregorian calendar. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const shifted = month <= 2 ? year - 1 : year; // years that begin in March put the leap day last
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    date
  );
}
