import type { ETag } from "./ids.ts";

const version = /^[^0-9a-z]*([0-9a-f-]{36})[^0-9a-z,]*,(\d+)/iu;

/**
 * Whether `a` is an earlier version of the item that `b` is a version of: a query may still answer with what was there
 * before a save. Said only of eTags as SharePoint writes them, `"guid,version"`; they are documented as opaque.
 */
export function isOlder(a: ETag, b: ETag): boolean {
  const [one, other] = [version.exec(a), version.exec(b)];
  if (!one || !other || one[1]?.toLowerCase() !== other[1]?.toLowerCase()) return false;
  return Number(one[2]) < Number(other[2]);
}
