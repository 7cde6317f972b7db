import { randomUUID } from "node:crypto";
import { createDrafts, type Drafts } from "#store/drafts.ts";

/** What a browser would keep in IndexedDB: it outlives a reload, as long as somebody holds on to it. */
export type DeviceStorage = Map<string, unknown>;

/** The app's own drafts on a device without a browser; the real storage is tried beside it and in the browser tests. */
export function deviceDrafts(device: DeviceStorage, owner: string): Drafts {
  return createDrafts(
    { tenantId: "tenant", personId: owner },
    {
      tabId: randomUUID(),
      now: () => Date.now(),
      locks: null,
      clearsStorageOnSignOut: () => Promise.resolve(false),
      storage: {
        all: () => Promise.resolve([...device]),
        write({ put, remove }) {
          for (const key of remove) device.delete(key);
          if (put) device.set(put.key, structuredClone(put.value));
          return Promise.resolve();
        },
      },
    },
  );
}
