import type { Cell } from "#lib/cell.ts";
import { readDecimal } from "../../tables/readDecimal.ts";

export type HoursUnit = "hours" | "minutes" | "days";

const clock = /^(\d{1,4}):([0-5]\d)(?::[0-5]\d)?$/u;
const spoken =
  /^(?:(?<hours>[\d.,]+) ?(?:h|t|tuntia?|tim|timm?ar|hours?)\.?)? ?(?:(?<minutes>\d+) ?(?:min|m|minuuttia?|minuter|minutes)\.?)?$/iu;
const inDays = /^([\d.,]+) ?(?:pv|päivää?|dagar?|days?)\.?$/iu;

/** A length of time as hours: `7,5`, `7:30`, `7 h 30 min`, `45 min`, `2 pv`; a bare number is of the column's unit. */
export function readHours(cell: Cell, unit: HoursUnit, hoursPerDay: number): number | null {
  const hours = typeof cell === "string" ? written(cell.trim(), hoursPerDay) : null;
  if (hours !== null) return rounded(hours);
  const number = readDecimal(cell);
  if (number === null) return null;
  if (unit === "hours") return rounded(number);
  return rounded(unit === "minutes" ? number / 60 : number * hoursPerDay);
}

/** Null for a bare number. */
function written(text: string, hoursPerDay: number): number | null {
  const [, clockHours, clockMinutes] = clock.exec(text) ?? [];
  if (clockHours !== undefined) return Number(clockHours) + Number(clockMinutes) / 60;
  const days = readDecimal(inDays.exec(text)?.[1] ?? null);
  if (days !== null) return days * hoursPerDay;
  const { hours, minutes } = spoken.exec(text)?.groups ?? {};
  if (hours === undefined && minutes === undefined) return null;
  const whole = hours === undefined ? 0 : readDecimal(hours);
  return whole === null ? null : whole + Number(minutes ?? 0) / 60;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
