import { saveSheet } from "#files/sheet/saveSheet.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FileButton } from "#ui/FileButton.tsx";
import type { AllTraining } from "#usecases/training/loadAllTraining.ts";
import { trainingsSheet } from "./trainingsSheet.ts";

/** Everybody's trainings of a year as a workbook: HR's. */
export function TrainingsButton({ all }: { readonly all: AllTraining }) {
  const texts = useTexts("sheetExport");
  const language = useLanguage();
  const { label, sheet } = texts.trainings;
  const save = () =>
    saveSheet(`${sheet} ${all.year}`, [trainingsSheet(all, { model: all.model, language, texts })]);
  return <FileButton label={label} texts={texts} save={save} />;
}
