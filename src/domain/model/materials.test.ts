import { expect, test } from "vitest";
import { type Unit, unitIdSchema } from "../organisation/unit.ts";
import { type Material, materialsFor, materialUrlSchema } from "./materials.ts";

const unit = (id: string, parent: string | null): [Unit["id"], Unit] => [
  unitIdSchema.parse(id),
  {
    ...{ id: unitIdSchema.parse(id), name: id, kind: "unit", groupYears: null, validFrom: "2020-01-01" },
    ...{ parentId: parent === null ? null : unitIdSchema.parse(parent), validTo: null, successorId: null },
  },
];
const units = new Map([
  unit("town", null),
  unit("area", "town"),
  unit("school", "area"),
  unit("other", "town"),
]);
const material = (id: string, groupKindIds: string[], unitId: string | null): Material => ({
  ...{ id, title: id, url: "https://example.org/plan" },
  groupKindIds,
  unitId,
});
const items = [
  material("everybody", [], null),
  material("management", ["management"], null),
  material("area", [], "area"),
  material("areaManagement", ["management"], "area"),
  material("school", [], "school"),
];

test.each([
  ["management", "area", ["everybody", "management", "area", "areaManagement"]],
  ["team", "school", ["everybody", "area", "school"]],
  ["team", "other", ["everybody"]],
  ["team", "gone", ["everybody"]],
])("a group of kind %s in %s has before it %j", (kindId, unitId, expected) => {
  const group = { kindId, unitId: unitIdSchema.parse(unitId) };
  expect(materialsFor({ items }, group, units).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ["https://heinola.sharepoint.com/sites/hr/suunnitelma.docx?web=1", true],
  ["https://heinola.sharepoint.com/sites/hr/Koulutussuunnitelma 2027.docx", true],
  ["http://heinola.fi/suunnitelma", false],
  ["javascript:alert(1)", false],
  ["data:text/html,<script>", false],
  ["https://", false],
  ["//heinola.fi", false],
  ["heinola.fi", false],
  ["", false],
])("a link %s is taken: %s", (url, taken) => {
  expect(materialUrlSchema.safeParse(url).success).toBe(taken);
});
