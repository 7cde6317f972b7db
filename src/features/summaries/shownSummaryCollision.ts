import { type Fate, fateSchema } from "#domain/discussions/review.ts";
import type { Collision } from "#domain/documents/merge.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import { mergeSchema } from "#domain/summaries/areaSummary.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

interface ShownCollision {
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
  /** Texts can stand one below the other; of two decisions one holds. */
  readonly bothPossible: boolean;
}

interface Said {
  readonly view: Pick<AreaSummaryView, "template">;
  readonly texts: Texts<"summaries">["summary"];
  readonly compiling: Texts<"compiling">;
  readonly lines: Texts<"lines">["summary"];
  readonly language: Language;
}

/** What two of HR have written, or decided, about the same. */
export function shownSummaryCollision(
  { path, mine, theirs }: Collision,
  { view, texts, compiling, lines, language }: Said,
): ShownCollision {
  const [part, , themeId] = path.split("/");
  if (path.startsWith("fate:")) {
    const fateIn = (value: unknown) => fateText(fateSchema.safeParse(value).data, compiling);
    return {
      place: compiling.collision.fate,
      mine: fateIn(mine),
      theirs: fateIn(theirs),
      bothPossible: false,
    };
  }
  if (part === "merges") {
    const merged = (value: unknown) => mergeText(value, compiling);
    return {
      place: compiling.collision.merge,
      mine: merged(mine),
      theirs: merged(theirs),
      bothPossible: false,
    };
  }
  if (part === "lines" || part === "lineBasis") {
    return {
      place: lines.collision,
      mine: String(mine ?? ""),
      theirs: String(theirs ?? ""),
      bothPossible: part === "lines",
    };
  }
  const theme = view.template.themes.find((known) => known.id === themeId);
  return {
    place: texts.writeLabel(theme ? textIn(theme.name, language).text : (themeId ?? "")),
    mine: String(mine ?? ""),
    theirs: String(theirs ?? ""),
    bothPossible: true,
  };
}

function fateText(fate: Fate | undefined, { fate: texts, collision }: Texts<"compiling">): string {
  if (!fate) return texts.undecided;
  const kind = texts.kinds[fate.fate];
  return fate.remark ? collision.remark(kind, fate.remark) : kind;
}

function mergeText(value: unknown, { collision }: Texts<"compiling">): string {
  const merge = mergeSchema.safeParse(value).data;
  const names = merge?.keys.map((key) => key.slice(key.indexOf(":") + 1)) ?? [];
  return merge ? collision.merged(merge.text, names.join(", ")) : "";
}
