import { expect, test } from "vitest";
import { nameIndex } from "#domain/hints/namesIn.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { publishWarnings } from "./publishWarnings.ts";

const themes = [
  {
    id: "current",
    name: { fi: "Nykyosaaminen", sv: "Nuvarande kompetens" },
    guidance: { fi: "x" },
    minutes: 10,
  },
  { id: "future", name: { fi: "Tulevaisuus" }, guidance: { fi: "x" }, minutes: 10 },
];
const board = { expected: 10, handedIn: 7, returned: 0, neverMet: 0 } as AreaBoard;
const model = { languages: ["fi", "sv"] } as YearModel;
const published: PublishedSummary = {
  unitName: "Hyvinvointipalvelut",
  year: 2027,
  revision: 1,
  publishedOn: "2027-02-10",
  groupsIn: 7,
  groupsExpected: 10,
  groupsNeverMet: 0,
  participants: 70,
  lines: [],
  themes: [],
  shares: { s70: 0, s20: 0, s10: 0, open: 0 },
  narrative: { fi: { current: "Hyvä.", future: "Parempi." }, sv: { current: "Bra.", future: "Bättre." } },
};
const whole = { shortened: false };
const noLines = { ...published, lines: [], common: null, unitId: "hyvinvointi" };
const material = {
  model,
  template: { themes },
  board: { ...board, handedIn: 10 },
  lines: { standing: "none" as const, next: noLines },
};

test("a complete summary warns of nothing", () => {
  expect(publishWarnings(material, published, whole, null)).toEqual([]);
});

test("a missing text is named by its language and theme", () => {
  const half = {
    ...published,
    narrative: { fi: { current: "Hyvä.", future: "Parempi." }, sv: { current: "Bra." } },
  };
  expect(publishWarnings(material, half, whole, null)).toEqual([
    { kind: "narrativeMissing", language: "sv", themes: [{ fi: "Tulevaisuus" }] },
  ]);
});

test("returned groups are counted apart from those that are not in, and those that never met in neither", () => {
  const some = { ...board, handedIn: 5, returned: 2, neverMet: 1 };
  expect(publishWarnings({ ...material, board: some }, published, whole, null)).toEqual([
    { kind: "returnedGroups", count: 2 },
    { kind: "missingGroups", count: 2 },
  ]);
});

test("a name or a word about health in what is published is pointed out, once", () => {
  const names = nameIndex(["Veera Lehtomäki"]);
  const telling: PublishedSummary = {
    ...published,
    narrative: {
      ...published.narrative,
      fi: { current: "Kiitos Lehtomäelle.", future: "Lehtomäelle kiitos." },
    },
    themes: [
      {
        id: "current",
        name: { fi: "Nykyosaaminen" },
        competences: [
          { competence: { fi: "Paluu sairauslomalta" }, common: false, needs: 1, groups: 1 },
          { competence: { fi: "Työkykyjohtaminen" }, common: true, needs: 1, groups: 1 },
        ],
      },
    ],
  };
  const warnings = publishWarnings(material, telling, whole, names);
  expect(warnings).toEqual([{ kind: "hints", words: ["Lehtomäelle", "sairauslomalta"] }]);
});

test("lines that those below do not read yet, or read otherwise, are pointed out", () => {
  const next = { ...noLines, lines: [{ id: "l1", kind: null, text: { fi: "Tekoäly kaikille" }, tag: null }] };
  const telling = { ...published, lines: next.lines };
  const kinds = (standing: "unpublished" | "outdated" | "published", told: PublishedSummary = telling) =>
    publishWarnings({ ...material, lines: { standing, next } }, told, whole, null).map(({ kind }) => kind);
  expect(kinds("published")).toEqual([]);
  expect(kinds("unpublished")).toEqual(["linesUnpublished"]);
  expect(kinds("outdated")).toEqual(["linesOutdated"]);
  // For other readers than the lines: they are left out, and HR is told.
  expect(kinds("published", published)).toEqual(["linesNotForReaders"]);
});

test("a name in a line is pointed out as in any other text", () => {
  const lines = [{ id: "l1", kind: null, text: { fi: "Niin kuin Lehtomäki ehdotti" }, tag: null }];
  const names = nameIndex(["Veera Lehtomäki"]);
  expect(publishWarnings(material, { ...published, lines }, whole, names)).toEqual([
    { kind: "hints", words: ["Lehtomäki"] },
  ]);
});
