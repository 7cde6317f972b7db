import type { Draft, Drafts } from "#store/drafts.ts";

/** What a browser would keep in IndexedDB: it outlives a reload, as long as somebody holds on to it. */
export type DeviceStorage = Map<string, unknown>;

/** The platform's storage where there is no browser; the real one is tried in the browser tests. */
export function deviceDrafts(device: DeviceStorage, owner: string): Drafts {
  const keyOf = (documentKey: string) => `${owner}|${documentKey}`;
  return {
    adopt<T>(documentKey: string) {
      const draft = device.get(keyOf(documentKey)) as Draft<T> | undefined;
      return Promise.resolve(draft ? [draft] : []);
    },
    keep(documentKey, draft) {
      device.set(keyOf(documentKey), structuredClone(draft));
      return Promise.resolve(true);
    },
    remove: (documentKey) => Promise.resolve(device.delete(keyOf(documentKey))),
    hold: () => () => {},
    openElsewhere: () => Promise.resolve(false),
  };
}
