import { expect, test } from "vitest";
import type { GroupKind } from "../model/groupKind.ts";
import { type Group, groupSchema } from "./group.ts";
import { discussesIn } from "./groupYear.ts";
import { leadsAbove } from "./leadsAbove.ts";
import { areaOf } from "./organisation.ts";
import { type Unit, type UnitId, unitIdSchema, unitSchema } from "./unit.ts";

const unit = (id: string, kind: string, parentId: string | null, groupYears: string | null = null): Unit =>
  unitSchema.parse({
    id,
    name: id,
    kind,
    parentId,
    groupYears,
    validFrom: "2020-01-01",
    validTo: null,
    successorId: null,
  });

const units = new Map<UnitId, Unit>(
  [
    unit("town", "organisation", null, "every"),
    unit("welfare", "serviceArea", "town"),
    unit("daycare", "responsibilityArea", "welfare", "odd"),
    unit("sun", "unit", "daycare"),
    unit("moon", "unit", "daycare", "even"),
    unit("library", "unit", "welfare"),
  ].map((one) => [one.id, one]),
);

const kind = (id: string, options: Partial<GroupKind>): GroupKind => ({
  id,
  name: { fi: id },
  templateId: "t",
  perspectives: [{ id: "own", name: { fi: "Oma" } }],
  followsAlternation: false,
  leads: false,
  dueOn: "03-31",
  dueInPreviousYear: false,
  lays: [],
  ...options,
});
const team = kind("team", { followsAlternation: true });
const heads = kind("heads", {});
const management = kind("management", { leads: true });
const kinds = new Map([team, heads, management].map((one) => [one.id, one]));

const group = (id: string, kindId: string, unitId: string): Group =>
  groupSchema.parse({ id, name: id, kindId, unitId, chairId: "p", secretaryId: null, memberIds: ["p"] });

test("teams follow their unit's group years, taken from the nearest unit that says", () => {
  expect([2026, 2027].map((year) => discussesIn(group("g", "team", "sun"), team, units, year))).toEqual([
    false,
    true,
  ]);
  expect([2026, 2027].map((year) => discussesIn(group("g", "team", "moon"), team, units, year))).toEqual([
    true,
    false,
  ]);
  expect(discussesIn(group("g", "team", "library"), team, units, 2026)).toBe(true);
});

test("heads discuss every year, whatever the parity of their unit", () => {
  expect(discussesIn(group("g", "heads", "daycare"), heads, units, 2026)).toBe(true);
});

test("a group that came after the deadline of a year has no discussion in it", () => {
  const late = { ...group("g", "heads", "daycare"), startedOn: "2027-04-01" };
  const inTime = { ...late, startedOn: "2027-03-31" };
  expect([2027, 2028].map((year) => discussesIn(late, heads, units, year))).toEqual([false, true]);
  expect(discussesIn(inTime, heads, units, 2027)).toBe(true);
});

test("a unit belongs to its service area; the organisation to itself", () => {
  expect(areaOf(units, unitIdSchema.parse("moon"))?.id).toBe("welfare");
  expect(areaOf(units, unitIdSchema.parse("town"))?.id).toBe("town");
});

test("a team's discussion is read by its area's management, management's by the level above, never by itself", () => {
  const all = [
    group("m", "management", "welfare"),
    group("kj", "management", "town"),
    group("g", "team", "sun"),
  ];
  const reads = (id: string) => {
    const one = all.find((other) => other.id === id);
    return one ? leadsAbove(one, all, kinds, units).map((lead) => lead.id) : [];
  };
  expect([reads("g"), reads("m"), reads("kj")]).toEqual([["m"], ["kj"], []]);
});
