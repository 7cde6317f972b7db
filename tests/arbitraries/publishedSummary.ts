import * as fc from "fast-check";
import type { Language, LocalText } from "#domain/model/localText.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { hostileLongText, hostileText } from "./hostileText.ts";

const languages: readonly Language[] = ["fi", "sv", "en"];

export const someLanguages: fc.Arbitrary<Language[]> = fc
  .shuffledSubarray([...languages], { minLength: 1 })
  .map((some) => [...some]);

/** A text of the town in some of the languages, in one of them at least. */
export function localText(text: fc.Arbitrary<string>): fc.Arbitrary<LocalText> {
  const written = text.map((one) => (one.trim() === "" ? "x" : one));
  return fc
    .tuple(someLanguages, fc.array(written, { minLength: 3, maxLength: 3 }))
    .map(([some, all]) => Object.fromEntries(some.map((language, index) => [language, all[index]])));
}

const count = fc.nat(60);

/** A published copy whose every word was written by somebody who means no good. */
export const publishedSummary: fc.Arbitrary<PublishedSummary> = fc
  .record({
    unitName: hostileText,
    revision: fc.integer({ min: 1, max: 12 }),
    counts: fc.record({ groupsIn: count, groupsExpected: count, groupsNeverMet: count, participants: count }),
    shares: fc.record({ s70: count, s20: count, s10: count, open: count }),
    themes: fc.array(
      fc.record({
        name: localText(hostileText),
        narrative: fc.record(
          { fi: hostileLongText, sv: hostileLongText, en: hostileText },
          { requiredKeys: [] },
        ),
        competences: fc.array(
          fc.record({
            competence: localText(hostileText),
            common: fc.boolean(),
            needs: count,
            groups: count,
          }),
          { maxLength: 8 },
        ),
      }),
      { maxLength: 6 },
    ),
    lines: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.option(localText(hostileText)),
        text: localText(hostileText),
        tag: fc.option(localText(hostileText)),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ unitName, revision, counts, shares, themes, lines }) => ({
    lines,
    unitName,
    year: 2027,
    revision,
    publishedOn: "2027-02-10",
    ...counts,
    shares,
    themes: themes.map(({ name, competences }, index) => ({ id: `t${index}`, name, competences })),
    narrative: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(
          themes.flatMap(({ narrative }, index) => {
            const text = narrative[language];
            return text === undefined ? [] : [[`t${index}`, text]];
          }),
        ),
      ]),
    ),
  }));
