import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import type { NoteSheet } from "./note.ts";

/** Parts of a member's notes: `entries/<id>`. */
export const noteParts: PartsCodec<NoteSheet> = {
  split: ({ entries }) => new Map(entries.map((entry) => [`entries/${entry.id}`, entry])),
  join: (parts, like) => ({ ...like, entries: itemsUnder(parts, "entries/") }),
};
