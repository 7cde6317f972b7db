import * as z from "zod/mini";

/**
 * "We have gone through this": stands in one's own half and names the version of the other's half that was seen. When
 * the other's text changes, its version does, and the acknowledgement no longer holds.
 */
export const acknowledgementSchema = z.object({
  on: z.iso.date(),
  version: z.string(),
  /** Versions of the matters that it was made of (`seenMatters.ts`): they only tell where it has changed. */
  matters: z.optional(z.record(z.string(), z.string())),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** Matters that have changed since; none where nothing was kept of them, or only their order has changed. */
export function changedSince(
  { matters }: Acknowledgement,
  now: Readonly<Record<string, string>>,
): readonly string[] {
  if (!matters) return [];
  return [...new Set([...Object.keys(matters), ...Object.keys(now)])].filter((id) => matters[id] !== now[id]);
}
