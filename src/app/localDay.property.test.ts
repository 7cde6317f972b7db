import * as fc from "fast-check";
import { expect, test } from "vitest";
import { moment } from "../../tests/arbitraries/moment.ts";
import { inEachTimeZone } from "../../tests/arbitraries/timeZones.ts";
import { localDay } from "./localDay.ts";

test("today is the day that the wall has where the device is, whenever clocks turn", async () => {
  await inEachTimeZone((timeZone) => {
    const wall = new Intl.DateTimeFormat("sv-SE", { timeZone }); // writes days as ISO does
    fc.assert(
      fc.property(moment, (at) => {
        expect(localDay(at)).toBe(wall.format(at));
      }),
      { numRuns: 500 },
    );
  });
});
