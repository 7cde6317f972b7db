import { expect, test } from "vitest";
import { groupSchema } from "../organisation/group.ts";
import { unitSchema } from "../organisation/unit.ts";
import { placeToday } from "./placeToday.ts";

const today = "2027-02-10";

const group = (id: string, more: object = {}) =>
  groupSchema.parse({
    id,
    name: id.toUpperCase(),
    kindId: "team",
    unitId: "unit",
    chairId: "p-1",
    secretaryId: null,
    memberIds: ["p-1"],
    ...more,
  });
const groups = (...all: ReturnType<typeof group>[]) => new Map(all.map((one) => [String(one.id), one]));

const unit = (id: string, more: object = {}) =>
  unitSchema.parse({
    id,
    name: id.toUpperCase(),
    kind: "unit",
    parentId: null,
    groupYears: null,
    validFrom: "2020-01-01",
    validTo: null,
    successorId: null,
    ...more,
  });
const units = (...all: ReturnType<typeof unit>[]) => new Map(all.map((one) => [one.id, one]));

test("a group that has merged is followed through every merger since", () => {
  const all = groups(
    group("a", { endedOn: "2026-07-31", mergedInto: "b" }),
    group("b", { endedOn: "2027-01-31", mergedInto: "c" }),
    group("c"),
  );
  expect(placeToday({ kind: "group", id: "c" }, all, units(), today)).toEqual({ state: "here" });
  expect(placeToday({ kind: "group", id: "a" }, all, units(), today)).toEqual({
    state: "ended",
    name: "A",
    next: { place: { kind: "group", id: "c" }, name: "C" },
  });
});

test("a group that ended without going on, or in circles, has nothing in its place", () => {
  const all = groups(
    group("a", { endedOn: "2026-07-31" }),
    group("b", { endedOn: "2026-07-31", mergedInto: "d" }),
    group("d", { endedOn: "2026-07-31", mergedInto: "b" }),
  );
  for (const id of ["a", "b"])
    expect(placeToday({ kind: "group", id }, all, units(), today)).toMatchObject({
      state: "ended",
      next: null,
    });
});

test("a unit is there on its last day, and its successor after it", () => {
  const all = units(unit("old", { validTo: "2027-02-10", successorId: "new" }), unit("new"));
  const on = (day: string) => placeToday({ kind: "unit", id: "old" }, groups(), all, day);
  expect(on("2027-02-10")).toEqual({ state: "here" });
  expect(on("2027-02-11")).toMatchObject({ state: "ended", name: "OLD", next: { name: "NEW" } });
});

test("what is in no list is unknown", () => {
  expect(placeToday({ kind: "group", id: "x" }, groups(group("a")), units(unit("x")), today)).toEqual({
    state: "unknown",
  });
  expect(placeToday({ kind: "unit", id: "a" }, groups(group("a")), units(), today).state).toBe("unknown");
});
