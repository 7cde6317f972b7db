import { expect, test } from "vitest";
import { type Group, groupSchema } from "./group.ts";
import { groupsAfterImport } from "./groupsAfterImport.ts";
import { type Person, personSchema } from "./person.ts";
import { successorsOf } from "./successorsOf.ts";

const person = (id: string, supervisorId: string | null, more: object = {}): Person =>
  personSchema.parse({
    id,
    name: id,
    title: "",
    unitId: "u",
    supervisorId,
    entraId: null,
    userPrincipalName: `${id}@t.fi`,
    ...more,
  });
const group = (id: string, more: object = {}): Group =>
  groupSchema.parse({
    id,
    name: id,
    kindId: "team",
    unitId: "u",
    chairId: "chair",
    secretaryId: null,
    memberIds: ["chair"],
    ...more,
  });
const people = [person("boss", null), person("head", "boss"), person("chair", "head")];
const files = (groups: readonly Group[], tellsMergers = true) => ({ groups, people, tellsMergers });
const after = (groups: readonly Group[], known: readonly Group[], tellsMergers = true) =>
  new Map(
    groupsAfterImport(files(groups, tellsMergers), known, "2027-02-10").groups.map((one) => [
      one.id as string,
      one,
    ]),
  );

test("a group's head is the chair's nearest supervisor who is not in it, whoever has left passed over", () => {
  expect(after([group("a")], []).get("a")?.headId).toBe("head");
  expect(after([group("a", { memberIds: ["chair", "head"] })], []).get("a")?.headId).toBe("boss");
  const without = { groups: [group("a")], people: [person("chair", null)], tellsMergers: true };
  expect(groupsAfterImport(without, [], "2027-02-10").groups[0]?.headId).toBeNull();
});

test("a group that comes to a town with groups started today; those that it began with have no such day", () => {
  expect(after([group("a")], []).get("a")?.startedOn).toBeUndefined();
  const grown = after([group("a"), group("b")], [group("a")]);
  expect([grown.get("a")?.startedOn, grown.get("b")?.startedOn]).toEqual([undefined, "2027-02-10"]);
  const told = after([group("a"), group("b", { startedOn: "2026-08-01" })], [group("a")]);
  expect(told.get("b")?.startedOn).toBe("2026-08-01");
  const later = after([group("b")], [group("b", { startedOn: "2026-08-01" })]);
  expect(later.get("b")?.startedOn).toBe("2026-08-01");
});

test("a deputy of today acts on, until the group ends", () => {
  const known = [group("a", { actingChairId: "p" }), group("b", { actingChairId: "p" })];
  const now = after([group("a")], known);
  expect([now.get("a")?.actingChairId, now.get("b")?.actingChairId]).toEqual(["p", null]);
});

test("groups that another goes on from end and say where they went, whether the files still have them or not", () => {
  const known = [group("a"), group("b"), group("c")];
  const heir = group("d", { mergedFrom: ["a", "b"], startedOn: "2026-08-01" });
  const now = after([group("a"), group("c"), heir], known);
  expect(now.get("a")).toMatchObject({ mergedInto: "d", endedOn: "2026-08-01" });
  expect(now.get("b")).toMatchObject({ mergedInto: "d", endedOn: "2026-08-01" });
  expect(now.get("c")).toMatchObject({ mergedInto: null });
  expect(now.get("c")?.endedOn).toBeUndefined();
  expect(groupsAfterImport(files([group("c"), heir]), known, "2027-02-10").ended).toBe(2);
});

test("what was said about a merger stands until files tell mergers otherwise", () => {
  const known = [group("d", { mergedFrom: ["a"] }), group("a", { mergedInto: "d", endedOn: "2026-08-01" })];
  const silent = after([group("d")], known, false);
  expect(silent.get("d")?.mergedFrom).toEqual(["a"]);
  expect(silent.get("a")).toMatchObject({ mergedInto: "d", endedOn: "2026-08-01" });
  const corrected = after([group("d")], known);
  expect(corrected.get("d")?.mergedFrom).toEqual([]);
  expect(corrected.get("a")).toMatchObject({ mergedInto: null, endedOn: "2026-08-01" });
});

test("a group goes on through every merger since, and never in itself", () => {
  const all = [
    group("a"),
    group("b", { mergedFrom: ["a"] }),
    group("c", { mergedFrom: ["b"] }),
    group("d", { mergedFrom: ["a"] }),
    group("x", { mergedFrom: ["y"] }),
    group("y", { mergedFrom: ["x"] }),
  ];
  const of = (id: string) =>
    all
      .filter((one) => one.id === id)
      .flatMap((one) => successorsOf(one, all).map((next) => next.id as string))
      .sort();
  expect([of("a"), of("b"), of("c"), of("x")]).toEqual([["b", "c", "d"], ["c"], [], ["y"]]);
});
