const ZONE = "Europe/Helsinki";
const HOUR = 3_600_000;

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short" });
const hourFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, hour: "2-digit", hourCycle: "h23" });

/** A date without a time is the midnight of the site's zone, told in UTC: the evening of the day before (B22). */
export function siteLocalDay(value: string): string {
  const day = dayFormat.format(Date.parse(value));
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  // Clocks change at three in the morning, so the offset at local midnight is that of a few hours before in UTC.
  const localHour = Number(hourFormat.format(utcMidnight - 3 * HOUR));
  const offset = (localHour + 3) % 24;
  return new Date(utcMidnight - offset * HOUR).toISOString().replace(".000Z", "Z");
}
