import type { LevelSum, LevelSums } from "../talks/levelSums.ts";
import { basisOf, type LevelBasis, type LevelPeriod } from "./levelBasis.ts";
import type { Figure, Levels } from "./levelFigures.ts";
import { type Basis, released } from "./releaseOf.ts";

/** One competence's figures as they have been told from year to year; the last one last. */
export type Told = readonly { readonly year: number; readonly basis: Basis }[];

/** What has been told of a competence until a year. A year in which nothing was told anew has no basis of its own. */
export function toldUntil(bases: readonly LevelBasis[], competenceId: string, year: number): Told {
  return bases
    .filter((one) => one.competenceId === competenceId && one.year <= year)
    .sort((a, b) => a.year - b.year)
    .flatMap((one) => (one.basis ? [{ year: one.year, basis: basisOf(one.basis) }] : []));
}

/** A year's figures of one area, or of the town (null), as they are published. */
export function levelSumsFrom(
  { year, computedOn, competenceIds }: LevelPeriod,
  bases: readonly LevelBasis[],
  areaId: string | null,
): LevelSums {
  return {
    computedOn,
    sums: competenceIds.map((id) => sumOf(id, toldUntil(bases, id, year), areaId, year)),
  };
}

const untold: Figure = { respondents: null, mean: null, bands: null };

function sumOf(competenceId: string, told: Told, areaId: string | null, year: number): LevelSum {
  const last = told.at(-1);
  const figures = last && released(last.basis);
  const { respondents, mean, bands } =
    (areaId === null ? figures?.town : figures?.areas.get(areaId)) ?? untold;
  const since = sinceOf(told, areaId);
  return {
    competenceId,
    respondents,
    mean,
    bands: bands && [bands[0], bands[1], bands[2]],
    since: respondents === null || since === year ? null : since,
  };
}

/** The year in which the last figure was told for the first time: since then nobody's answer in it is another. */
function sinceOf(told: Told, areaId: string | null): number {
  let since = told.at(-1);
  for (const earlier of [...told].reverse()) {
    if (!since || !isSame(earlier.basis, since.basis, areaId)) break;
    since = earlier;
  }
  return since?.year ?? 0;
}

/** Whether both tell the same of the same people. */
export function isSameBasis(one: Basis, other: Basis): boolean {
  const areas = [...new Set([...one.areas.keys(), ...other.areas.keys()])];
  return isSame(one, other, null) && areas.every((id) => isSame(one, other, id));
}

function isSame(one: Basis, other: Basis, areaId: string | null): boolean {
  if (areaId !== null)
    return one.areas.get(areaId) === other.areas.get(areaId) && sameLevels(one, other, areaId);
  return (
    one.town === other.town &&
    [...new Set([...one.people.keys(), ...other.people.keys()])].every((id) => sameLevels(one, other, id))
  );
}

function sameLevels(one: Basis, other: Basis, areaId: string): boolean {
  const [a, b]: Levels[] = [one, other].map(({ people }) => people.get(areaId) ?? new Map());
  return a?.size === b?.size && [...(a ?? [])].every(([person, level]) => b?.get(person) === level);
}
