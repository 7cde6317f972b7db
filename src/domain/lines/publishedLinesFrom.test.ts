import { expect, test } from "vitest";
import { unitIdSchema } from "../organisation/unit.ts";
import { type LinesSource, publishedLinesFrom } from "./publishedLinesFrom.ts";

const kind = { id: "training", name: { fi: "Koulutuksen painopiste", sv: "Prioritet" } };
const tag = { id: "growth", name: { fi: "Kasvu" } };
const source: LinesSource = {
  unit: { id: unitIdSchema.parse("kaupunki"), name: "Kaupunki" },
  year: 2027,
  revision: 2,
  publishedOn: "2026-11-27",
  handedIn: [
    {
      lines: [
        { id: "jory-l1", kindId: "training", text: " Tekoäly kaikille ", tagId: "growth" },
        { id: "jory-l2", kindId: null, text: "Ensin työssä", tagId: "removed" },
        { id: "jory-l3", kindId: "training", text: "  ", tagId: null },
      ],
      commonDecision: { decision: "asBefore", remark: "" },
    },
  ],
  texts: {},
  model: { languages: ["fi", "sv"], lineKinds: [kind], strategyTags: [tag] },
};

test("lines are published in the group's words, with the names of their kind and aim; an empty one is left out", () => {
  expect(publishedLinesFrom(source)).toEqual({
    unitId: "kaupunki",
    unitName: "Kaupunki",
    year: 2027,
    revision: 2,
    publishedOn: "2026-11-27",
    lines: [
      { id: "jory-l1", kind: kind.name, text: { fi: "Tekoäly kaikille" }, tag: tag.name },
      { id: "jory-l2", kind: null, text: { fi: "Ensin työssä" }, tag: null },
    ],
    common: { decision: "asBefore", remark: "" },
  });
});

test("HR's wording stands for the group's, and its translations beside, in the town's languages only", () => {
  const texts = {
    fi: { "jory-l1": "Tekoälyn perusteet jokaiselle", "jory-l2": " " },
    sv: { "jory-l1": "Grunderna i AI för alla" },
    en: { "jory-l1": "AI basics for all" },
  };
  expect(publishedLinesFrom({ ...source, texts }).lines.map(({ text }) => text)).toEqual([
    { fi: "Tekoälyn perusteet jokaiselle", sv: "Grunderna i AI för alla" },
    { fi: "Ensin työssä" },
  ]);
});

test("the lines of every leading group of the unit are published together", () => {
  const other = {
    lines: [{ id: "toinen-l1", kindId: null, text: "Toinenkin", tagId: null }],
    commonDecision: null,
  };
  const published = publishedLinesFrom({ ...source, handedIn: [other, ...source.handedIn] });
  expect(published.lines.map(({ id }) => id)).toEqual(["toinen-l1", "jory-l1", "jory-l2"]);
  expect(published.common).toEqual({ decision: "asBefore", remark: "" });
});
