import type { Graph } from "#graph/graph.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { createDeviceMark } from "./deviceMark.ts";
import { draftStorage } from "./draftStorage.ts";
import { createDrafts, type DraftsDevice } from "./drafts.ts";
import { groupDocuments } from "./groupDocuments.ts";
import type { GroupWork } from "./groupWork.ts";
import { type Lookup, lookUp, type WorkSite } from "./lookUp.ts";
import type { PlanWork } from "./planWork.ts";
import { reference } from "./reference.ts";
import { withReferenceMemory } from "./referenceMemory.ts";
import type { StoreFailure } from "./storeFailure.ts";
import { summaryDocuments } from "./summaryDocuments.ts";
import { talkRows } from "./talkRows.ts";
import type { TalkWork } from "./talkWork.ts";
import { toldProposals } from "./toldProposals.ts";

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
  /** What only opened documents need; its code is fetched when the first of them is opened. */
  const groupWork = async (): Promise<Result<GroupWork, StoreFailure>> => {
    try {
      const { createGroupWork } = await import("./groupWork.ts");
      return ok(createGroupWork(graph, site));
    } catch {
      // The app's own files do not come: there is no network, or a newer version has taken their place.
      return fail({ reason: "offline", requestId: null, subject: "groupWork" });
    }
  };
  /** Training plans and records; their code is fetched when the first of them is opened. */
  const planWork = async (): Promise<Result<PlanWork, StoreFailure>> => {
    const part = await import("./planWork.ts").catch(() => null);
    return part
      ? ok(part.createPlanWork(graph, site))
      : fail({ reason: "offline", requestId: null, subject: "planWork" });
  };
  /** Development discussions; likewise. */
  const talkWork = async (): Promise<Result<TalkWork, StoreFailure>> => {
    const part = await import("./talkWork.ts").catch(() => null);
    return part
      ? ok(part.createTalkWork(graph, site))
      : fail({ reason: "offline", requestId: null, subject: "talkWork" });
  };
  const written =
    <A extends readonly unknown[], T>(
      call: (work: GroupWork) => (...args: A) => Promise<Result<T, StoreFailure>>,
    ) =>
    async (...args: A): Promise<Result<T, StoreFailure>> => {
      const work = await groupWork();
      return work.ok ? call(work.value)(...args) : work;
    };
  return {
    owner,
    /** Whether the device is one person's or shared. */
    mark,
    lookups: { ...reference, ...groupDocuments, ...summaryDocuments, toldProposals, talkRows },
    lookUp: lookUpKept,
    /** One lookup by itself. */
    async find<T>(lookup: Lookup<T>): Promise<Result<T, StoreFailure>> {
      const found = await lookUpKept({ lookup });
      return found.ok ? found.value.lookup : found;
    },
    groupWork,
    planWork,
    talkWork,
    saveWorksheet: written((work) => work.saveWorksheet),
    saveHandedIn: written((work) => work.saveHandedIn),
    createSummary: written((work) => work.createSummary),
    saveSummary: written((work) => work.saveSummary),
    createPublished: written((work) => work.createPublished),
    createPost: written((work) => work.createPost),
    savePost: written((work) => work.savePost),
    readChannel: written((work) => work.readChannel),
    findInChannel: written((work) => work.findInChannel),
    sendToChannel: written((work) => work.sendToChannel),
    /** Null where its code does not come. */
    visits: () =>
      import("./visits.ts").then(
        ({ createVisits }) => createVisits(owner, { ...device, keepsNothing: () => mark.state() !== "own" }),
        () => null,
      ),
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
