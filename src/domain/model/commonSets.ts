import type { LocalText } from "./localText.ts";
import type { CommonSet, TownModel } from "./townModel.ts";

/** A set with the years in which it is valid. */
export interface DatedSet {
  readonly set: CommonSet;
  /** The last year; null: until there is another. */
  readonly toYear: number | null;
}

/** Every set that the town has had, oldest first. */
export function datedSets({ commonSets }: Pick<TownModel, "commonSets">): readonly DatedSet[] {
  const sets = [...commonSets].sort((a, b) => a.fromYear - b.fromYear);
  return sets.map((set, index) => {
    const next = sets[index + 1];
    return { set, toYear: next ? next.fromYear - 1 : null };
  });
}

/** The model with one set more. An earlier set never changes: records keep theirs. */
export function withCommonSet(model: TownModel, set: CommonSet): TownModel {
  const others = model.commonSets.filter(({ fromYear }) => fromYear !== set.fromYear);
  return { ...model, commonSets: [...others, set].sort((a, b) => a.fromYear - b.fromYear) };
}

/** What a thing of a set is called and how it is explained; a way of learning has no explanation. */
export interface Wording {
  readonly name: LocalText;
  readonly description: LocalText | null;
}

/** Which thing of which set. */
export interface InSet {
  readonly fromYear: number;
  readonly list: "competences" | "methods";
  readonly id: string;
}

export function wordingOf(model: Pick<TownModel, "commonSets">, at: InSet): Wording | null {
  const set = model.commonSets.find(({ fromYear }) => fromYear === at.fromYear);
  if (at.list === "methods") {
    const method = set?.methods.find(({ id }) => id === at.id);
    return method ? { name: method.name, description: null } : null;
  }
  const competence = set?.competences.find(({ id }) => id === at.id);
  return competence ? { name: competence.name, description: competence.description } : null;
}

/** The model with other words for one thing of a set: what it is, and its id, stay. */
export function withWording(model: TownModel, at: InSet, { name, description }: Wording): TownModel {
  const reworded = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) =>
      item.id === at.id ? { ...item, name, ...(description === null ? {} : { description }) } : item,
    );
  return {
    ...model,
    commonSets: model.commonSets.map((set) => {
      if (set.fromYear !== at.fromYear) return set;
      return at.list === "methods"
        ? { ...set, methods: reworded(set.methods) }
        : { ...set, competences: reworded(set.competences) };
    }),
  };
}
