import type { YearModel } from "../model/yearModel.ts";
import { competenceOf } from "../model/yearModel.ts";
import { levelBoard, lowShare, type PlaceSums } from "../statistics/levelBoard.ts";
import type { Thresholds } from "../statistics/levelFigures.ts";
import { audienceOfRow, type RowAudience } from "./planParts.ts";
import { emptyPlanRow, type PlanRow } from "./planRow.ts";

/** A competence whose assessed levels give reason for common training. */
export interface LevelNeed {
  readonly competenceId: string;
  /** Of the town's people at levels 1 and 2; null: the town's levels are not told. */
  readonly low: number | null;
  readonly respondents: number | null;
  /** The mean's fall since the year before; null: it has not fallen much. */
  readonly fall: number | null;
  /** Service areas where many are at levels 1 and 2, with their part. */
  readonly areas: readonly { readonly unitId: string; readonly low: number }[];
}

export interface LevelNeeds {
  readonly year: number;
  /** The year that a fall is told from. */
  readonly before: number | null;
  readonly needs: readonly LevelNeed[];
}

/** Every fourth at levels 1 and 2 is many. */
const manyLow = 0.25;
/** A fall of the mean that is worth telling; both means have one decimal. */
const muchFallen = 0.2;

/**
 * What the newest published figures until a cycle year give reason for: nothing of what is not told, and a fall only
 * between figures that were told anew.
 */
export function levelNeeds(
  sums: readonly PlaceSums[],
  until: number,
  organisationId: string,
  model: Pick<YearModel, "commonSets" | "competences">,
  thresholds: Thresholds,
): LevelNeeds | null {
  const years = [...new Set(sums.map(({ year }) => year))]
    .filter((year) => year <= until)
    .sort((a, b) => b - a);
  const [year, before = null] = years;
  if (year === undefined) return null;
  const areas = [...new Set(sums.map(({ unitId }) => unitId))].filter((id) => id !== organisationId);
  const rows = levelBoard(sums, year, [organisationId, ...areas], model.competences, thresholds);
  const needs = rows.flatMap(({ competenceId, cells }): readonly LevelNeed[] => {
    const town = cells.find(({ unitId }) => unitId === organisationId)?.cell;
    const low = town ? lowShare(town) : null;
    const fall =
      town && town.since === null && (town.change ?? 0) <= -muchFallen ? -(town.change ?? 0) : null;
    const lowAreas = cells.flatMap(({ unitId, cell }) => {
      const share = unitId === organisationId ? null : lowShare(cell);
      return share !== null && share >= manyLow ? [{ unitId, low: share }] : [];
    });
    if ((low ?? 0) < manyLow && fall === null && lowAreas.length === 0) return [];
    const respondents = town?.respondents ?? null;
    return [{ competenceId, low, respondents, fall, areas: lowAreas.sort((a, b) => b.low - a.low) }];
  });
  return { year, before, needs: needs.sort((a, b) => (b.low ?? 0) - (a.low ?? 0)) };
}

/** What a row of a plan was made from that answers a year's levels. */
const levelsOf = (year: number) => `levels:${year}`;

export function isAnswered(rows: readonly PlanRow[], year: number, { competenceId }: LevelNeed): boolean {
  return rows.some(({ from }) =>
    from.some(({ groupId, rowId }) => groupId === levelsOf(year) && rowId === competenceId),
  );
}

/** A row for all whose levels give reason for it. */
export function rowFromLevels(
  id: string,
  year: number,
  { competenceId }: LevelNeed,
  words: { readonly name: string; readonly audiences: Readonly<Record<RowAudience, string>> },
  model: Pick<YearModel, "commonSets" | "competences">,
): PlanRow {
  const row = {
    ...emptyPlanRow(id),
    competenceId: competenceOf(model, competenceId)?.id ?? null,
    from: [{ groupId: levelsOf(year), rowId: competenceId }],
  };
  return { ...row, need: words.name, targetGroup: words.audiences[audienceOfRow(row, model)] };
}
