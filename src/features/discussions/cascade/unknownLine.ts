import type { Texts } from "#i18n/namespaces.ts";
import type { Cascade } from "#usecases/cascade.ts";

/** What is said of a line that a need names and that is not among those that came. */
export function unknownLine(
  { linesGaps }: Pick<Cascade, "linesGaps">,
  texts: Pick<Texts<"cascade">["need"], "gone" | "notHere">,
): string {
  return linesGaps.missing || linesGaps.unreadable.length > 0 ? texts.notHere : texts.gone;
}
