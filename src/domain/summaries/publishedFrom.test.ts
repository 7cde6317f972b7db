import { expect, test } from "vitest";
import type { UnitId } from "../organisation/unit.ts";
import { type PublishedSource, publishedFrom } from "./publishedFrom.ts";
import { publishedSummarySchema } from "./publishedSummary.ts";

const digi = {
  id: "digi",
  audience: "everyone" as const,
  name: { fi: "Digiosaaminen", sv: "Digital kompetens" },
  description: { fi: "x" },
};

function source(over: Partial<PublishedSource> = {}): PublishedSource {
  return {
    year: 2027,
    revision: 2,
    publishedOn: "2027-02-10",
    board: {
      unit: { id: "alue" as UnitId, name: "Hyvinvointipalvelut", kind: "serviceArea" },
      expected: 9,
      handedIn: 7,
      neverMet: 0,
    },
    statistics: {
      total: 3,
      groups: 7,
      participants: 61,
      byTheme: [
        {
          themeId: "nyky",
          competences: [
            { key: "id:digi", competenceId: "digi", text: "", needs: 2, groups: 2, items: [], merges: [] },
            {
              key: "text:puutarhanhoito",
              competenceId: null,
              text: "Puutarhanhoito",
              needs: 1,
              groups: 1,
              items: [],
              merges: [],
            },
          ],
        },
      ],
      byCompetence: [],
      items: [],
      shares: { s70: 2, s20: 1, s10: 0, open: 0 },
      byUrgency: [],
    },
    narrative: {
      fi: { nyky: " Perusta on vahva. ", tuleva: "  " },
      en: { nyky: "Not a language of this town" },
    },
    model: { languages: ["fi", "sv"], commonSets: [], competences: [digi] },
    lines: [],
    template: { themes: [{ id: "nyky", name: { fi: "Nykyosaaminen" }, guidance: { fi: "x" }, minutes: 30 }] },
    ...over,
  };
}

test("the copy holds the numbers and names it needs to be read without the model", () => {
  const published = publishedFrom(source());
  expect(publishedSummarySchema.parse(published)).toEqual(published);
  expect(published).toMatchObject({
    unitName: "Hyvinvointipalvelut",
    year: 2027,
    revision: 2,
    groupsIn: 7,
    groupsExpected: 9,
    participants: 61,
    themes: [
      {
        id: "nyky",
        name: { fi: "Nykyosaaminen" },
        competences: [
          { competence: digi.name, common: true, needs: 2, groups: 2 },
          { competence: { fi: "Puutarhanhoito" }, common: false, needs: 1, groups: 1 },
        ],
      },
    ],
  });
});

test("only written texts in the town's languages are published", () => {
  expect(publishedFrom(source()).narrative).toEqual({ fi: { nyky: "Perusta on vahva." } });
});

test("a competence and a theme that the town no longer has still have a name", () => {
  const byTheme = [
    {
      themeId: "vanha",
      competences: [
        {
          key: "id:poistettu",
          competenceId: "poistettu",
          text: "",
          needs: 1,
          groups: 1,
          items: [],
          merges: [],
        },
      ],
    },
  ];
  const published = publishedFrom(source({ statistics: { ...source().statistics, byTheme } }));
  expect(publishedSummarySchema.safeParse(published).success).toBe(true);
  expect(published.themes).toMatchObject([
    { name: { fi: "vanha" }, competences: [{ competence: { fi: "poistettu" } }] },
  ]);
});
