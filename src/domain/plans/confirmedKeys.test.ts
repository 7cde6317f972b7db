import { expect, test } from "vitest";
import { plansInForce } from "./confirmedKeys.ts";

const titles = (...keys: readonly string[]) => keys.map((key) => ({ key, title: key.split(":")[2] ?? "" }));

test("plans in force are those of the newest version that the organisation has a copy of", () => {
  const known = titles(
    "planconfirmed:2027:area:1",
    "planconfirmed:2027:town:1",
    "planconfirmed:2028:area:1",
    "planconfirmed:2028:town:1",
    "planconfirmed:2028:area:2",
    "planconfirmed:2028:town:2",
    // The third is still being made.
    "planconfirmed:2028:area:3",
    "published:2028:area:1",
  );
  expect(plansInForce(known, "town")).toEqual([
    { year: 2028, unitId: "area", unitName: "area" },
    { year: 2028, unitId: "town", unitName: "town" },
    { year: 2027, unitId: "area", unitName: "area" },
    { year: 2027, unitId: "town", unitName: "town" },
  ]);
  expect(plansInForce(titles("planconfirmed:2028:area:1"), "town")).toEqual([]);
});
