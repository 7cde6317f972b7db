import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { decodeEntities } from "./decodeEntities.ts";
import { areaKey, documentKey, publishedList } from "./documentKey.ts";
import { type Touched, textColumn, touched } from "./itemColumns.ts";
import type { Lookup } from "./lookUp.ts";
import { type Readings, readEach, readRecord, readStored } from "./readRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";
import { type DocumentRecords, withRecords } from "./withRecords.ts";

/** A post as it stands in the ledger. */
export interface StoredPost extends Stored<ChannelPost> {
  readonly postState: PostState;
}

/** A published copy in a list of them, without its content. */
export interface PublishedTitle extends Touched {
  readonly key: string;
  readonly title: string;
}

const columns = ["Key", "State", "Body"];

export const summaryDocuments = {
  /** HR's working copy; null before HR first writes something. */
  summary(year: number, unitId: UnitId): Lookup<Stored<AreaSummary> | null> {
    return {
      list: "Summaries",
      select: columns,
      where: { column: "Key", is: documentKey.summary(year, unitId) },
      from: ([item]) => (item ? withRecords((records) => readStored(item, records.areaSummary)) : ok(null)),
    };
  },
  /** Whether the person may read HR's list at all: SharePoint's answer to "is this HR?". */
  hrProbe(): Lookup<true> {
    return { list: "Summaries", select: ["Key"], probe: true, from: () => ok(true) };
  },
  posts(year: number, unitId: UnitId): Lookup<Readings<readonly StoredPost[]>> {
    return {
      list: "Posts",
      select: columns,
      where: { column: "AreaKey", is: areaKey(year, unitId, "summary") },
      from: (items) => withRecords((records) => ok(readEach(items, (item) => storedPost(item, records)))),
    };
  },
  /** One row of the ledger. */
  post(key: string): Lookup<StoredPost> {
    return {
      list: "Posts",
      select: columns,
      where: { column: "Key", is: key },
      doubtEmpty: true,
      from: ([item]) =>
        item
          ? withRecords((records) => storedPost(item, records))
          : fail({ reason: "notFound", requestId: null, subject: key }),
    };
  },
  published(audience: Audience, key: string): Lookup<PublishedSummary | null> {
    return {
      list: publishedList[audience],
      select: columns.filter((column) => column !== "State"),
      where: { column: "Key", is: key },
      from: ([item]) =>
        item ? withRecords((records) => readRecord(item, records.publishedSummary)) : ok(null),
    };
  },
  publishedTitles(audience: Audience, year: number): Lookup<readonly PublishedTitle[]> {
    return {
      list: publishedList[audience],
      select: ["Key", "Title"],
      where: { column: "Year", is: year },
      editor: true,
      from: (items) => ok(items.map(publishedTitle)),
    };
  },
};

function publishedTitle(item: ListItem): PublishedTitle {
  const key = textColumn(item, "Key");
  return { key, title: decodeEntities(textColumn(item, "Title")), ...touched(item) };
}

function storedPost(item: ListItem, records: DocumentRecords): Result<StoredPost, StoreFailure> {
  return withState(readStored(item, records.channelPost), records);
}

export function withState(
  post: Result<Stored<ChannelPost>, StoreFailure>,
  { postState }: Pick<DocumentRecords, "postState">,
): Result<StoredPost, StoreFailure> {
  if (!post.ok) return post;
  const state = postState.safeParse(post.value.state);
  if (!state.success) return fail({ reason: "corrupt", requestId: null, subject: post.value.key });
  return ok({ ...post.value, postState: state.data });
}
