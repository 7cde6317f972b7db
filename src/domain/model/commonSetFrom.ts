import type { CommonDraft, DraftCompetence } from "./commonDraft.ts";
import { type Language, type LocalText, languages } from "./localText.ts";
import type { CommonSet, Competence, Method, TownModel } from "./townModel.ts";

/** Why a draft cannot be taken into use yet. */
export type DraftProblem =
  | { readonly kind: "noName" | "noDescription"; readonly id: string }
  | { readonly kind: "noCompetences" | "noMethods" };

/** What is missing before a draft can be taken into use. A language that is missing is no problem: another stands in. */
export function draftProblems({ competences, methods }: CommonDraft): readonly DraftProblem[] {
  return [
    ...(competences.length === 0 ? [{ kind: "noCompetences" } as const] : []),
    ...(methods.length === 0 ? [{ kind: "noMethods" } as const] : []),
    ...[...competences, ...methods].flatMap(({ id, name }) =>
      isWritten(name) ? [] : [{ kind: "noName", id } as const],
    ),
    ...competences.flatMap(({ id, description }) =>
      isWritten(description) ? [] : [{ kind: "noDescription", id } as const],
    ),
  ];
}

/** The languages that a text lacks. */
export function missingLanguages(text: LocalText): readonly Language[] {
  return languages.filter((language) => !text[language]?.trim());
}

/**
 * The set that a draft becomes, when it has no problems. What goes on from an earlier set keeps its id; what is new gets
 * one that no set has ever used, made of its name: records name it for years, and people read them.
 */
export function commonSetFrom(
  { competences, methods }: CommonDraft,
  { commonSets }: Pick<TownModel, "commonSets">,
  { fromYear, decidedOn }: Pick<CommonSet, "fromYear" | "decidedOn">,
): CommonSet {
  const used = new Set(commonSets.flatMap((set) => [...set.competences, ...set.methods]).map(({ id }) => id));
  const known = new Set(used);
  const idOf = ({ id, name }: Pick<DraftCompetence, "id" | "name">): string => {
    if (known.has(id)) return id;
    const fresh = freshId(name, used);
    used.add(fresh);
    return fresh;
  };
  return {
    fromYear,
    decidedOn,
    competences: competences.map(
      (draft): Competence => ({
        id: idOf(draft),
        audience: draft.audience,
        name: trimmed(draft.name),
        description: trimmed(draft.description),
      }),
    ),
    methods: methods.map(
      (draft): Method => ({ id: idOf(draft), share: draft.share, name: trimmed(draft.name) }),
    ),
  };
}

/** A text without the languages in which nothing is written. */
export function trimmed(text: LocalText): LocalText {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = text[language]?.trim();
      return words ? [[language, words]] : [];
    }),
  );
}

function isWritten(text: LocalText): boolean {
  return missingLanguages(text).length < languages.length;
}

/** Longer ones would make the rows of statistics unreadable. */
const longestId = 40;

function freshId(name: LocalText, used: ReadonlySet<string>): string {
  const words = languages.map((language) => name[language]?.trim()).find(Boolean) ?? "";
  const slug = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, longestId)
    .replace(/^-+|-+$/gu, "");
  // Ids become members of records, where names that every object has mean something else.
  const base = slug === "" || slug in {} ? "uusi" : slug;
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  return id;
}
