import { ApiError } from "../errors.ts";
import type { ZonedTime } from "../state/Calendars.ts";

/** Zones by the names that Windows has for them, and by IANA's: only these are here. */
const zones: Readonly<Record<string, string>> = {
  UTC: "UTC",
  "FLE Standard Time": "Europe/Helsinki",
  "Europe/Helsinki": "Europe/Helsinki",
  "Pacific Standard Time": "America/Los_Angeles",
};

/** https://learn.microsoft.com/graph/api/resources/datetimetimezone */
export function readTime(value: unknown): ZonedTime {
  const { dateTime, timeZone } = (value ?? {}) as Record<string, unknown>;
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d+)?$/.exec(String(dateTime));
  if (!found || Number.isNaN(Date.parse(`${found[1]}Z`)))
    throw new ApiError(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
  if (typeof timeZone !== "string" || zones[timeZone] === undefined)
    throw new ApiError(
      400,
      "TimeZoneNotSupportedException",
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${String(timeZone)}'.`,
    );
  return { dateTime: `${found[1]}${found[2] ?? ":00"}`, timeZone };
}

/** The time in another zone, as answers show it: in UTC unless the request prefers one. */
export function shownTime(time: ZonedTime, timeZone: string): ZonedTime {
  if (zones[timeZone] === undefined) return shownTime(time, "UTC");
  const local = new Date(instantOf(time) + offsetAt(instantOf(time), timeZone));
  return { dateTime: `${local.toISOString().slice(0, 19)}.0000000`, timeZone };
}

/** Milliseconds since 1970. */
export function instantOf({ dateTime, timeZone }: ZonedTime): number {
  const asUtc = Date.parse(`${dateTime}Z`);
  // Twice: near a change of the clocks the first guess may lie on its other side.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zones[timeZone] ?? "UTC",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(instant);
  return Date.parse(`${parts.replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
}
