import { type CopyState, copyStateOf } from "#domain/discussions/discussionState.ts";
import type { HandedIn, HandedInDigest } from "#domain/discussions/handedIn.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ETag, ItemId } from "#graph/ids.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { decodeEntities } from "./decodeEntities.ts";
import { areaKey, documentKey } from "./documentKey.ts";
import type { Where } from "./isWhere.ts";
import { areaOfKey, dayColumn, type Touched, textColumn, touched } from "./itemColumns.ts";
import type { ListName } from "./lists.ts";
import type { Lookup } from "./lookUp.ts";
import { type Readings, readEach, readRecord, readStored } from "./readRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";
import { type DocumentRecords, withRecords } from "./withRecords.ts";

/** Columns of a worksheet or handed-in copy, without its content. */
export interface DocumentRow extends Touched {
  readonly groupId: string;
  readonly title: string;
  readonly kindId: string;
  readonly areaId: string;
  readonly state: string;
  /** Empty where the column holds no day. */
  readonly dueOn: string;
}

/** A handed-in copy as the board and compiling see it. `digest` is null until it is handed in. */
export interface HandedInRow extends DocumentRow {
  readonly digest: Result<HandedInDigest, StoreFailure> | null;
}

/** Documents as far as they came. */
export interface Rows<T> {
  /** One for each document. */
  readonly rows: readonly T[];
  /** Why further pages did not come; null when these are all. */
  readonly missing: StoreFailure | null;
}

/** The handed-in copy of a group, made empty when the year was opened. */
export interface HandedInItem {
  readonly itemId: ItemId;
  readonly etag: ETag;
  readonly key: string;
  readonly state: CopyState;
  /** Of the last time it was handed in, also when it has been taken back since; 0 before the first. */
  readonly revision: number;
  readonly handedIn: HandedIn | null;
}

const rowColumns = ["Key", "Title", "Kind", "AreaKey", "GroupId", "State", "DueOn"];
export const bodyColumns = ["Key", "State", "Body"];
export const groupDocuments = {
  worksheetRows(year: number): Lookup<Rows<DocumentRow>> {
    return rowsOf("Worksheets", rowColumns, ofYear(year), row);
  },
  /** Where the groups stand whose handed-in copies the person may read. */
  handedInRows(year: number): Lookup<Rows<DocumentRow>> {
    return rowsOf("HandedIn", rowColumns, ofYear(year), row);
  },
  /** Where the training plans stand that the person may read; their Kind says whose: a group's or an area's. */
  planRows(planYear: number): Lookup<Rows<DocumentRow>> {
    return rowsOf("Plans", rowColumns, ofYear(planYear), row);
  },
  /** What HR's list says of the groups that the person is in: whether it still counts, its columns do not tell. */
  reviewRows(year: number): Lookup<Rows<DocumentRow>> {
    return rowsOf("Reviews", rowColumns, ofYear(year), row);
  },
  /** Handed-in copies with the digests: of the whole town for the board, of one area for compiling. */
  handedInDigests(year: number, areaId?: UnitId): Lookup<Rows<HandedInRow>> {
    const where = areaId === undefined ? ofYear(year) : handedInOf(year, areaId);
    const rows = rowsOf("HandedIn", [...rowColumns, "Digest"], where, row);
    return {
      ...rows,
      editor: false,
      doubtEmpty: true,
      from: (items, missing) =>
        withRecords((records) =>
          ok({ rows: onePerKey(items).map((item) => handedInRow(item, records)), missing }),
        ),
    };
  },
  /** Every handed-in text of an area that can be read, by group. */
  handedInTexts(year: number, areaId: UnitId): Lookup<Readings<ReadonlyMap<string, HandedIn>>> {
    return {
      list: "HandedIn",
      select: ["Key", "GroupId", "State", "Body"],
      where: handedInOf(year, areaId),
      doubtEmpty: true,
      from: (items) =>
        withRecords((records) => {
          const handedIn = items.filter((item) => copyStateOf(textColumn(item, "State")) === "handedIn");
          const { all, unreadable } = readEach(handedIn, (item) => {
            const text = readRecord(item, records.handedIn);
            return text.ok ? ok([textColumn(item, "GroupId"), text.value] as const) : text;
          });
          return ok({ all: new Map(all), unreadable });
        }),
    };
  },
  worksheet(year: number, groupId: GroupId): Lookup<Stored<Worksheet>> {
    return one("Worksheets", documentKey.worksheet(year, groupId), (item, records) =>
      readStored(item, records.worksheet),
    );
  },
  handedIn(year: number, groupId: GroupId): Lookup<HandedInItem> {
    return one("HandedIn", documentKey.handedIn(year, groupId), handedInItem);
  },
};

function ofYear(year: number): Where {
  return { column: "Year", is: year };
}

function handedInOf(year: number, areaId: UnitId): Where {
  return { column: "AreaKey", is: areaKey(year, areaId, "handedin") };
}

function rowsOf<T>(
  list: ListName,
  select: readonly string[],
  where: Where,
  read: (item: ListItem) => T,
): Lookup<Rows<T>> {
  return {
    list,
    select,
    where,
    editor: true,
    takesPart: true,
    from: (items, missing) => ok({ rows: onePerKey(items).map(read), missing }),
  };
}

/** A document counts once, whatever copies of it somebody has made by hand: the first, as when it is opened. */
function onePerKey(items: readonly ListItem[]): readonly ListItem[] {
  const byKey = new Map<string, ListItem>();
  for (const item of items) {
    const key = textColumn(item, "Key");
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

function row(item: ListItem): DocumentRow {
  return {
    groupId: textColumn(item, "GroupId"),
    title: decodeEntities(textColumn(item, "Title")),
    kindId: textColumn(item, "Kind"),
    areaId: areaOfKey(textColumn(item, "AreaKey")),
    state: textColumn(item, "State"),
    dueOn: dayColumn(item, "DueOn"),
    ...touched(item),
  };
}

function handedInRow(item: ListItem, records: DocumentRecords): HandedInRow {
  const isIn = hasContent(copyStateOf(textColumn(item, "State")));
  return { ...row(item), digest: isIn ? readRecord(item, records.handedInDigest, "Digest") : null };
}

export function handedInItem(item: ListItem, records: DocumentRecords): Result<HandedInItem, StoreFailure> {
  const state = copyStateOf(textColumn(item, "State"));
  const at = { itemId: item.id, etag: item.etag, key: textColumn(item, "Key"), state };
  if (state === "waiting") return ok({ ...at, revision: 0, handedIn: null });
  if (!hasContent(state)) {
    const withdrawn = readRecord(item, records.withdrawnCopy);
    return withdrawn.ok ? ok({ ...at, revision: withdrawn.value.revision, handedIn: null }) : withdrawn;
  }
  const handedIn = readRecord(item, records.handedIn);
  return handedIn.ok ? ok({ ...at, revision: handedIn.value.revision, handedIn: handedIn.value }) : handedIn;
}

function hasContent(state: CopyState): boolean {
  return state === "handedIn" || state === "neverMet";
}

function one<T>(
  list: ListName,
  key: string,
  read: (item: ListItem, records: DocumentRecords) => Result<T, StoreFailure>,
): Lookup<T> {
  return {
    list,
    select: bodyColumns,
    where: { column: "Key", is: key },
    doubtEmpty: true,
    from: ([item]) =>
      item
        ? withRecords((records) => read(item, records))
        : fail({ reason: "notFound", requestId: null, subject: key }),
  };
}
