import { expect, test } from "vitest";
import { guessMapping } from "#domain/training/import/guessMapping.ts";
import { mappingGaps } from "#domain/training/import/importFields.ts";
import { texts as exportEn } from "#i18n/sheetExport/en.ts";
import { texts as exportFi } from "#i18n/sheetExport/fi.ts";
import { texts as exportSv } from "#i18n/sheetExport/sv.ts";
import { texts as en } from "#i18n/trainingImport/en.ts";
import { texts as fi } from "#i18n/trainingImport/fi.ts";
import { texts as sv } from "#i18n/trainingImport/sv.ts";
import { importTemplate } from "./importTemplate.ts";

test.each([fi, sv, en])(
  "a template that has been filled in is understood without a choice: $title",
  ({ sheets }) => {
    const titles = importTemplate(sheets).columns.map(({ title }) => title);
    expect(Object.keys(guessMapping(titles))).toHaveLength(titles.length);
  },
);

test.each([exportFi, exportSv, exportEn])("trainings that were exported can be imported", ({ trainings }) => {
  const mapping = guessMapping(Object.values(trainings.columns));
  expect(mappingGaps(mapping)).toEqual([]);
  expect(mapping).toMatchObject({ personId: 0, name: 1, title: 3, on: 5, until: 6, hours: 7 });
});
