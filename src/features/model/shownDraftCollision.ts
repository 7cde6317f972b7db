import type { Collision } from "#domain/documents/merge.ts";
import {
  type DraftCompetence,
  type DraftMethod,
  draftCompetenceSchema,
  draftMethodSchema,
} from "#domain/model/commonDraft.ts";
import { type Language, languages } from "#domain/model/localText.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";
import { shownName } from "./shownName.ts";

/** What two of HR have written about the same, in all languages. */
export function shownDraftCollision(
  { path, mine, theirs }: Collision,
  texts: Texts<"model">,
  language: Language,
): ShownCollision {
  if (path === "note/text")
    return { place: texts.collision.note, mine: String(mine), theirs: String(theirs), bothPossible: true };
  const item = itemOf(theirs) ?? itemOf(mine);
  const name = (item && shownName(item, language)?.text) ?? texts.draft.untitled;
  return {
    place: texts.collision.item(name),
    mine: itemText(itemOf(mine), texts),
    theirs: itemText(itemOf(theirs), texts),
    bothPossible: false,
  };
}

function itemOf(part: unknown): DraftCompetence | DraftMethod | undefined {
  return draftCompetenceSchema.safeParse(part).data ?? draftMethodSchema.safeParse(part).data;
}

function itemText(item: DraftCompetence | DraftMethod | undefined, texts: Texts<"model">): string {
  if (!item) return "";
  const fact =
    "audience" in item
      ? texts.collision.audience(texts[item.audience])
      : texts.collision.share(texts.shares[`s${item.share}`]);
  const words = languages.flatMap((language) => {
    const said = [item.name[language], "description" in item ? item.description[language] : ""];
    return said.filter((text) => text?.trim());
  });
  return [fact, ...words].join("\n");
}
