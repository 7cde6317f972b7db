/** Where the records rest between runs. `put` takes the live object: it is serialised when it is written. */
export type RecordStore = {
  put(kind: string, key: string, value: unknown): void;
  remove(kind: string, key: string): void;
  all(kind: string): { key: string; value: unknown }[];
  close(): void;
};

export const memoryStore: RecordStore = {
  put: () => undefined,
  remove: () => undefined,
  all: () => [],
  close: () => undefined,
};
