/**
 * A document taken apart for merging: path -> part. A part is a plain JSON value; an absent path is an absent part.
 * Order of the paths is the order of the document.
 */
export type Parts = ReadonlyMap<string, unknown>;

/** How one kind of document is taken apart and put together again; `join(split(x))` equals x. */
export interface PartsCodec<T> {
  readonly split: (value: T) => Parts;
  readonly join: (parts: Parts, like: T) => T;
}

/** Equality of plain JSON values; the order of an object's members does not matter. */
export function samePart(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => samePart(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => samePart(a[key], b[key]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function sameParts(a: Parts, b: Parts): boolean {
  return a.size === b.size && [...a].every(([path, part]) => b.has(path) && samePart(part, b.get(path)));
}
