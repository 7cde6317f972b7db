import type { Hint } from "#domain/hints/hintsIn.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { MarkedText } from "#ui/MarkedText.tsx";

interface HintedTextProps {
  readonly text: string;
  readonly hints: readonly Hint[];
}

/** A text in which what may tell about a person is marked, also for those who do not see colours. */
export function HintedText({ text, hints }: HintedTextProps) {
  const texts = useTexts("compiling").hints;
  return <MarkedText text={text} marks={hints.map((hint) => ({ ...hint, label: texts.mark[hint.kind] }))} />;
}
