import type { Competence } from "../model/townModel.ts";
import type { LevelSum, LevelSums } from "../talks/levelSums.ts";
import type { Bands, Thresholds } from "./levelFigures.ts";

/** One place's sums of one year. */
export interface PlaceSums extends LevelSums {
  readonly year: number;
  readonly unitId: string;
}

/**
 * Why levels are not told: too few answered to say even how many, or telling it would tell of others who are few; too
 * few for levels; or nearly all are alike, or the rest of the town could be computed.
 */
export type Untold = "fewAnswers" | "fewForLevels" | "wouldTell";

/** What is told of one competence in one place. */
export interface LevelCell {
  readonly respondents: number | null;
  readonly mean: number | null;
  readonly bands: Bands | null;
  /** The year that the figure is of, where too few have changed since. */
  readonly since: number | null;
  /** Null: told. */
  readonly untold: Untold | null;
  /** The mean's difference from the year before; null: there is nothing to compare with. */
  readonly change: number | null;
}

export interface LevelRow {
  readonly competenceId: string;
  readonly audience: Competence["audience"];
  /** By place, in the order asked for; places that have no sums of the year are not there. */
  readonly cells: readonly { readonly unitId: string; readonly cell: LevelCell }[];
}

/** A year's figures by competence, those of some places beside each other. */
export function levelBoard(
  sums: readonly PlaceSums[],
  year: number,
  places: readonly string[],
  competences: readonly Pick<Competence, "id" | "audience">[],
  thresholds: Thresholds,
): readonly LevelRow[] {
  const at = (unitId: string, of: number) =>
    sums.find((place) => place.unitId === unitId && place.year === of)?.sums;
  const before = yearBefore(sums, year);
  const present = places.flatMap((unitId) => {
    const now = at(unitId, year);
    return now ? [{ unitId, now, past: before === null ? undefined : at(unitId, before) }] : [];
  });
  return competences.flatMap(({ id, audience }): readonly LevelRow[] => {
    const cells = present.flatMap(({ unitId, now, past }) => {
      const sum = now.find(({ competenceId }) => competenceId === id);
      const earlier = past?.find(({ competenceId }) => competenceId === id);
      return sum ? [{ unitId, cell: cellOf(sum, earlier, thresholds) }] : [];
    });
    return cells.length === 0 ? [] : [{ competenceId: id, audience, cells }];
  });
}

/** The last earlier year of which there are figures. */
export function yearBefore(sums: readonly PlaceSums[], year: number): number | null {
  const years = sums.map((place) => place.year).filter((one) => one < year);
  return years.length === 0 ? null : Math.max(...years);
}

function cellOf(
  { respondents, mean, bands, since }: LevelSum,
  earlier: LevelSum | undefined,
  { means }: Thresholds,
): LevelCell {
  const untold = respondents === null ? "fewAnswers" : respondents < means ? "fewForLevels" : "wouldTell";
  const comparable = mean !== null && earlier?.mean != null;
  return {
    respondents,
    mean,
    bands,
    since,
    untold: bands ? null : untold,
    // To one decimal, as both are told.
    change: comparable ? Math.round(10 * (mean - (earlier.mean ?? 0))) / 10 : null,
  };
}

/** The part of people at levels 1 and 2; null: not told. */
export function lowShare({ bands }: Pick<LevelCell, "bands">): number | null {
  const all = bands ? bands[0] + bands[1] + bands[2] : 0;
  return bands && all > 0 ? bands[0] / all : null;
}

/** Where the most people are at levels 1 and 2 comes first; what is not told of comes last. */
export function weakestFirst(rows: readonly LevelRow[], unitId: string): readonly LevelRow[] {
  const lowOf = ({ cells }: LevelRow) => {
    const found = cells.find((one) => one.unitId === unitId);
    return (found && lowShare(found.cell)) ?? -1;
  };
  return [...rows].sort((a, b) => lowOf(b) - lowOf(a));
}
