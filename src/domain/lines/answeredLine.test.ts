import { expect, test } from "vitest";
import { answeredLine } from "./answeredLine.ts";

const level = (unitId: string, ...ids: string[]) => ({
  unitId,
  unitName: unitId,
  year: 2027,
  revision: 1,
  publishedOn: "2026-12-01",
  lines: ids.map((id) => ({ id, kind: null, text: { fi: id }, tag: null })),
  common: null,
});
const above = [level("town", "t1", "t2"), level("area", "a1")];

test("finds the line that a need answers, with the level that laid it down", () => {
  const found = answeredLine("a1", above);
  expect([found?.line.id, found?.level.unitId]).toEqual(["a1", "area"]);
});

test("a need that answers none, or a line that is gone, has no line", () => {
  expect([answeredLine(null, above), answeredLine("gone", above)]).toEqual([null, null]);
});
