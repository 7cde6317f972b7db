import { type Language, textIn } from "#domain/model/localText.ts";
import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import type { WrittenSheet } from "#files/sheet/writtenSheet.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { AllTraining } from "#usecases/training/loadAllTraining.ts";

interface SheetWords {
  readonly model: YearModel;
  readonly language: Language;
  readonly texts: Texts<"sheetExport">;
}

/** Everybody's trainings of a year, a line each: with the titles that importing knows. */
export function trainingsSheet(
  { people, units }: Pick<AllTraining, "people" | "units">,
  { model, language, texts }: SheetWords,
): WrittenSheet {
  const { sheet, columns } = texts.trainings;
  const rows = people.flatMap(({ person, record }) =>
    (record?.value.entries ?? []).map((entry) => {
      const method = methodOf(model, entry.methodId);
      return [
        person.id,
        person.name,
        units.get(person.unitId)?.name ?? null,
        entry.title,
        entry.provider,
        entry.on,
        entry.until,
        entry.hours,
        method ? textIn(method.name, language).text : null,
        entry.eligible ? texts.yes : texts.no,
      ];
    }),
  );
  return {
    name: sheet,
    columns: [
      { title: columns.personId, width: 14, kind: "text" },
      { title: columns.name, width: 28, kind: "text" },
      { title: columns.unit, width: 28, kind: "text" },
      { title: columns.title, width: 45, kind: "text" },
      { title: columns.provider, width: 24, kind: "text" },
      { title: columns.on, width: 12, kind: "day" },
      { title: columns.until, width: 12, kind: "day" },
      { title: columns.hours, width: 10, kind: "number" },
      { title: columns.method, width: 24, kind: "text" },
      { title: columns.eligible, width: 18, kind: "text" },
    ],
    rows,
  };
}
