import type { Collision } from "#domain/documents/merge.ts";
import { isRecord } from "#domain/documents/parts.ts";
import { type Language, languages } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";
import type { LinesView } from "#usecases/useLinesWork.ts";

/** Two of HR worded the same line, or wrote the same text of the summary that stands in the same document. */
export function shownLineCollision(
  { path, mine, theirs }: Collision,
  { copies }: Pick<LinesView, "copies">,
  texts: Texts<"lines">["publish"],
  own: Language,
): ShownCollision {
  const [part, at = "", lineId] = path.split("/");
  const language = languages.find((known) => known === at) ?? own;
  const number = copies.flatMap(({ lines }) => lines).findIndex(({ id }) => id === lineId) + 1;
  return {
    place:
      part === "lines" && number > 0
        ? texts.collision(number, texts.warnings.languages[language])
        : texts.collisionElsewhere,
    mine: wordsOf(mine),
    theirs: wordsOf(theirs),
    bothPossible: part === "lines" || part === "narrative",
  };
}

/** What somebody wrote: of the summary's decisions, which its own screen shows whole, their words. */
function wordsOf(part: unknown): string {
  if (typeof part === "string") return part;
  return isRecord(part) ? Object.values(part).map(wordsOf).filter(Boolean).join("\n") : "";
}
