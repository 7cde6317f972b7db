import { saveSheet } from "#files/sheet/saveSheet.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FileButton } from "#ui/FileButton.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { needsSheet } from "./needsSheet.ts";

/** The needs of an area's groups as a workbook. */
export function NeedsSheetButton({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("sheetExport");
  const language = useLanguage();
  const { label, sheet } = texts.needs;
  const save = () =>
    saveSheet(`${sheet} ${view.year} ${view.board.unit.name}`, [needsSheet(view, language, texts.needs)]);
  return <FileButton label={label} texts={texts} save={save} />;
}
