import { expect, test } from "vitest";
import { competenceKey } from "../needs/competenceKey.ts";
import { needStatistics } from "../needs/needStatistics.ts";
import { rowKeys } from "../needs/rowKey.ts";
import { draftOf } from "./commonDraft.ts";
import { commonChanges } from "./commonDraftChanges.ts";
import { commonDraftParts } from "./commonDraftParts.ts";
import { commonSetFrom, draftProblems } from "./commonSetFrom.ts";
import { datedSets } from "./commonSets.ts";
import { inOrder, movedPast } from "./draftOrder.ts";
import type { CommonSet } from "./townModel.ts";
import { commonSetOf, competenceOf } from "./yearModel.ts";

const competence = (id: string, fi: string) =>
  ({ id, audience: "everyone", name: { fi }, description: { fi: `${fi}: kuvaus` } }) as const;
const first: CommonSet = {
  fromYear: 2025,
  decidedOn: null,
  competences: [competence("digi", "Digitaidot"), competence("team", "Yhteistyö")],
  methods: [{ id: "course", share: 10, name: { fi: "Kurssit" } }],
};
const second: CommonSet = {
  fromYear: 2028,
  decidedOn: "2027-11-09",
  competences: [competence("team", "Yhteistyötaidot"), competence("ai", "Tekoäly")],
  methods: [{ id: "doing", share: 70, name: { fi: "Tekemällä" } }],
};
const commonSets = [second, first];

test("each year has the set that had begun by then, and each set the years until the next", () => {
  expect([2024, 2025, 2027, 2028, 2031].map((year) => commonSetOf({ commonSets }, year).fromYear)).toEqual([
    2025, 2025, 2025, 2028, 2028,
  ]);
  expect(datedSets({ commonSets }).map(({ set, toYear }) => [set.fromYear, toYear])).toEqual([
    [2025, 2027],
    [2028, null],
  ]);
});

test("what is gone from the year's set is still named, counted by its part, and known by its words", () => {
  const model = { ...second, commonSets, urgencies: [] };
  expect(competenceOf(model, "digi")?.name.fi).toBe("Digitaidot");
  // What both have is named as the year's own set names it.
  expect(competenceOf(model, "team")?.name.fi).toBe("Yhteistyötaidot");
  const need = {
    ...{ id: "n1", themeId: "t", competenceId: "digi", competenceText: "", description: "" },
    ...{ perspectiveId: "own", targetGroup: "", methodId: "course", urgencyId: null, lineId: null },
  };
  const said = { participants: 4, heldOn: null, neverMet: null, lines: [], commonDecision: null };
  const digest = { ...said, needs: [need], offers: [], revision: 1, handedInOn: "2028-02-01" };
  const counted = needStatistics([{ groupId: "g", digest }], model, { themes: [] });
  expect(counted.shares).toEqual({ s70: 0, s20: 0, s10: 1, open: 0 });
  const keyOf = rowKeys(model);
  expect(competenceKey("digitaidot")).toBe(competenceKey("Digitaidot"));
  expect(keyOf({ competenceId: null, competenceText: "digitaidot" })).toBe("id:digi");
  expect(keyOf({ competenceId: null, competenceText: "yhteistyö" })).toBe("id:team");
});

test("a new competence gets an id of its name that no set has used, and what goes on keeps its own", () => {
  const draft = draftOf(first);
  const written = (id: string, fi: string, order: number) => ({ ...competence(id, fi), order });
  const set = commonSetFrom(
    {
      ...draft,
      competences: [
        ...draft.competences,
        written("u-1", "Ääni & äly", 5),
        written("u-2", "AI", 6),
        written("u-3", "constructor", 7),
      ],
    },
    { commonSets },
    { fromYear: 2029, decidedOn: "2028-11-07" },
  );
  expect(set.competences.map(({ id }) => id)).toEqual(["digi", "team", "aani-aly", "ai-2", "uusi"]);
  expect(set.competences[0]).toEqual(first.competences[0]);
});

test("a draft lacks what has no name or no explanation in any language", () => {
  const draft = draftOf(first);
  const [digi, team] = draft.competences;
  if (!digi || !team) throw new Error("no competences");
  expect(draftProblems(draft)).toEqual([]);
  const broken = {
    ...draft,
    methods: [],
    competences: [
      { ...digi, name: { fi: " " } },
      { ...team, description: {} },
    ],
  };
  expect(draftProblems(broken)).toEqual([
    { kind: "noMethods" },
    { kind: "noName", id: "digi" },
    { kind: "noDescription", id: "team" },
  ]);
});

test("what differs is told as new, changed and gone; a new place or an empty language is no difference", () => {
  const same = draftOf(first);
  const moved = { ...same, competences: movedPast(same.competences, "team", "digi") };
  expect(moved.competences.map(({ id }) => id)).toEqual(["team", "digi"]);
  const empty = moved.competences.map((one) => ({ ...one, name: { ...one.name, sv: "" } }));
  expect(commonChanges(first, { ...moved, competences: empty }).competences).toEqual({
    added: [],
    changed: [],
    removed: [],
  });
  const { added, changed, removed } = commonChanges(first, second).competences;
  expect([added, changed, removed].map((items) => items.map(({ id }) => id))).toEqual([
    ["ai"],
    ["team"],
    ["digi"],
  ]);
});

test("a draft is the same after it has been taken apart and put together, in its order", () => {
  const draft = { ...draftOf(first), note: "Perustelut" };
  expect(commonDraftParts.join(commonDraftParts.split(draft), draft)).toEqual(draft);
  const places = [3, 1, 2].map((order) => ({ id: `i${order}`, order }));
  expect(inOrder(places).map(({ id }) => id)).toEqual(["i1", "i2", "i3"]);
  // Down to the end, up to the front, and between two.
  expect(movedPast(places, "i1", "i3").map(({ id }) => id)).toEqual(["i2", "i3", "i1"]);
  expect(movedPast(places, "i3", "i1").map(({ id }) => id)).toEqual(["i3", "i1", "i2"]);
  expect(movedPast(places, "i1", "i2").map(({ id }) => id)).toEqual(["i2", "i1", "i3"]);
});
