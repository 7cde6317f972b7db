import * as z from "zod/mini";

/**
 * "We have gone through this": stands in one's own half and names the version of the other's half that was seen. When
 * the other's text changes, its version does, and the acknowledgement no longer holds.
 */
export const acknowledgementSchema = z.object({ on: z.iso.date(), version: z.string() });
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
