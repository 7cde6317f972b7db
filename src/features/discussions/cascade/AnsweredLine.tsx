import type { Need } from "#domain/discussions/need.ts";
import { answeredLine } from "#domain/lines/answeredLine.ts";
import { lineTitle } from "#domain/lines/lineTitle.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import { unknownLine } from "./unknownLine.ts";

interface AnsweredLineProps {
  readonly need: Pick<Need, "lineId">;
  readonly cascade: Pick<Cascade, "linesAbove" | "linesGaps">;
}

/** The line that a need answers, in short, and whose it is. */
export function AnsweredLine({ need, cascade }: AnsweredLineProps) {
  const texts = useTexts("cascade").need;
  const language = useLanguage();
  const found = answeredLine(need.lineId, cascade.linesAbove);
  if (!found) return unknownLine(cascade, texts);
  const shown = textIn(found.line.text, language);
  return (
    <>
      <InLanguage shown={{ ...shown, text: lineTitle(shown.text) }} />
      {` (${found.level.unitName})`}
    </>
  );
}
