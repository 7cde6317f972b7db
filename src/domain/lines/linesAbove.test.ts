import { expect, test } from "vitest";
import { type Unit, unitIdSchema } from "../organisation/unit.ts";
import { linesAbove } from "./linesAbove.ts";
import type { PublishedLines } from "./publishedLines.ts";

const unitId = (id: string) => unitIdSchema.parse(id);
const unit = (id: string, parentId: string | null): Unit => ({
  id: unitId(id),
  name: id,
  kind: "unit",
  parentId: parentId === null ? null : unitId(parentId),
  groupYears: null,
  validFrom: "2020-01-01",
  validTo: null,
  successorId: null,
});
const units = new Map(
  [unit("town", null), unit("area", "town"), unit("school", "area"), unit("other", "town")].map((one) => [
    one.id,
    one,
  ]),
);
const lines = (of: string, revision = 1): PublishedLines => ({
  unitId: of,
  unitName: of,
  year: 2027,
  revision,
  publishedOn: "2026-12-01",
  lines: [{ id: `${of}-l1`, kind: null, text: { fi: "Tekoäly arkeen" }, tag: null }],
  common: null,
});
const above = (of: string, published: readonly PublishedLines[], lays = false) =>
  linesAbove(published, { unitId: unitId(of) }, units, lays).map((found) => found.unitId);

test("a team has the lines of every level above it, the town's first, and no other area's", () => {
  expect(above("school", [lines("other"), lines("area"), lines("town")])).toEqual(["town", "area"]);
});

test("a unit without published lines is passed over", () => {
  expect(above("school", [lines("town")])).toEqual(["town"]);
  expect(above("school", [])).toEqual([]);
});

test("a group that lays lines down is not given its own unit's; another group of that unit is", () => {
  const published = [lines("area"), lines("town")];
  expect(above("area", published, true)).toEqual(["town"]);
  expect(above("area", published)).toEqual(["town", "area"]);
  expect(above("town", published, true)).toEqual([]);
});

test("of two revisions, such as one in each audience's list, the newest is in force", () => {
  const found = linesAbove([lines("town", 2), lines("town", 1)], { unitId: unitId("area") }, units, false);
  expect(found.map(({ revision }) => revision)).toEqual([2]);
});
