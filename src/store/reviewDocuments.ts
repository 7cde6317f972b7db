import type { Review } from "#domain/discussions/review.ts";
import type { Deputy } from "#domain/organisation/deputy.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import { createRecord } from "./createRecord.ts";
import { areaKey, documentKey, staffDeputyPrefix } from "./documentKey.ts";
import type { Where } from "./isWhere.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { deputyRecord } from "./records/deputyRecord.ts";
import { reviewRecord } from "./records/reviewRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** HR's dealings with a group's discussion as they stand in their list item. */
export interface StoredReview extends Stored<Review> {
  readonly groupId: string;
}

export const reviewDocuments = {
  /** Null: the year was opened before there were reviews; `sync` makes it. */
  review(year: number, groupId: GroupId): Lookup<StoredReview | null> {
    return {
      list: "Reviews",
      select: reviewColumns,
      where: { column: "Key", is: documentKey.review(year, groupId) },
      from: ([item]) => (item ? storedReview(item) : ok(null)),
    };
  },
  /** Of the whole town, or of one area. HR's alone: others are given those of their own groups. */
  reviews(year: number, areaId?: UnitId): Lookup<Readings<readonly StoredReview[]>> {
    const where: Where =
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "review") };
    return {
      list: "Reviews",
      select: reviewColumns,
      where,
      from: (items) => ok(readEach(items, storedReview)),
    };
  },
  /** Of groups' chairs. */
  deputies(): Lookup<Readings<readonly Stored<Deputy>[]>> {
    return {
      list: "Deputies",
      select: ["Key", "Body"],
      from: (items) =>
        ok(
          readEach(
            items.filter((item) => !textColumn(item, "Key").startsWith(staffDeputyPrefix)),
            (item) => readStored(item, deputyRecord),
          ),
        ),
    };
  },
};

const reviewColumns = ["Key", "GroupId", "State", "Body"];

function storedReview(item: Parameters<typeof readStored>[0]): Result<StoredReview, StoreFailure> {
  const stored = readStored(item, reviewRecord);
  return stored.ok ? ok({ ...stored.value, groupId: textColumn(item, "GroupId") }) : stored;
}

/** Writes HR's dealings with a group; `state` is what the list shows. One HTTP request. */
export async function saveReview(
  graph: Graph,
  site: WorkSite,
  stored: StoredReview,
  value: Review,
): Promise<Result<StoredReview, StoreFailure>> {
  const state = value.neverMet ? "neverMet" : (value.decision?.kind ?? "open");
  const saved = await saveRecord(graph, site, "Reviews", stored, { value, codec: reviewRecord, state });
  return saved.ok ? ok({ ...saved.value, groupId: stored.groupId }) : saved;
}

/** One deputy a group; whoever enters a second one meanwhile gets the first. */
export function createDeputy(
  graph: Graph,
  site: WorkSite,
  title: string,
  value: Deputy,
): Promise<Result<Stored<Deputy>, StoreFailure>> {
  const { groupId } = value;
  const fields = { Title: title, GroupId: groupId };
  return createRecord(graph, site, "Deputies", documentKey.deputy(groupId), {
    value,
    codec: deputyRecord,
    fields,
  });
}

export function saveDeputy(
  graph: Graph,
  site: WorkSite,
  stored: Stored<Deputy>,
  value: Deputy,
): Promise<Result<Stored<Deputy>, StoreFailure>> {
  return saveRecord(graph, site, "Deputies", stored, { value, codec: deputyRecord });
}
