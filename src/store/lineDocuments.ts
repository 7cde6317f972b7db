import { newestLines } from "#domain/lines/newestLines.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { LineWording } from "#domain/lines/unitLines.ts";
import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import { createRecord } from "./createRecord.ts";
import { documentKey, linesKey, publishedList } from "./documentKey.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readRecord } from "./readRecord.ts";
import { areaSummaryRecord } from "./records/areaSummaryRecord.ts";
import { publishedLinesRecord } from "./records/publishedLinesRecord.ts";
import type { StoreFailure } from "./storeFailure.ts";

export const lineDocuments = {
  /** The lines in force of every unit of the town that has published some, in that audience's list; one request. */
  publishedLines(audience: Audience, year: number): Lookup<Readings<readonly PublishedLines[]>> {
    return {
      list: publishedList[audience],
      select: ["Key", "Body"],
      where: { column: "AreaKey", is: linesKey(year) },
      from(items) {
        const { all, unreadable } = readEach(items, (item) => readRecord(item, publishedLinesRecord));
        return ok({ all: newestLines(all), unreadable });
      },
    };
  },
  /** HR's wording of the year's lines, by unit; in HR's list. */
  lineWordings(year: number): Lookup<Readings<ReadonlyMap<string, LineWording>>> {
    return {
      list: "Summaries",
      select: ["Key", "UnitId", "Body"],
      where: { column: "Year", is: year },
      from(items) {
        const { all, unreadable } = readEach(items, (item) => {
          const summary = readRecord(item, areaSummaryRecord);
          return summary.ok ? ok([textColumn(item, "UnitId"), summary.value] as const) : summary;
        });
        return ok({ all: new Map(all), unreadable });
      },
    };
  },
};

/** The columns of such a copy, besides its Key and Body. */
export const linesFields = ({ year, unitId, unitName }: PublishedLines) => ({
  Title: unitName,
  AreaKey: linesKey(year),
  Year: year,
  UnitId: unitId,
  Kind: "lines",
});

/** The fixed copy that those below read. A copy that exists already under this revision is adopted, not doubled. */
export async function createLines(
  graph: Graph,
  site: WorkSite,
  audience: Audience,
  at: { readonly year: number; readonly unitId: UnitId },
  value: PublishedLines,
): Promise<Result<PublishedLines, StoreFailure>> {
  const key = documentKey.lines(at.year, at.unitId, value.revision);
  const record = { value, codec: publishedLinesRecord, fields: linesFields(value) };
  const created = await createRecord(graph, site, publishedList[audience], key, record);
  return created.ok ? ok(created.value.value) : created;
}
