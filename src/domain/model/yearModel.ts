import type { CommonSet, Competence, Method, TownModel } from "./townModel.ts";

/** The town's model as it stands in one year. */
export interface YearModel extends TownModel, Pick<CommonSet, "competences" | "methods"> {}

/** The model with the common competences and ways of learning of a year: the newest set that has begun by then. */
export function yearModel(model: TownModel, year: number): YearModel {
  const { competences, methods } = commonSetOf(model, year);
  return { ...model, competences, methods };
}

/** The set of a year; of a year before the first set, the first. */
export function commonSetOf({ commonSets }: Pick<TownModel, "commonSets">, year: number): CommonSet {
  const inOrder = [...commonSets].sort((a, b) => a.fromYear - b.fromYear);
  const set = inOrder.findLast(({ fromYear }) => fromYear <= year) ?? inOrder[0];
  if (!set) throw new Error("a town's model has at least one set of common competences");
  return set;
}

/** The common competence of an id: of the year's set, or of the newest other that has it. */
export function competenceOf(
  model: Pick<YearModel, "commonSets" | "competences" | "commonSets">,
  id: string | null,
): Competence | undefined {
  return model.competences.find((known) => known.id === id) ?? newestOf(model, "competences", id);
}

/** The way of learning of an id: of the year's set, or of the newest other that has it. */
export function methodOf(
  model: Pick<YearModel, "commonSets" | "methods" | "commonSets">,
  id: string | null,
): Method | undefined {
  return model.methods.find((known) => known.id === id) ?? newestOf(model, "methods", id);
}

function newestOf<K extends "competences" | "methods">(
  { commonSets }: Pick<TownModel, "commonSets">,
  kind: K,
  id: string | null,
): CommonSet[K][number] | undefined {
  const newestFirst = [...commonSets].sort((a, b) => b.fromYear - a.fromYear);
  return newestFirst
    .flatMap((set): readonly CommonSet[K][number][] => set[kind])
    .find((known) => known.id === id);
}
