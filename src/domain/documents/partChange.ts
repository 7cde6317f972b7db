import { type PartsCodec, samePart } from "./parts.ts";

/** One part of a document as it was seen and as it shall be; undefined: not there. */
export interface PartChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What changes come to in a document as it stands now. */
export type Changed<T> =
  /** They stand there already. */
  | { readonly kind: "done" }
  /** Somebody else has changed one of the parts since they were seen. */
  | { readonly kind: "changedMeanwhile" }
  | { readonly kind: "open"; readonly value: T };

/** Makes changes to some parts of a document; whatever its other parts have become stays. */
export function changedBy<T>(codec: PartsCodec<T>, now: T, changes: readonly PartChange[]): Changed<T> {
  const parts = new Map(codec.split(now));
  const open = changes.filter(({ path, after }) => !samePart(parts.get(path), after));
  if (open.length === 0) return { kind: "done" };
  if (open.some(({ path, before }) => !samePart(parts.get(path), before)))
    return { kind: "changedMeanwhile" };
  for (const { path, after } of open) {
    if (after === undefined) parts.delete(path);
    else parts.set(path, after);
  }
  return { kind: "open", value: codec.join(parts, now) };
}
