import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { fail } from "#lib/result.ts";
import { FileButton } from "#ui/FileButton.tsx";
import { usePlanRows } from "#usecases/plans/usePlanRows.ts";
import { savePlanRows } from "./savePlanRows.ts";

interface BoardRowsButtonProps {
  readonly planYear: number;
  /** What the file is called. */
  readonly title: string;
}

/** The rows of all the year's plans as one workbook, fetched when it is asked for. */
export function BoardRowsButton({ planYear, title }: BoardRowsButtonProps) {
  const texts = useTexts("sheetExport");
  const { columns } = useTexts("plans");
  const language = useLanguage();
  const gather = usePlanRows(planYear);
  const save = async () => {
    const gathered = await gather();
    if (!gathered.ok) return fail("notFetched" as const);
    const { plans, model, lines } = gathered.value;
    const units = plans.map(({ name, isCentral, rows }) => ({
      unit: isCentral ? texts.planRows.central : name,
      rows,
    }));
    return savePlanRows(title, units, { texts, columns, model, lines, language });
  };
  return <FileButton label={texts.planRows.label} texts={texts} save={save} />;
}
