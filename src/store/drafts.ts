import type { Collision } from "#domain/documents/merge.ts";
import { isConfidential } from "./confidential.ts";
import type { DraftStorage } from "./draftStorage.ts";

/** What a person has written and SharePoint does not have yet: kept on the device, removed once saved. */
export interface Draft<T> {
  /** The value that was loaded before the writing began; the ancestor for merging. */
  readonly base: T;
  readonly value: T;
  /** What was sent and may have been saved, or may still be, although nobody saw it: one's own words, not another's. */
  readonly inDoubt: readonly T[];
  readonly collisions: readonly Collision[];
}

/** A draft that nobody is working on. */
export interface LeftDraft {
  readonly documentKey: string;
  /** When its words were last kept, milliseconds since 1970, and how long ago that is. */
  readonly keptAt: number;
  readonly ageMs: number;
  /** False: only this tab has its newest words. */
  readonly onDevice: boolean;
}

/** Unsaved drafts of one person, in memory and on this device. A device may fail (no storage, full, blocked): false. */
export interface Drafts {
  /**
   * This tab's own draft of a document and those that no open tab is working on any more, oldest first. Others' are
   * removed with the next `keep` or `remove`: until then they are on the device, whatever happens to this tab. A
   * draft with a value that `read` does not know (kept by another version of the app) is left alone.
   */
  adopt<T>(documentKey: string, read: (value: unknown) => T | null): Promise<readonly Draft<T>[]>;
  /** True when the draft is on the device; otherwise it lives as long as this tab does. */
  keep<T>(documentKey: string, draft: Draft<T>): Promise<boolean>;
  remove(documentKey: string): Promise<boolean>;
  /** Says that this tab works on the document, until the returned function is called. */
  hold(documentKey: string): () => void;
  /** Whether another tab on this device works on the document. */
  openElsewhere(documentKey: string): Promise<boolean>;
  /** Documents with words of this person that are not in SharePoint and that no tab has open, oldest first. */
  left(): Promise<readonly LeftDraft[]>;
  /** Removes what has waited too long for somebody to come back to it. */
  removeForgotten(): Promise<boolean>;
}

export interface DraftsDevice {
  readonly tabId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly storage: DraftStorage;
  /** Null where tabs cannot see each other (an old webview); merging still keeps every word. */
  readonly locks: Pick<LockManager, "request" | "query"> | null;
  /** Whether nothing of a person stays here when they sign out; only then may confidential words be kept. */
  readonly clearsStorageOnSignOut: () => Promise<boolean>;
  /** Whether several people share the device: then it keeps nothing, and loses what it has once that is saved. */
  readonly keepsNothing?: () => boolean;
}

/**
 * A quarter: longer than a summer holiday with a leave around it. Whoever is signed in finds their own open drafts
 * for ever; another account's and confidential ones go after this, because nobody is left here who could be asked.
 */
export const forgottenAfterMs = 90 * 24 * 60 * 60 * 1000;

/** As it lies on the device; what has another format was kept by another version of the app and is left alone. */
interface Kept {
  readonly format: 1;
  readonly keptAt: number;
  readonly draft: Draft<unknown>;
}

/**
 * Keyed by tenant, person, document and tab, so that an account switch shows nobody another's words and two tabs do
 * not overwrite each other's. A held lock tells which tabs are alive.
 */
export function createDrafts(owner: { tenantId: string; personId: string }, device: DraftsDevice): Drafts {
  const { tabId, now, storage, locks } = device;
  const prefix = `${owner.tenantId}|${owner.personId}|`;
  /** Where the host does not say who somebody is, the next person on the device would be taken for them. */
  const nameless = owner.personId === "";
  const keyOf = (documentKey: string, tab = tabId) => `${prefix}${documentKey}|${tab}`;
  /** What this tab has kept, also where the device keeps nothing. */
  const memory = new Map<string, Kept>();
  const adopted = new Map<string, readonly string[]>();
  const holding = new Set<string>();
  const write = (documentKey: string, value: Kept | null) =>
    attempt(false, async () => {
      const key = keyOf(documentKey);
      const others = adopted.get(documentKey) ?? [];
      await storage.write(value ? { put: { key, value }, remove: others } : { remove: [...others, key] });
      adopted.delete(documentKey);
      return true;
    });
  const onDevice = () =>
    attempt([], async () =>
      (nameless ? [] : await storage.all()).flatMap(([key, value]) => readKept(key, value)),
    );
  return {
    async adopt<T>(documentKey: string, read: (value: unknown) => T | null) {
      const own = memory.get(documentKey);
      const [alive, kept] = await Promise.all([heldLocks(locks), onDevice()]);
      const free = kept.filter(
        ({ key }) =>
          key.startsWith(`${prefix}${documentKey}|`) &&
          (key === keyOf(documentKey) ? own === undefined : !alive.has(key)),
      );
      const found = [...free, ...(own ? [{ ...own, key: keyOf(documentKey) }] : [])]
        .sort((a, b) => a.keptAt - b.keptAt)
        .flatMap(({ key, draft }) => {
          const readable = readDraft(draft, read);
          return readable ? [{ key, draft: readable }] : [];
        });
      adopted.set(
        documentKey,
        found.map(({ key }) => key).filter((key) => key !== keyOf(documentKey)),
      );
      return found.map(({ draft }) => draft);
    },
    async keep(documentKey, draft) {
      const kept: Kept = { format: 1, keptAt: now(), draft };
      memory.set(documentKey, kept);
      if (nameless || device.keepsNothing?.()) return false;
      if (isConfidential(documentKey) && !(await device.clearsStorageOnSignOut())) return false;
      return write(documentKey, kept);
    },
    remove(documentKey) {
      memory.delete(documentKey);
      return write(documentKey, null);
    },
    hold(documentKey) {
      const key = keyOf(documentKey);
      holding.add(key);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      if (locks) void attempt(undefined, () => locks.request(key, () => held));
      return () => {
        holding.delete(key);
        release();
      };
    },
    async openElsewhere(documentKey) {
      const mine = `${prefix}${documentKey}|`;
      return [...(await heldLocks(locks))].some(
        (name) => name.startsWith(mine) && name !== keyOf(documentKey),
      );
    },
    async left() {
      const [alive, kept] = await Promise.all([heldLocks(locks), onDevice()]);
      const inMemory = [...memory].map(([documentKey, own]) => ({ ...own, key: keyOf(documentKey) }));
      const isKept = (one: { key: string; keptAt: number }) =>
        kept.some(({ key, keptAt }) => key === one.key && keptAt === one.keptAt);
      const newest = new Map<string, LeftDraft>();
      for (const one of [...kept, ...inMemory].sort((a, b) => a.keptAt - b.keptAt)) {
        const { key, keptAt } = one;
        if (!key.startsWith(prefix) || holding.has(key) || alive.has(key)) continue;
        const documentKey = key.slice(prefix.length, key.lastIndexOf("|"));
        newest.delete(documentKey);
        newest.set(documentKey, { documentKey, keptAt, ageMs: now() - keptAt, onDevice: isKept(one) });
      }
      return [...newest.values()];
    },
    async removeForgotten() {
      const forgotten = (await onDevice()).filter(
        ({ key, keptAt }) =>
          now() - keptAt > forgottenAfterMs &&
          (!key.startsWith(prefix) || isConfidential(key.slice(prefix.length))),
      );
      if (forgotten.length === 0) return true;
      return attempt(false, async () => {
        await storage.write({ remove: forgotten.map(({ key }) => key) });
        return true;
      });
    },
  };
}

function readKept(key: string, value: unknown): readonly (Kept & { readonly key: string })[] {
  const kept = value as Partial<Kept> | null;
  return kept?.format === 1 ? [{ ...(kept as Kept), key }] : [];
}

function readDraft<T>(draft: Draft<unknown>, read: (value: unknown) => T | null): Draft<T> | null {
  const [base, value] = [read(draft.base), read(draft.value)];
  if (base === null || value === null) return null;
  const inDoubt = draft.inDoubt.flatMap((sent) => read(sent) ?? []);
  return { base, value, inDoubt, collisions: draft.collisions };
}

async function heldLocks(locks: DraftsDevice["locks"]): Promise<ReadonlySet<string>> {
  const state = await attempt(undefined, async () => locks?.query());
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
