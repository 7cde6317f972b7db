import { promisifyRequest } from "idb-keyval";

/** The part of a device that outlives the tab. Every call may fail: no storage, full, blocked in a frame. */
export interface DraftStorage {
  readonly all: () => Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** Puts and removes together: either both happen or neither. */
  readonly write: (change: DraftChange) => Promise<void>;
}

export interface DraftChange {
  readonly put?: { readonly key: string; readonly value: unknown };
  readonly remove: readonly string[];
}

const table = "drafts";
/** Some webviews leave the database without any answer after a sleep; nobody's save waits longer for it. */
const answerMs = 2_000;

/** IndexedDB; `factory` is asked late because a blocked frame throws already when it is looked at. */
export function draftStorage(
  factory: () => IDBFactory = () => indexedDB,
  name = "osaamiskello-drafts",
): DraftStorage {
  let opened: IDBDatabase | null = null;
  const open = async () => {
    const request = factory().open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    opened = await promisifyRequest(request);
    return opened;
  };
  /** With the database open the work begins in this very turn: a page that is being closed may have no other. */
  const withDatabase = <T>(work: (database: IDBDatabase) => Promise<T>) =>
    opened ? work(opened) : open().then(work);
  const inTime = async <T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    try {
      return await withinTime(() => withDatabase(work));
    } catch (error) {
      opened = null;
      // The system closes connections of a tab that slept; the storage itself is there.
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      return withinTime(() => withDatabase(work));
    }
  };
  return {
    all: () =>
      inTime(async (database) => {
        const drafts = database.transaction(table, "readonly").objectStore(table);
        const [keys, values] = await Promise.all([
          promisifyRequest(drafts.getAllKeys()),
          promisifyRequest<unknown[]>(drafts.getAll()),
        ]);
        return keys.map((key, index) => [String(key), values[index]] as const);
      }),
    write: ({ put, remove }) =>
      inTime((database) => {
        const transaction = database.transaction(table, "readwrite");
        const drafts = transaction.objectStore(table);
        if (put) drafts.put(put.value, put.key);
        for (const key of remove) drafts.delete(key);
        // Not left to the end of the turn: a page that is being closed may not live to see it.
        transaction.commit();
        return promisifyRequest(transaction);
      }),
  };
}

function withinTime<T>(work: () => Promise<T>): Promise<T> {
  const given = work();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The device's storage does not answer")), answerMs);
  });
  return Promise.race([given, late]).finally(() => clearTimeout(timer));
}
