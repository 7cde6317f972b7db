import { noteSheetSchema } from "#domain/discussions/note.ts";
import { bodyCodec } from "../bodyCodec.ts";

export const noteSheetRecord = bodyCodec("noteSheet", noteSheetSchema);
