import { layingGroups } from "#domain/lines/layingCopy.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { type LineWording, type UnitLines, unitLines } from "#domain/lines/unitLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";
import { layingCopies } from "./layingCopies.ts";

interface BoardLinesSource {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  /** As HR has reviewed them. */
  readonly areas: readonly AreaBoard[];
  readonly rows: readonly HandedInRow[];
  readonly units: Units;
  readonly groups: readonly Group[];
}

/** Where the lines stand of every unit whose leading groups are on an area's board. */
export function boardLines(
  { year, today, model, areas, rows, units, groups }: BoardLinesSource,
  inForce: readonly PublishedLines[],
  wordings: ReadonlyMap<string, LineWording>,
): ReadonlyMap<string, readonly UnitLines[]> {
  return new Map(
    areas.map((area) => [
      area.unit.id,
      [...units.values()].flatMap((unit) => {
        const copies = layingCopies(layingGroups(groups, model.groupKinds, unit.id), area, rows);
        if (copies.length === 0) return [];
        const published = inForce.find(({ unitId }) => unitId === unit.id) ?? null;
        const wording = wordings.get(unit.id) ?? emptyAreaSummary;
        return [unitLines({ unit, year, today, copies, published, wording, model })];
      }),
    ]),
  );
}
