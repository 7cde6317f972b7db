import type { ETag, ItemId } from "#graph/ids.ts";

/** A record as it stands in its list item. */
export interface Stored<T> {
  readonly itemId: ItemId;
  readonly etag: ETag;
  readonly key: string;
  readonly state: string;
  readonly value: T;
}
