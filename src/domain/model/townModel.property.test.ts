import * as fc from "fast-check";
import { expect, test } from "vitest";
import { discussionIn, townModel } from "../../../tests/arbitraries/townModel.ts";
import { digestOf } from "../discussions/handedIn.ts";
import { handInProblems } from "../discussions/handInProblems.ts";
import { askedAnswers, progressOf, worksheetSchema } from "../discussions/worksheet.ts";
import { worksheetParts } from "../discussions/worksheetParts.ts";
import { sameParts } from "../documents/parts.ts";
import { needStatistics } from "../needs/needStatistics.ts";
import type { PersonId } from "../organisation/person.ts";
import type { UnitId } from "../organisation/unit.ts";
import { publishedFrom } from "../summaries/publishedFrom.ts";
import { publishedSummarySchema } from "../summaries/publishedSummary.ts";
import { languages, textIn } from "./localText.ts";
import { themesOf } from "./themesOf.ts";
import { townModelSchema } from "./townModel.ts";
import { yearModel } from "./yearModel.ts";

/** A town of any shape, and what its groups wrote with whatever version of their templates. */
const written = townModel.chain((model) =>
  fc.record({
    model: fc.constant(model),
    discussions: fc.array(discussionIn(model), { minLength: 1, maxLength: 6 }),
  }),
);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test("a town's model and what is written with it are read back as they were stored", () => {
  fc.assert(
    fc.property(written, ({ model, discussions }) => {
      expect(townModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
      for (const { worksheet } of discussions)
        expect(worksheetSchema.parse(JSON.parse(JSON.stringify(worksheet)))).toEqual(worksheet);
    }),
  );
});

test("every theme is asked once from each perspective, and a full worksheet lacks no answer", () => {
  fc.assert(
    fc.property(written, ({ model, discussions }) => {
      for (const { kind, template, worksheet } of discussions) {
        const asked = askedAnswers(kind, template);
        expect(new Set(asked).size).toBe(kind.perspectives.length * template.themes.length);
        expect(Object.keys(worksheet.answers).filter((key) => !asked.includes(key))).toEqual([]);
        const missing = handInProblems(worksheet, asked, "2027-02-10", model).filter(
          ({ field }) => field === "answer",
        );
        expect(progressOf(worksheet, asked)).toEqual({
          answered: asked.length - missing.length,
          asked: asked.length,
        });
        const full = { ...worksheet, answers: Object.fromEntries(asked.map((key) => [key, "x"])) };
        expect(
          handInProblems(full, asked, "2027-02-10", model).filter(({ field }) => field === "answer"),
        ).toEqual([]);
      }
    }),
  );
});

test("an answer written with an old version of a template stays with the document", () => {
  fc.assert(
    fc.property(written, ({ discussions }) => {
      for (const { worksheet } of discussions) {
        const parts = worksheetParts.split(worksheet);
        const again = worksheetParts.join(parts, worksheet);
        expect(sameParts(worksheetParts.split(again), parts)).toBe(true);
        expect([again.templateId, again.templateVersion]).toEqual([
          worksheet.templateId,
          worksheet.templateVersion,
        ]);
        for (const [key, text] of Object.entries(worksheet.answers))
          expect(again.answers[key] ?? "").toBe(text);
      }
    }),
  );
});

test("a summary has every theme of every version once, as the newest version words it", () => {
  fc.assert(
    fc.property(townModel, (model) => {
      const kindIds = model.groupKinds.map(({ id }) => id);
      const used = model.templates.filter(({ id }) =>
        model.groupKinds.some((kind) => kind.templateId === id),
      );
      const themes = themesOf(model, kindIds);
      expect(themes.map(({ id }) => id).sort()).toEqual(
        [...new Set(used.flatMap((template) => template.themes.map(({ id }) => id)))].sort(),
      );
      for (const theme of themes) {
        const newest = Math.max(
          ...used
            .filter((template) => template.themes.some(({ id }) => id === theme.id))
            .map(({ version }) => version),
        );
        expect(used.some(({ version, themes: own }) => version === newest && own.includes(theme))).toBe(true);
      }
      expect(themesOf(model, ["no such kind"])).toEqual([]);
    }),
  );
});

test("every need of every group is counted once, in its theme, its part of 70-20-10 and its urgency", () => {
  fc.assert(
    fc.property(written, ({ model, discussions }) => {
      const digests = discussions.map(({ worksheet }, index) => ({
        groupId: `g${index}`,
        digest: digestOf({ worksheet, revision: 1, handedInOn: "2027-02-10", handedInBy: "p" as PersonId }),
      }));
      const kindIds = discussions.map(({ kind }) => kind.id);
      const statistics = needStatistics(digests, yearModel(model, 2027), {
        themes: themesOf(model, kindIds),
      });
      const total = sum(discussions.map(({ worksheet }) => worksheet.needs.length));
      const counted = statistics.byTheme.flatMap(({ themeId, competences }) =>
        competences.flatMap(({ items, needs }) => {
          expect(items.length).toBe(needs);
          for (const { need } of items) expect(need.themeId).toBe(themeId);
          return items.map(({ groupId, need }) => `${groupId} ${need.id}`);
        }),
      );
      expect(new Set(counted).size).toBe(total);
      expect(counted.length).toBe(total);
      expect(statistics.total).toBe(total);
      expect(sum(Object.values(statistics.shares))).toBe(total);
      expect(sum(statistics.byUrgency.map(({ needs }) => needs))).toBe(total);
    }),
  );
});

test("what is published of any town can be read back, with every theme named in some language", () => {
  const narrative = fc.record({ fi: fc.string(), sv: fc.string(), en: fc.string() }, { requiredKeys: [] });
  fc.assert(
    fc.property(written, narrative, ({ model, discussions }, words) => {
      const template = {
        themes: themesOf(
          model,
          discussions.map(({ kind }) => kind.id),
        ),
      };
      const digests = discussions.map(({ worksheet }, index) => ({
        groupId: `g${index}`,
        digest: digestOf({ worksheet, revision: 1, handedInOn: "2027-02-10", handedInBy: "p" as PersonId }),
      }));
      const published = publishedFrom({
        year: 2027,
        revision: 1,
        publishedOn: "2027-02-10",
        board: {
          unit: { id: "alue" as UnitId, name: "Alue", kind: "serviceArea" },
          expected: 9,
          handedIn: 7,
          neverMet: 0,
        },
        statistics: needStatistics(digests, yearModel(model, 2027), template),
        narrative: Object.fromEntries(
          Object.entries(words).map(([language, text]) => [
            language,
            Object.fromEntries(template.themes.map(({ id }) => [id, text])),
          ]),
        ),
        lines: [],
        model: yearModel(model, 2027),
        template,
      });
      expect(publishedSummarySchema.parse(JSON.parse(JSON.stringify(published)))).toEqual(published);
      for (const { name, competences } of published.themes)
        for (const text of [name, ...competences.map(({ competence }) => competence)])
          expect(textIn(text, "sv").text).not.toBe("");
      for (const language of languages) {
        const expected = model.languages.includes(language) ? (words[language] ?? "").trim() : "";
        for (const { id } of template.themes)
          expect(published.narrative[language]?.[id] ?? "").toBe(expected);
      }
    }),
  );
});

test("a text that is missing in a language is shown in one that has it, and says in which", () => {
  fc.assert(
    fc.property(townModel, fc.constantFrom(...languages), (model, wanted) => {
      const { competences } = yearModel(model, 2027);
      for (const { name } of competences) {
        const shown = textIn(name, wanted);
        expect(shown.text).toBe(name[shown.lang]?.trim());
        expect(shown.text).not.toBe("");
        if (name[wanted]?.trim()) expect(shown.lang).toBe(wanted);
      }
    }),
  );
});
