import * as fc from "fast-check";

const hour = 3_600_000;

/** Helsinki's clocks go on and back at 01:00 UTC of the last Sundays of March and October. */
const turns = Array.from({ length: 21 }, (_, index) => 2020 + index).flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month, 31, 1));
    return last.getTime() - last.getUTCDay() * 24 * hour;
  }),
);
/** Midnights at the turn of the year and around 29 February, in UTC. */
const edges = Array.from({ length: 21 }, (_, index) => 2020 + index).flatMap((year) => [
  Date.UTC(year, 0, 1),
  Date.UTC(year, 1, 29),
  Date.UTC(year, 2, 1),
  Date.UTC(year, 9, 1),
]);

/** Any moment of twenty years; half of them within hours of where clocks and calendars turn. */
export const moment: fc.Arbitrary<Date> = fc.oneof(
  fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom(...turns, ...edges), fc.integer({ min: -26 * hour, max: 26 * hour }))
    .map(([at, off]) => new Date(at + off)),
);
