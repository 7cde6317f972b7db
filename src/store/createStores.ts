import type { HandedIn } from "#domain/discussions/handedIn.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { ChannelLink } from "#domain/model/channelLink.ts";
import type { Audience } from "#domain/model/townModel.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import type { Graph } from "#graph/graph.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { findInChannel, readChannel, sendToChannel } from "./channelGateway.ts";
import { createDeviceMark } from "./deviceMark.ts";
import { draftStorage } from "./draftStorage.ts";
import { createDrafts, type DraftsDevice } from "./drafts.ts";
import { groupDocuments, type HandedInItem, saveHandedIn, saveWorksheet } from "./groupDocuments.ts";
import type { GroupWork } from "./groupWork.ts";
import { type Lookup, lookUp, type WorkSite } from "./lookUp.ts";
import { reference } from "./reference.ts";
import { withReferenceMemory } from "./referenceMemory.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";
import * as summaries from "./summaryDocuments.ts";

/** Who is using the app on this device. */
export interface Owner {
  readonly tenantId: string;
  readonly entraId: string;
}

/** Everything stored, bound to one town's lists and one signed-in person. */
export type Stores = ReturnType<typeof createStores>;

export function createStores(
  graph: Graph,
  site: WorkSite,
  owner: Owner,
  device: Pick<DraftsDevice, "tabId" | "now"> & Partial<Pick<DraftsDevice, "clearsStorageOnSignOut">>,
) {
  const ask = <L extends Record<string, Lookup<unknown>>>(lookups: L) => lookUp(graph, site, lookups);
  const lookUpKept = withReferenceMemory(ask, device.now);
  const mark = createDeviceMark();
  return {
    owner,
    /** Whether the device is one person's or shared. */
    mark,
    lookups: { ...reference, ...groupDocuments, ...summaries.summaryDocuments },
    lookUp: lookUpKept,
    /** One lookup by itself. */
    async find<T>(lookup: Lookup<T>): Promise<Result<T, StoreFailure>> {
      const found = await lookUpKept({ lookup });
      return found.ok ? found.value.lookup : found;
    },
    saveWorksheet: (stored: Stored<Worksheet>, value: Worksheet, state: string) =>
      saveWorksheet(graph, site, stored, value, state),
    saveHandedIn: (item: HandedInItem, value: HandedIn) => saveHandedIn(graph, site, item, value),
    createSummary: (at: Parameters<typeof summaries.createSummary>[2], value: AreaSummary) =>
      summaries.createSummary(graph, site, at, value),
    saveSummary: (stored: Stored<AreaSummary>, value: AreaSummary) =>
      summaries.saveSummary(graph, site, stored, value),
    createPublished: (
      audience: Audience,
      at: Parameters<typeof summaries.createPublished>[3],
      value: PublishedSummary,
    ) => summaries.createPublished(graph, site, audience, at, value),
    createPost: (at: Parameters<typeof summaries.createPost>[2], value: ChannelPost) =>
      summaries.createPost(graph, site, at, value),
    savePost: (stored: summaries.StoredPost, value: ChannelPost, state: PostState) =>
      summaries.savePost(graph, site, stored, value, state),
    readChannel: (at: ChannelLink) => readChannel(graph, at),
    findInChannel: (at: ChannelLink, isIt: Parameters<typeof findInChannel>[2]) =>
      findInChannel(graph, at, isIt),
    sendToChannel: (message: ChannelLink & { readonly html: string }) => sendToChannel(graph, message),
    /** What only opened documents need; its code is fetched when the first of them is opened. */
    async groupWork(): Promise<Result<GroupWork, StoreFailure>> {
      try {
        const { createGroupWork } = await import("./groupWork.ts");
        return ok(createGroupWork(graph, site));
      } catch {
        // The app's own files do not come: there is no network, or a newer version has taken their place.
        return fail({ reason: "offline", requestId: null, subject: "groupWork" });
      }
    },
    drafts: createDrafts(
      { tenantId: owner.tenantId, personId: owner.entraId },
      {
        clearsStorageOnSignOut: () => Promise.resolve(false),
        keepsNothing: () => mark.state() !== "own",
        ...device,
        storage: draftStorage(),
        locks: globalThis.navigator?.locks ?? null,
      },
    ),
  };
}
