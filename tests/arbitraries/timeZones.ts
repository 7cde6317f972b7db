/** Where a device may be: at home, without summer time, and at the ends of the day on earth. */
const timeZones = [
  "Europe/Helsinki",
  "UTC",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "America/St_Johns",
] as const;

/** Runs in each time zone as if the device were there; Node reads TZ anew whenever it is set. */
export async function inEachTimeZone(run: (zone: string) => void | Promise<void>): Promise<void> {
  const before = process.env.TZ;
  try {
    for (const zone of timeZones) {
      process.env.TZ = zone;
      await run(zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
