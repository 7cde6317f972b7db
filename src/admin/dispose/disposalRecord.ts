import * as z from "zod/mini";
import { bodyCodec } from "#store/bodyCodec.ts";

const countSchema = z.object({ list: z.string(), year: z.nullable(z.int()), count: z.int() });

/**
 * The log of one run: which kind, of which year, how many, when and by what rule. Never what stood there, nor whose it
 * was. While the run is under way it also holds what it is deleting, so that a run that is broken off is finished.
 */
const disposalSchema = z.object({
  startedAt: z.iso.datetime(),
  endedAt: z.nullable(z.iso.datetime()),
  rule: z.discriminatedUnion("by", [
    z.object({ by: z.literal("retention"), talks: z.int(), documents: z.int() }),
    z.object({ by: z.literal("request") }),
  ]),
  erased: z.array(countSchema),
  /** What a retention label or policy keeps. */
  held: z.array(countSchema),
  pending: z.nullable(
    z.object({
      list: z.string(),
      year: z.nullable(z.int()),
      items: z.array(z.object({ itemId: z.int(), path: z.string() })),
    }),
  ),
});
export type Disposal = z.infer<typeof disposalSchema>;
export type DisposalCount = z.infer<typeof countSchema>;
export const disposalRecord = bodyCodec("disposal", disposalSchema);

export function disposalKey({ startedAt }: Pick<Disposal, "startedAt">): string {
  return `disposal:${startedAt}`;
}

/** With so many more of a kind. */
export function counted(
  counts: readonly DisposalCount[],
  { list, year }: { readonly list: string; readonly year: number | null },
  more: number,
): DisposalCount[] {
  if (more === 0) return [...counts];
  const known = counts.find((one) => one.list === list && one.year === year);
  const rest = counts.filter((one) => one !== known);
  return [...rest, { list, year, count: (known?.count ?? 0) + more }];
}
