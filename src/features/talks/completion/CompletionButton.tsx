import { saveSheet } from "#files/sheet/saveSheet.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FileButton } from "#ui/FileButton.tsx";
import type { CompletionOfTown, TalkCompletion } from "#usecases/talks/completion/loadCompletion.ts";
import { completionSheet } from "./completionSheet.ts";

interface CompletionButtonProps {
  readonly at: TalkCompletion;
  readonly hr: CompletionOfTown;
}

/** Who and when as a workbook: HR's. */
export function CompletionButton({ at, hr }: CompletionButtonProps) {
  const texts = useTexts("talkCompletion").sheet;
  const save = () => saveSheet(`${texts.name} ${at.year}`, [completionSheet(hr, at.units, texts)]);
  return <FileButton label={texts.label} texts={texts} save={save} />;
}
