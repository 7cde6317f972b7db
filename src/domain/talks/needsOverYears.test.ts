import { expect, test } from "vitest";
import { commonSetSchema } from "../model/townModel.ts";
import { talkNeedsSchema } from "../plans/talkNeeds.ts";
import { competencesOverYears, type NeedsOfYear, needsOverYears } from "./needsOverYears.ts";

const name = (fi: string) => ({ fi });
const set = commonSetSchema.parse({
  fromYear: 2025,
  decidedOn: null,
  competences: [
    { id: "digi", name: name("Digitaidot"), description: name("Työvälineiden käyttö"), audience: "everyone" },
  ],
  methods: [
    { id: "doing", name: name("Tekemällä"), share: 70 },
    { id: "course", name: name("Kurssi"), share: 10 },
  ],
});
const model = { commonSets: [set], competences: set.competences, methods: set.methods, urgencies: [] };

const talks = (personId: string, areaId: string, ...needs: readonly object[]) => ({
  personId,
  areaId,
  value: talkNeedsSchema.parse({
    needs: needs.map((need, at) => ({
      id: `${at}`,
      need: "",
      competenceId: null,
      competenceText: "",
      methodId: null,
      targetGroup: "",
      ...need,
    })),
  }),
});
const group = (groupId: string, areaId: string, ...names: readonly string[]) => ({
  groupId,
  areaId,
  digest: {
    participants: 5,
    needs: names.map((competenceText, at) => ({
      id: `${at}`,
      themeId: "future",
      perspectiveId: "own",
      competenceId: null,
      competenceText,
      description: "",
      methodId: "course",
      targetGroup: "",
      urgencyId: null,
      lineId: null,
    })),
  },
});

const years: readonly NeedsOfYear[] = [
  {
    year: 2027,
    talks: [
      talks("boss", "a", {
        competenceId: "digi",
        methodId: "doing",
        need: "Tekoälyä arkeen",
        targetGroup: "Kaikki",
      }),
      talks("other", "b", { competenceText: "ruotsi" }, { competenceText: "Ruotsi " }),
    ],
    groups: [group("team", "a", "Digitaidot"), group("crew", "b")],
  },
  {
    year: 2026,
    talks: [talks("boss", "a", { competenceText: "Ruotsi" })],
    groups: [group("team", "a", "puhe")],
  },
];

test("both kinds of needs stand side by side, year by year, whatever words name them", () => {
  const rows = competencesOverYears(needsOverYears(years, model, null));
  expect(rows.map(({ key, years: of }) => [key, of.map(({ talks: own, groups }) => [own, groups])])).toEqual([
    [
      "text:ruotsi",
      [
        [2, 0],
        [1, 0],
      ],
    ],
    [
      "id:digi",
      [
        [1, 1],
        [0, 0],
      ],
    ],
    [
      "text:puhe",
      [
        [0, 0],
        [0, 1],
      ],
    ],
  ]);
  expect(rows[1]?.words).toEqual([{ need: "Tekoälyä arkeen", targetGroup: "Kaikki" }]);
});

test("nothing in a row tells who wrote it down", () => {
  expect(JSON.stringify(competencesOverYears(needsOverYears(years, model, null)))).not.toMatch(/boss|other/u);
});

test("one area alone, and the ways of learning of each kind", () => {
  const [now] = needsOverYears(years, model, "a");
  expect(now?.talks.shares).toEqual({ s70: 1, s20: 0, s10: 0, open: 0 });
  expect(now?.groups.shares).toEqual({ s70: 0, s20: 0, s10: 1, open: 0 });
  expect(now?.talks.total).toBe(1);
});

test("a year before in which nobody wrote anything is no column, the year itself is one", () => {
  const earlier: readonly NeedsOfYear[] = [...years, { year: 2025, talks: [], groups: [group("crew", "b")] }];
  const shown = (all: readonly NeedsOfYear[], area: string | null) =>
    needsOverYears(all, model, area).map(({ year }) => year);
  expect(shown(earlier, null)).toEqual([2027, 2026]);
  expect(shown(earlier, "b")).toEqual([2027]);
  expect(shown([{ year: 2028, talks: [], groups: [] }, ...years], null)).toEqual([2028, 2027, 2026]);
});
