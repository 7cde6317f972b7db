import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { modelIdSchema } from "../model/modelId.ts";

/** Something one member noted on one theme, for the group to talk about. */
export const noteEntrySchema = z.object({
  id: z.string(),
  perspectiveId: modelIdSchema,
  themeId: modelIdSchema,
  text: z.string(),
  /** ISO instant. */
  writtenAt: z.iso.datetime(),
});
export type NoteEntry = z.infer<typeof noteEntrySchema>;

/** All notes of one member for one group's discussion of a year: an item with one writer, read by the group. */
export const noteSheetSchema = z.object({ entries: z.array(noteEntrySchema).check(z.refine(uniqueIds)) });
export type NoteSheet = z.infer<typeof noteSheetSchema>;
