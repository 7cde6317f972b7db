/** Ids and eTags of list items are opaque and must not be mixed up with other strings. */
export type ItemId = string & { readonly __brand: "ItemId" };
export type ETag = string & { readonly __brand: "ETag" };
