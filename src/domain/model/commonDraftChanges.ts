import { samePart } from "../documents/parts.ts";
import type { CommonDraft, DraftCompetence, DraftMethod } from "./commonDraft.ts";
import { languages } from "./localText.ts";
import type { CommonSet, Competence, Method } from "./townModel.ts";

/** What differs between a draft, or a later set, and an earlier set. Where something stands is no difference. */
export interface CommonChanges {
  readonly competences: Changes<Competence | DraftCompetence>;
  readonly methods: Changes<Method | DraftMethod>;
}

interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  /** As they were. */
  readonly removed: readonly T[];
}

type Compared = CommonDraft | Pick<CommonSet, "competences" | "methods">;

export function commonChanges(
  before: Pick<CommonSet, "competences" | "methods">,
  after: Compared,
): CommonChanges {
  return {
    competences: changes<Competence | DraftCompetence>(before.competences, after.competences),
    methods: changes<Method | DraftMethod>(before.methods, after.methods),
  };
}

/** How many things differ. */
export function countOfChanges({ competences, methods }: CommonChanges): number {
  return [competences, methods].flatMap(({ added, changed, removed }) => [...added, ...changed, ...removed])
    .length;
}

function changes<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !was.has(id)),
    changed: after.filter((item) => {
      const earlier = was.get(item.id);
      return earlier !== undefined && !samePart(said(earlier), said(item));
    }),
    removed: before.filter(({ id }) => !is.has(id)),
  };
}

/** A thing without its place, and without texts that say nothing. */
function said(item: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([field]) => field !== "order")
      .map(([field, value]) => [field, typeof value === "object" && value !== null ? written(value) : value]),
  );
}

function written(text: object): object {
  const known = new Map(Object.entries(text));
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = String(known.get(language) ?? "").trim();
      return words === "" ? [] : [[language, words]];
    }),
  );
}
