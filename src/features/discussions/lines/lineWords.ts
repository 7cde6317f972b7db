import type { Line } from "#domain/lines/line.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";

/** A line in words: what it lays down, what it is about, which aim it serves, as far as they are known. */
export function lineWords(
  { text, kindId, tagId }: Line,
  { lineKinds, strategyTags }: Pick<YearModel, "lineKinds" | "strategyTags">,
  language: Language,
): readonly string[] {
  const named = [
    lineKinds.find(({ id }) => id === kindId),
    strategyTags.find(({ id }) => id === tagId),
  ].flatMap((known) => (known ? [textIn(known.name, language).text] : []));
  return [text, ...named];
}
