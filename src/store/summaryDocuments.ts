import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import { postStateSchema } from "#domain/summaries/channelPost.ts";
import type { PublishedSummary, Withdrawal } from "#domain/summaries/publishedSummary.ts";
import type { Graph } from "#graph/graph.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { createRecord } from "./createRecord.ts";
import { decodeEntities } from "./decodeEntities.ts";
import { areaKey, documentKey, publishedList } from "./documentKey.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readRecord, readStored } from "./readRecord.ts";
import { areaSummaryRecord } from "./records/areaSummaryRecord.ts";
import { channelPostRecord } from "./records/channelPostRecord.ts";
import { publishedSummaryRecord } from "./records/publishedSummaryRecord.ts";
import { withdrawalRecord } from "./records/withdrawalRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** A post as it stands in the ledger. */
export interface StoredPost extends Stored<ChannelPost> {
  readonly postState: PostState;
}

/** A published copy in a list of them, without its content. */
export interface PublishedTitle {
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
      from: ([item]) => (item ? readStored(item, areaSummaryRecord) : ok(null)),
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
      from: (items) => ok(readEach(items, storedPost)),
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
        item ? storedPost(item) : fail({ reason: "notFound", requestId: null, subject: key }),
    };
  },
  published(audience: Audience, key: string): Lookup<PublishedSummary | null> {
    return {
      list: publishedList[audience],
      select: columns.filter((column) => column !== "State"),
      where: { column: "Key", is: key },
      from: ([item]) => (item ? readRecord(item, publishedSummaryRecord) : ok(null)),
    };
  },
  publishedTitles(audience: Audience, year: number): Lookup<readonly PublishedTitle[]> {
    return {
      list: publishedList[audience],
      select: ["Key", "Title"],
      where: { column: "Year", is: year },
      from: (items) => ok(items.map(publishedTitle)),
    };
  },
};

export function saveSummary(
  graph: Graph,
  site: WorkSite,
  stored: Stored<AreaSummary>,
  value: AreaSummary,
): Promise<Result<Stored<AreaSummary>, StoreFailure>> {
  return saveRecord(graph, site, "Summaries", stored, {
    value,
    codec: areaSummaryRecord,
    state: stored.state,
  });
}

export function createSummary(
  graph: Graph,
  site: WorkSite,
  at: { readonly year: number; readonly unitId: UnitId; readonly unitName: string },
  value: AreaSummary,
): Promise<Result<Stored<AreaSummary>, StoreFailure>> {
  const key = documentKey.summary(at.year, at.unitId);
  const fields = { Title: `${at.unitName} ${at.year}`, ...place(at), Kind: "areaSummary", State: "draft" };
  return createRecord(graph, site, "Summaries", key, { value, codec: areaSummaryRecord, fields });
}

/** The fixed copy that the audience reads. A copy that exists already under this revision is adopted, not doubled. */
export async function createPublished(
  graph: Graph,
  site: WorkSite,
  audience: Audience,
  at: { readonly year: number; readonly unitId: UnitId },
  value: PublishedSummary,
): Promise<Result<PublishedSummary, StoreFailure>> {
  const key = documentKey.published(at.year, at.unitId, value.revision);
  const fields = { Title: value.unitName, ...place(at), Kind: "areaSummary" };
  const created = await createRecord(graph, site, publishedList[audience], key, {
    value,
    codec: publishedSummaryRecord,
    fields,
  });
  return created.ok ? ok(created.value.value) : created;
}

/** Says of a published copy that it is no longer to be read. */
export async function createWithdrawal(
  graph: Graph,
  site: WorkSite,
  audience: Audience,
  at: {
    readonly year: number;
    readonly unitId: UnitId;
    readonly revision: number;
    readonly unitName: string;
  },
  value: Withdrawal,
): Promise<Result<Withdrawal, StoreFailure>> {
  const key = documentKey.withdrawal(at.year, at.unitId, at.revision);
  const fields = { Title: at.unitName, ...place(at), Kind: "withdrawal" };
  const record = { value, codec: withdrawalRecord, fields };
  const created = await createRecord(graph, site, publishedList[audience], key, record);
  return created.ok ? ok(created.value.value) : created;
}

export async function createPost(
  graph: Graph,
  site: WorkSite,
  at: { readonly year: number; readonly unitId: UnitId; readonly revision: number; readonly title: string },
  value: ChannelPost,
): Promise<Result<StoredPost, StoreFailure>> {
  const key = documentKey.post(at.year, at.unitId, at.revision);
  const fields = { Title: at.title, ...place(at), State: "ready" satisfies PostState };
  return withState(
    await createRecord(graph, site, "Posts", key, { value, codec: channelPostRecord, fields }),
  );
}

export async function savePost(
  graph: Graph,
  site: WorkSite,
  stored: StoredPost,
  value: ChannelPost,
  state: PostState,
): Promise<Result<StoredPost, StoreFailure>> {
  return withState(
    await saveRecord(graph, site, "Posts", stored, { value, codec: channelPostRecord, state }),
  );
}

function place(at: { readonly year: number; readonly unitId: UnitId }): Readonly<Record<string, unknown>> {
  return { AreaKey: areaKey(at.year, at.unitId, "summary"), Year: at.year, UnitId: at.unitId };
}

function publishedTitle(item: ListItem): PublishedTitle {
  return { key: textColumn(item, "Key"), title: decodeEntities(textColumn(item, "Title")) };
}

function storedPost(item: ListItem): Result<StoredPost, StoreFailure> {
  return withState(readStored(item, channelPostRecord));
}

function withState(post: Result<Stored<ChannelPost>, StoreFailure>): Result<StoredPost, StoreFailure> {
  if (!post.ok) return post;
  const state = postStateSchema.safeParse(post.value.state);
  if (!state.success) return fail({ reason: "corrupt", requestId: null, subject: post.value.key });
  return ok({ ...post.value, postState: state.data });
}
