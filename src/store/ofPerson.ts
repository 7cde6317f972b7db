import type { Graph } from "#graph/graph.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { isInItsFolder } from "./isInItsFolder.ts";
import type { Where } from "./isWhere.ts";
import { areaOfKey, textColumn } from "./itemColumns.ts";
import type { ListName } from "./lists.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** A document about one person, with where it belongs. */
export interface OfPerson<T> extends Stored<T> {
  readonly personId: string;
  /** The service area and the unit at the time; empty in lists without them. */
  readonly areaId: string;
  readonly unitId: string;
}

export type OfPeople<T> = Lookup<Readings<readonly OfPerson<T>[]>>;

function columnsOf(list: ListName): readonly string[] {
  const columns = ["Key", "PersonId", "State", "Body"];
  return list === "Proposals" ? columns : [...columns, "AreaKey", "UnitId"];
}

export function oneOfPerson<T>(list: ListName, key: string, codec: BodyCodec<T>): Lookup<OfPerson<T>> {
  return {
    list,
    select: columnsOf(list),
    where: { column: "Key", is: key },
    place: true,
    doubtEmpty: true,
    from: (items) => {
      const item = items.find(isInItsFolder);
      return item ? ofPerson(item, codec) : fail({ reason: "notFound", requestId: null, subject: key });
    },
  };
}

export function ofPeople<T>(list: ListName, where: Where | null, codec: BodyCodec<T>): OfPeople<T> {
  return {
    list,
    select: columnsOf(list),
    ...(where ? { where } : {}),
    place: true,
    from: (items) => ok(readEach(items.filter(isInItsFolder), (item) => ofPerson(item, codec))),
  };
}

function ofPerson<T>(item: ListItem, codec: BodyCodec<T>): Result<OfPerson<T>, StoreFailure> {
  const stored = readStored(item, codec);
  if (!stored.ok) return stored;
  return ok({
    ...stored.value,
    personId: textColumn(item, "PersonId"),
    areaId: areaOfKey(textColumn(item, "AreaKey")),
    unitId: textColumn(item, "UnitId"),
  });
}

export async function saveOfPerson<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  stored: OfPerson<T>,
  { value, codec }: { readonly value: T; readonly codec: BodyCodec<T> },
): Promise<Result<OfPerson<T>, StoreFailure>> {
  const saved = await saveRecord(graph, site, list, stored, { value, codec, state: stored.state });
  const { personId, areaId, unitId } = stored;
  return saved.ok ? ok({ ...saved.value, personId, areaId, unitId }) : saved;
}
