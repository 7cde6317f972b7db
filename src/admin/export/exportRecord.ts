import * as z from "zod/mini";
import { bodyCodec } from "#store/bodyCodec.ts";

/** That somebody's things were given out. */
const exportSchema = z.object({ personId: z.string(), at: z.iso.datetime() });
export const exportRecord = bodyCodec("export", exportSchema);

export function exportRegistryKey(personId: string, at: string): string {
  return `export:${personId}:${at}`;
}
