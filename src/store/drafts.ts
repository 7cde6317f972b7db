import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { Collision } from "#domain/documents/merge.ts";

/** What a person has written and SharePoint does not have yet: kept on the device, removed once saved. */
export interface Draft<T> {
  /** The value that was loaded before the writing began; the ancestor for merging. */
  readonly base: T;
  readonly value: T;
  /** What was sent and may have been saved although nobody saw the answer. */
  readonly inDoubt: T | null;
  readonly collisions: readonly Collision[];
}

/** Unsaved drafts on this device. Every call may fail (no storage, full, blocked): false, and nothing is kept. */
export interface Drafts {
  /** Drafts of a document that no open tab is working on any more, oldest first. */
  adopt<T>(documentKey: string): Promise<readonly Draft<T>[]>;
  keep<T>(documentKey: string, draft: Draft<T>): Promise<boolean>;
  remove(documentKey: string): Promise<boolean>;
  /** Says that this tab works on the document, until the returned function is called. */
  hold(documentKey: string): () => void;
  /** Whether another tab on this device works on the document. */
  openElsewhere(documentKey: string): Promise<boolean>;
}

/**
 * IndexedDB, keyed by tenant, person, document and tab, so that an account switch shows nobody another's words and
 * two tabs do not overwrite each other's. A held lock tells which tabs are alive.
 */
export function createDrafts(owner: { tenantId: string; personId: string }, tabId: string): Drafts {
  const prefix = `${owner.tenantId}|${owner.personId}|`;
  const keyOf = (documentKey: string, tab = tabId) => `${prefix}${documentKey}|${tab}`;
  let store: UseStore | null = null;
  const database = () => {
    store ??= createStore("osaamiskello-drafts", "drafts");
    return store;
  };
  return {
    async adopt<T>(documentKey: string) {
      const alive = await heldLocks();
      const mine = `${prefix}${documentKey}|`;
      return attempt<readonly Draft<T>[]>([], async () => {
        const found: Draft<T>[] = [];
        for (const [key, draft] of await entries<string, Draft<T>>(database())) {
          if (!key.startsWith(mine) || (alive.has(key) && key !== keyOf(documentKey))) continue;
          found.push(draft);
          if (key !== keyOf(documentKey)) await del(key, database());
        }
        return found;
      });
    },
    keep: (documentKey, draft) =>
      attempt(false, async () => {
        await set(keyOf(documentKey), draft, database());
        return true;
      }),
    remove: (documentKey) =>
      attempt(false, async () => {
        await del(keyOf(documentKey), database());
        return true;
      }),
    hold(documentKey) {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // Without the Lock API (an old webview) tabs cannot see each other; merging still keeps every word.
      void navigator.locks?.request(keyOf(documentKey), () => held);
      return () => release();
    },
    async openElsewhere(documentKey) {
      const mine = `${prefix}${documentKey}|`;
      return [...(await heldLocks())].some((name) => name.startsWith(mine) && name !== keyOf(documentKey));
    },
  };
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await navigator.locks?.query();
  return new Set(state?.held?.flatMap((lock) => lock.name ?? []) ?? []);
}

/** Storage may be absent, full or blocked in a frame; the caller says so to the person. */
async function attempt<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}
