import type { LayingCopy } from "#domain/lines/layingCopy.ts";
import { linesAbove } from "#domain/lines/linesAbove.ts";
import { linesInOrder } from "#domain/lines/linesInOrder.ts";
import type { PublishedLine, PublishedLines } from "#domain/lines/publishedLines.ts";
import { type LineWording, type UnitLines, unitLines } from "#domain/lines/unitLines.ts";
import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { Units } from "#store/reference.ts";

/** What the lines of an area are made of. */
interface AreaLinesMaterial {
  readonly board: Pick<AreaBoard, "unit">;
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly laying: readonly LayingCopy[];
  readonly ownLines: PublishedLines | null;
}

/** Where the lines of the area itself stand with HR's wording as it is now. */
export function areaLines(
  { board, year, today, laying, ownLines, model }: AreaLinesMaterial,
  wording: LineWording,
): UnitLines {
  return unitLines({ unit: board.unit, year, today, copies: laying, published: ownLines, wording, model });
}

/** The lines that a summary tells: none where people would read it who may not read the lines themselves. */
export function linesToTell(
  { next }: UnitLines,
  audience: Audience,
  { lineAudience }: Pick<TownModel, "lineAudience">,
): readonly PublishedLine[] {
  return lineAudience === "staff" || audience === "leads" ? next.lines : [];
}

/** The lines in force that needs of these groups can answer, the organisation's first. */
export function answerableLines(
  inForce: readonly PublishedLines[],
  groups: readonly Group[],
  units: Units,
  { groupKinds }: Pick<TownModel, "groupKinds">,
): readonly PublishedLines[] {
  const laying = new Set(groupKinds.filter(({ lays }) => lays.includes("lines")).map(({ id }) => id));
  const above = groups.flatMap((group) => linesAbove(inForce, group, units, laying.has(group.kindId)));
  return linesInOrder([...new Set(above)], units);
}
