import fc from "fast-check";
import { expect, test } from "vitest";
import { type Grouping, goneLine, needGroups } from "./needGroups.ts";

const level = (unitId: string, ...ids: readonly string[]) => ({
  unitId,
  unitName: unitId,
  year: 2027,
  revision: 1,
  publishedOn: "2026-11-27",
  lines: ids.map((id) => ({ id, kind: null, text: { fi: `Linjaus ${id}` }, tag: null })),
  common: null,
});
const model = {
  commonSets: [],
  methods: [
    { id: "kurssi", share: 10 as const, name: { fi: "Kurssi" } },
    { id: "tyossa", share: 70 as const, name: { fi: "Työssä" } },
    { id: "mentorointi", share: 20 as const, name: { fi: "Mentorointi" } },
  ],
  urgencies: [
    { id: "heti", name: { fi: "Heti" } },
    { id: "vuosi", name: { fi: "Vuoden sisällä" } },
  ],
  groupKinds: ["tiimi", "johto"].map((id) => ({
    id,
    name: { fi: id },
    templateId: "t",
    perspectives: [{ id: "own", name: { fi: id === "tiimi" ? "Oma tiimi" : "Johtoryhmä" } }],
    followsAlternation: false,
    leads: false,
    dueOn: "03-31",
    dueInPreviousYear: false,
    lays: [],
  })),
  lines: [level("kaupunki", "l2", "l1"), level("alue", "l3")],
};
const kindOf = (groupId: string) => (groupId === "j" ? "johto" : "tiimi");

const item = (groupId: string, over: object = {}) => ({
  groupId,
  need: {
    id: "n",
    themeId: "nyky",
    perspectiveId: "own",
    competenceId: null,
    competenceText: "Tekoäly",
    description: "",
    methodId: null,
    targetGroup: "",
    urgencyId: null,
    lineId: null,
    ...over,
  },
});
const keys = (items: readonly ReturnType<typeof item>[], by: Grouping) =>
  needGroups(items, by, model, kindOf).map((group) => `${group.key} ${group.needs}/${group.groups}`);

test("methods stand in the order of 70, 20 and 10, and needs without one come last", () => {
  const items = ["kurssi", "kurssi", "tyossa", "poistettu", null, "mentorointi"].map((methodId, at) =>
    item(`g${at}`, { methodId }),
  );
  expect(keys(items, "method")).toEqual(["tyossa 1/1", "mentorointi 1/1", "kurssi 2/2", " 2/2"]);
});

test("lines stand in their order with whose they are; then lines no longer in force, then needs that answer none", () => {
  const items = ["l3", null, "l1", "l3", "poistettu", "l2"].map((lineId, at) =>
    item(`g${at % 2}`, { lineId }),
  );
  expect(keys(items, "line")).toEqual([
    "line:l2 1/1",
    "line:l1 1/1",
    "line:l3 2/2",
    `${goneLine} 1/1`,
    " 1/1",
  ]);
  const named = needGroups(items, "line", model, kindOf).map(({ name, level }) => [name?.fi, level]);
  expect(named[2]).toEqual(["Linjaus l3", "alue"]);
  expect(named[3]).toEqual([undefined, null]);
});

test("urgencies stand in the town's order, however many name them", () => {
  const items = ["vuosi", "vuosi", "heti"].map((urgencyId) => item("a", { urgencyId, lineId: null }));
  expect(keys(items, "urgency")).toEqual(["heti 1/1", "vuosi 2/1"]);
});

test("the same perspective id of two kinds of group is two perspectives when they call it differently", () => {
  expect(keys([item("a"), item("b"), item("j")], "perspective")).toEqual(["oma tiimi 2/2", "johtoryhmä 1/1"]);
});

test("target groups that differ in case and spaces only are one, shown as first written", () => {
  const items = [" Koko  tiimi", "koko tiimi", ""].map((targetGroup) => item("a", { targetGroup }));
  const groups = needGroups(items, "target", model, kindOf);
  expect(groups).toMatchObject([
    { words: "Koko tiimi", needs: 2 },
    { words: null, name: null, needs: 1 },
  ]);
});

test("every need is in exactly one group, by whatever they are gathered", () => {
  const anyItem = fc
    .record({
      groupId: fc.constantFrom("a", "b", "j", "muu"),
      methodId: fc.constantFrom("kurssi", "tyossa", "poistettu", null),
      urgencyId: fc.constantFrom("heti", "poistettu", null),
      targetGroup: fc.constantFrom("", " ", "Kaikki", "kaikki", "Opettajat"),
      perspectiveId: fc.constantFrom("own", "poistettu"),
    })
    .map(({ groupId, ...over }) => item(groupId, over));
  const anyGrouping = fc.constantFrom<Grouping>("method", "urgency", "perspective", "target");
  fc.assert(
    fc.property(fc.array(anyItem), anyGrouping, (items, by) => {
      const groups = needGroups(items, by, model, kindOf);
      expect(groups.reduce((sum, group) => sum + group.needs, 0)).toBe(items.length);
      expect(new Set(groups.map((group) => group.key)).size).toBe(groups.length);
    }),
  );
});
