import { type NoteSheet, noteSheetSchema } from "#domain/discussions/note.ts";
import { noteParts } from "#domain/discussions/noteParts.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { StoredNotes } from "#store/noteDocuments.ts";
import type { Autosave } from "../autosave/autosave.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
import { draftedDocument } from "../draftedDocument.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { visit, visitsOf } from "../visit.ts";

/** One member's notes while they write them. */
export type NotesAutosave = Autosave<NoteSheet, StoredNotes>;

interface NotesOf {
  readonly year: number;
  readonly groupId: GroupId;
  readonly personId: string;
}

/**
 * Keeps a member's notes saved from now on. `found`: the item where it has just been loaded. Nobody but that member
 * writes it, so that what two of their own devices say differently about one note becomes two notes, without a question.
 */
export async function writeNotes(
  services: Services,
  of: NotesOf,
  found?: StoredNotes,
): Promise<Result<NotesAutosave, UseCaseFailure>> {
  const key = `note:${of.year}:${of.groupId}:${of.personId}`;
  const load = () => loadNotes(services, of, key);
  const earlier = visitsOf(services).opened.get(key);
  const visited = await visit(services, key, async () => (found ? ok(found) : load()), seen);
  if (!visited.ok) return visited;
  const group = await services.stores.groupWork();
  if (!group.ok) return group;
  // The same key means the same kind of document. What was found may be from before the last save of an earlier visit.
  const before = earlier?.seen() as Seen<NoteSheet, StoredNotes> | undefined;
  const initial =
    before && group.value.isOlder(visited.value.seen.at, before.at) ? before : visited.value.seen;
  const autosave = await draftedDocument<NoteSheet, StoredNotes>(
    services,
    key,
    { parts: noteParts, schema: noteSheetSchema },
    initial,
    {
      async save(at, value) {
        const saved = await group.value.saveNotes(at, value);
        return saved.ok ? ok(seen(saved.value)) : saved;
      },
      async load() {
        const again = await load();
        return again.ok ? ok(seen(again.value)) : again;
      },
    },
  );
  const keepBoth = () => {
    const [collision] = autosave.view().collisions;
    if (collision) autosave.settle(collision, "both");
  };
  keepBoth();
  autosave.subscribe(keepBoth);
  return ok(autosave);
}

async function loadNotes(
  { stores }: Services,
  { year, groupId }: NotesOf,
  key: string,
): Promise<Result<StoredNotes, UseCaseFailure>> {
  const group = await stores.groupWork();
  if (!group.ok) return group;
  const found = await stores.find(group.value.lookups.notes(year, groupId));
  if (!found.ok) return found;
  const mine = found.value.all.find((notes) => notes.key === key);
  const damaged = found.value.unreadable.find(({ subject }) => subject === key);
  return mine ? ok(mine) : fail(damaged ?? { reason: "notFound", requestId: null, subject: key });
}

function seen(notes: StoredNotes): Seen<NoteSheet, StoredNotes> {
  return { at: notes, value: notes.value };
}
