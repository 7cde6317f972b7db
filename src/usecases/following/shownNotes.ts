import type { NoteEntry, NoteSheet } from "#domain/discussions/note.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { samePart } from "#domain/documents/parts.ts";
import type { Followed } from "./followDiscussion.ts";

/** A member's note as the group sees it. */
export interface ShownNote extends NoteEntry {
  /** Null: somebody who is no longer there. Undefined: the name has not come yet. */
  readonly author: string | null | undefined;
  readonly mine: boolean;
  /** The secretary has taken it into the answer. */
  readonly taken: boolean;
  /** False: of one's own notes, what SharePoint does not have yet. */
  readonly saved: boolean;
}

/** All notes on a discussion, the newest last. `own`: this person's own as they are on the screen. */
export function shownNotes(
  { sheets, names, own }: Followed,
  written: NoteSheet | null,
  worksheet: Pick<Worksheet, "takenNotes">,
): readonly ShownNote[] {
  const taken = new Set(worksheet.takenNotes);
  const saved = own?.seen().value.entries ?? [];
  const ownKey = own?.seen().at.key;
  const notes = sheets.flatMap(({ key, personId, value }) => {
    const mine = key === ownKey;
    const entries = mine && written ? written.entries : value.entries;
    return entries.map(
      (entry): ShownNote => ({
        ...entry,
        author: names.get(personId),
        mine,
        taken: taken.has(entry.id),
        saved: !mine || saved.some((one) => samePart(one, entry)),
      }),
    );
  });
  return notes.sort((a, b) => a.writtenAt.localeCompare(b.writtenAt) || a.id.localeCompare(b.id));
}
