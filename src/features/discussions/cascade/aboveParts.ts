import type { Language } from "#domain/model/localText.ts";
import type { FormPart } from "#ui/FormNav.tsx";
import type { Cascade } from "#usecases/cascade.ts";

/** Element id of the part about the lines of the levels above. */
export const abovePart = "above";

/** The form's part about the lines of the levels above, where there are some. */
export function aboveParts(
  { linesAbove }: Pick<Cascade, "linesAbove">,
  title: string,
  language: Language,
): readonly FormPart[] {
  return linesAbove.length === 0
    ? []
    : [{ id: abovePart, title: { text: title, lang: language }, done: null }];
}
