import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { LevelSums } from "#domain/talks/levelSums.ts";
import type { TalkMarks } from "#domain/talks/talkMarks.ts";
import type { Graph } from "#graph/graph.ts";
import { ok } from "#lib/result.ts";
import { areaKey, documentKey } from "./documentKey.ts";
import { numberColumn, textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type OfPeople, type OfPerson, ofPeople, oneOfPerson, saveOfPerson } from "./ofPerson.ts";
import { type Readings, readEach, readRecord } from "./readRecord.ts";
import { levelSumsRecord } from "./records/levelSumsRecord.ts";
import { talkMarksRecord } from "./records/talkMarksRecord.ts";

/** Sums of levels of one area, or of the town, in one year. */
export interface LevelSumsOf extends LevelSums {
  readonly year: number;
  readonly unitId: string;
}

/** What leaves the development discussions, in the work site. */
export const talkMarkDocuments = {
  /** A supervisor's marks of a year. */
  talkMarks: (year: number, supervisorId: PersonId): Lookup<OfPerson<TalkMarks>> =>
    oneOfPerson("TalkMarks", documentKey.talkMarks(year, supervisorId), talkMarksRecord),
  /** Everybody's in an area or the town: HR's. */
  talkMarksOf: (year: number, areaId?: UnitId): OfPeople<TalkMarks> =>
    ofPeople(
      "TalkMarks",
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "talkmarks") },
      talkMarksRecord,
    ),
  /** All years' sums that whoever asks may read: HR all, leads those of their area. */
  levelSums: (): Lookup<Readings<readonly LevelSumsOf[]>> => ({
    list: "LevelSums",
    select: ["Key", "Year", "UnitId", "Body"],
    from: (items) =>
      ok(
        readEach(items, (item) => {
          const sums = readRecord(item, levelSumsRecord);
          if (!sums.ok) return sums;
          return ok({ ...sums.value, year: numberColumn(item, "Year"), unitId: textColumn(item, "UnitId") });
        }),
      ),
  }),
};

export const saveTalkMarks = (graph: Graph, site: WorkSite, stored: OfPerson<TalkMarks>, value: TalkMarks) =>
  saveOfPerson(graph, site, "TalkMarks", stored, { value, codec: talkMarksRecord });
