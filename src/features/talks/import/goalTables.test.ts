import { expect, test } from "vitest";
import { guessMapping } from "#domain/talks/import/goalFields.ts";
import { texts as en } from "#i18n/goalImport/en.ts";
import { texts as fi } from "#i18n/goalImport/fi.ts";
import { texts as sv } from "#i18n/goalImport/sv.ts";
import { goalTemplate } from "./goalTables.ts";

test.each([fi, sv, en])(
  "a template that has been filled in is understood without a choice: $title",
  (texts) => {
    const titles = goalTemplate(texts).columns.map(({ title }) => title);
    expect(Object.keys(guessMapping(titles))).toEqual(["personId", "name", "what", "by", "method", "year"]);
  },
);
