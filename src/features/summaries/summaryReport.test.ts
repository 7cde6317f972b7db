import { expect, test } from "vitest";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { formatsIn } from "#i18n/formats.ts";
import { texts as fi } from "#i18n/messages/fi.ts";
import { texts as sv } from "#i18n/messages/sv.ts";
import { summaryReport } from "./summaryReport.ts";

const published: PublishedSummary = {
  unitName: "Hyvinvointipalvelut",
  year: 2027,
  revision: 3,
  publishedOn: "2027-02-10",
  groupsIn: 28,
  groupsExpected: 32,
  groupsNeverMet: 1,
  participants: 259,
  lines: [],
  themes: [
    {
      id: "current",
      name: { fi: "Nykyosaaminen", sv: "Nuvarande kompetens" },
      competences: [
        {
          competence: { fi: "Digiosaaminen", sv: "Digitala färdigheter" },
          common: true,
          needs: 4,
          groups: 3,
        },
        { competence: { fi: "Selkokieli" }, common: false, needs: 9, groups: 2 },
      ],
    },
    {
      id: "future",
      name: { fi: "Tulevaisuus" },
      competences: [
        {
          competence: { fi: "Digiosaaminen", sv: "Digitala färdigheter" },
          common: true,
          needs: 6,
          groups: 6,
        },
      ],
    },
  ],
  shares: { s70: 6, s20: 3, s10: 1, open: 2 },
  narrative: { fi: { current: "Ensin tämä.\n- yksi\n- kaksi" }, sv: { current: "Först detta." } },
};

const inFinnish = {
  language: "fi" as const,
  texts: fi,
  formats: formatsIn("fi"),
  townName: { fi: "Heinola" },
  draft: false,
};
const inSwedish = { ...inFinnish, language: "sv" as const, texts: sv, formats: formatsIn("sv") };

test("the file says the same as the published screen, theme by theme", () => {
  const { blocks, ...about } = summaryReport(published, inFinnish);
  expect(about).toMatchObject({
    language: "fi",
    kind: "Osaamiskeskustelujen koonti 2027",
    title: "Hyvinvointipalvelut",
    mark: null,
    author: "Heinola",
  });
  expect(blocks.slice(0, 4)).toEqual([
    {
      kind: "paragraph",
      quiet: true,
      lines: [
        "Mukana 28/32 ryhmän keskustelut, osallistujia 259. 1 ryhmä ei kokoontunut.",
        "Julkaistu 10.2.2027, versio 3.",
      ],
    },
    { kind: "heading", level: 2, words: { text: "Nykyosaaminen" } },
    { kind: "paragraph", lines: ["Ensin tämä."] },
    { kind: "list", items: ["yksi", "kaksi"] },
  ]);
  expect(blocks).toContainEqual({
    kind: "table",
    caption: "Osaamistarpeet: Nykyosaaminen",
    columns: ["Osaaminen", "Tarpeita", "Ryhmiä"],
    rows: [
      { name: { text: "Digiosaaminen" }, values: ["4", "3"] },
      { name: { text: "Selkokieli" }, note: "ryhmien omin sanoin", values: ["9", "2"] },
    ],
  });
  expect(blocks).toContainEqual({
    kind: "paragraph",
    lines: ["Tästä teemasta ei ole kirjoitettu koontia."],
    quiet: true,
  });
});

test("charts are described in words, and a competence that several themes need is one bar", () => {
  const bars = summaryReport(published, inFinnish).blocks.filter((block) => block.kind === "bars");
  expect(bars.map(({ labels, series }) => [labels.map(({ text }) => text), series[0]?.values])).toEqual([
    [
      ["Digiosaaminen", "Selkokieli"],
      [10, 9],
    ],
    [
      ["Työssä oppiminen", "Toisilta oppiminen", "Koulutus"],
      [60, 30, 10],
    ],
  ]);
  expect(bars[0]?.description).toContain("Digiosaaminen 10 ja Selkokieli 9");
  expect(bars[1]?.description).toContain("mallissa 70");
});

test("in another language, what is only there in Finnish says so", () => {
  const { language, blocks } = summaryReport(published, inSwedish);
  expect(language).toBe("sv");
  expect(blocks).toContainEqual({ kind: "paragraph", lines: ["Först detta."] });
  expect(blocks).toContainEqual({ kind: "heading", level: 2, words: { text: "Tulevaisuus", lang: "fi" } });
  const onlyFinnish = { ...published, narrative: { fi: { current: "Ensin tämä." } } };
  expect(summaryReport(onlyFinnish, inSwedish).blocks).toContainEqual({
    kind: "paragraph",
    lines: ["Ensin tämä."],
    lang: "fi",
  });
});

test("a draft says on every page that it is one, and that it has not been published", () => {
  const { mark, blocks } = summaryReport(published, { ...inFinnish, draft: true });
  expect(mark).toBe("Luonnos");
  expect(JSON.stringify(blocks[0])).toContain("Luonnos 10.2.2027. Tätä ei ole julkaistu.");
  expect(JSON.stringify(blocks)).not.toContain("versio");
});

test("lines come first, by kind; those that are in another language only are a list that says so", () => {
  const kind = { fi: "Painopiste", sv: "Prioritet" };
  const lines = [
    { id: "l1", kind, text: { fi: "Tekoäly kaikille", sv: "AI för alla" }, tag: null },
    { id: "l2", kind, text: { fi: "Selkokieli" }, tag: null },
  ];
  expect(summaryReport({ ...published, lines }, inSwedish).blocks.slice(1, 5)).toEqual([
    { kind: "heading", level: 2, words: { text: "Riktlinjer" } },
    { kind: "heading", level: 3, words: { text: "Prioritet" } },
    { kind: "list", items: ["AI för alla"] },
    { kind: "list", items: ["Selkokieli"], lang: "fi" },
  ]);
});
