import type { Audience } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { type ChannelPost, type PostState, postStateSchema } from "#domain/summaries/channelPost.ts";
import type { PublishedSummary, Withdrawal } from "#domain/summaries/publishedSummary.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import { createRecord } from "./createRecord.ts";
import { areaKey, documentKey, publishedList } from "./documentKey.ts";
import type { WorkSite } from "./lookUp.ts";
import { areaSummaryRecord } from "./records/areaSummaryRecord.ts";
import { channelPostRecord } from "./records/channelPostRecord.ts";
import { publishedSummaryRecord } from "./records/publishedSummaryRecord.ts";
import { withdrawalRecord } from "./records/withdrawalRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";
import { type StoredPost, withState } from "./summaryDocuments.ts";

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

/** Where a message stands in the ledger. */
export interface PostPlace {
  /** What it tells of: an area's summary, or its confirmed training plan. */
  readonly about: "summary" | "plan";
  readonly year: number;
  readonly unitId: UnitId;
  readonly revision: number;
  readonly title: string;
}

export async function createPost(
  graph: Graph,
  site: WorkSite,
  { about, title, ...at }: PostPlace,
  value: ChannelPost,
): Promise<Result<StoredPost, StoreFailure>> {
  const keyOf = about === "plan" ? documentKey.planPost : documentKey.post;
  const fields = {
    Title: title,
    AreaKey: areaKey(at.year, at.unitId, about),
    Year: at.year,
    UnitId: at.unitId,
    State: "ready" satisfies PostState,
  };
  return withState(
    await createRecord(graph, site, "Posts", keyOf(at.year, at.unitId, at.revision), {
      value,
      codec: channelPostRecord,
      fields,
    }),
    { postState: postStateSchema },
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
    { postState: postStateSchema },
  );
}

function place(at: { readonly year: number; readonly unitId: UnitId }): Readonly<Record<string, unknown>> {
  return { AreaKey: areaKey(at.year, at.unitId, "summary"), Year: at.year, UnitId: at.unitId };
}
