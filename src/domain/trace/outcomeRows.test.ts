import { expect, test } from "vitest";
import type { Need } from "../discussions/need.ts";
import type { Fate } from "../discussions/review.ts";
import { modelIdSchema } from "../model/modelId.ts";
import type { CompetenceNeeds } from "../needs/competenceNeeds.ts";
import { ownFateKey, toldFates } from "./needWord.ts";
import { outcomeRows, untoldGroups } from "./outcomeRows.ts";

const need = (id: string): Need => ({
  id,
  themeId: modelIdSchema.parse("future"),
  perspectiveId: modelIdSchema.parse("own"),
  competenceId: "digital",
  competenceText: "",
  description: "",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
});
const row: CompetenceNeeds = {
  key: "id:digital",
  competenceId: "digital",
  text: "",
  needs: 2,
  groups: 2,
  items: [
    { groupId: "a", need: need("n1") },
    { groupId: "b", need: need("n1") },
  ],
  merges: [],
};
const areaPlan: Fate = { fate: "areaPlan", remark: "", ledTo: null };
const notNow: Fate = { fate: "notNow", remark: "Ei rahaa", ledTo: null };
const compiled = { revision: 1, summaryRevision: 1, on: "2027-02-10" };
const told = (a: Record<string, Fate>, b: Record<string, Fate>) =>
  new Map([
    ["a", { compiled, fates: a }],
    ["b", { compiled, fates: b }],
  ]);
const own = ownFateKey("b", "n1");
const nobody = told({}, {});

test("what holds for a row holds for its needs, but for one with a word of its own", () => {
  const [shown] = outcomeRows([row], { "id:digital": areaPlan, [own]: notNow }, nobody);
  expect(shown?.fate).toEqual(areaPlan);
  expect(shown?.items.map(({ state, isOwn }) => [state, isOwn])).toEqual([
    ["decided", false],
    ["declined", true],
  ]);
  expect(shown?.states).toEqual(new Set(["decided", "declined"]));
});

test("where HR's summary is silent, a row shows what its groups were told, also when they were told different things", () => {
  expect(outcomeRows([row], {}, told({ n1: areaPlan }, { n1: areaPlan }))[0]?.fate).toEqual(areaPlan);
  expect(outcomeRows([row], {}, told({ n1: areaPlan }, { n1: notNow }))[0]?.fate).toBe("various");
  expect(outcomeRows([row], {}, nobody)[0]?.fate).toBeNull();
});

test("a word that HR took back is no longer what groups were told", () => {
  const [shown] = outcomeRows([row], { "id:digital": null }, told({ n1: areaPlan }, { n1: areaPlan }));
  expect(shown?.fate).toBeNull();
  expect([...(shown?.states ?? [])]).toEqual(["waiting"]);
});

test("a group's own word that is taken back leaves the row's", () => {
  const [shown] = outcomeRows([row], { "id:digital": areaPlan, [own]: null }, nobody);
  expect(shown?.items[1]).toMatchObject({ fate: areaPlan, isOwn: false });
});

test("only groups that are counted and read something else are still to be told", () => {
  const fates = { "id:digital": areaPlan };
  expect(untoldGroups([row], fates, told({ n1: areaPlan }, { n1: notNow }))).toEqual(["b"]);
  expect(untoldGroups([row], { "id:digital": null }, told({ n1: areaPlan }, {}))).toEqual(["a"]);
  expect(untoldGroups([row], {}, told({ n1: areaPlan }, { n1: notNow }))).toEqual([]);
  const uncounted = new Map([["a", { compiled: null, fates: {} }]]);
  expect(untoldGroups([row], fates, uncounted)).toEqual([]);
});

test("telling changes what HR speaks of and leaves the rest", () => {
  const words = new Map([
    ["n1", areaPlan],
    ["n2", null],
    ["n3", undefined],
  ]);
  expect(toldFates({ n2: notNow, n3: notNow, gone: areaPlan }, words)).toEqual({
    n1: areaPlan,
    n3: notNow,
    gone: areaPlan,
  });
});
