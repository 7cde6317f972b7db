import type { NoteSheet } from "#domain/discussions/note.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { noteSheetRecord } from "./records/noteSheetRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** One member's notes as they stand in their list item. */
export interface StoredNotes extends Stored<NoteSheet> {
  readonly personId: string;
}

export const noteDocuments = {
  /** The notes of all members of a group in a year. An emptied or new item has none. */
  notes(year: number, groupId: GroupId): Lookup<Readings<readonly StoredNotes[]>> {
    return {
      list: "Notes",
      select: ["Key", "State", "PersonId", "Body"],
      where: { column: "GroupYear", is: groupYear(year, groupId) },
      from: (items) =>
        ok(
          readEach(items, (item) => {
            const stored = readStored(item, noteSheetRecord);
            return stored.ok ? ok({ ...stored.value, personId: textColumn(item, "PersonId") }) : stored;
          }),
        ),
    };
  },
};

/** The value of the column that finds all notes of one discussion. */
export function groupYear(year: number, groupId: GroupId): string {
  return `${year}|${groupId}`;
}

/** Writes a member's notes; one HTTP request. */
export async function saveNotes(
  graph: Graph,
  site: WorkSite,
  stored: StoredNotes,
  value: NoteSheet,
): Promise<Result<StoredNotes, StoreFailure>> {
  const next = { value, codec: noteSheetRecord, state: stored.state };
  const saved = await saveRecord(graph, site, "Notes", stored, next);
  return saved.ok ? ok({ ...saved.value, personId: stored.personId }) : saved;
}
