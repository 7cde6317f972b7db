import type { GroupId } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredNotes } from "#store/noteDocuments.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import { type DiscussionWork, writeDiscussion } from "../writeDiscussion.ts";
import { type NotesAutosave, writeNotes } from "./writeNotes.ts";

/** What has come in from others. */
export interface Followed {
  readonly sheets: readonly StoredNotes[];
  /** Names of those who have written notes, by person; null for somebody who is no longer there. */
  readonly names: ReadonlyMap<string, string | null>;
  /** When another's words last came into the discussion, as an ISO instant; null before that. */
  readonly othersSavedAt: string | null;
  /** This person's own notes; null: they have no item to write into, or it could not be read. */
  readonly own: NotesAutosave | null;
}

/** A discussion while it is open, with the members' notes on it. */
export interface FollowedDiscussion extends DiscussionWork {
  readonly followed: () => Followed;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks in one request what others have written since, and takes it in; the failure when that could not be seen. */
  readonly look: () => Promise<UseCaseFailure | null>;
}

/** Names that are asked for beside one look; the others come with the next. One request has room for 20 questions. */
const namesAtOnce = 15;

export async function followDiscussion(
  services: Services,
  year: number,
  groupId: GroupId,
): Promise<Result<FollowedDiscussion, UseCaseFailure>> {
  const work = await writeDiscussion(services, year, groupId);
  if (!work.ok) return work;
  const { stores } = services;
  const group = await stores.groupWork();
  if (!group.ok) return group;
  const { opened, autosave } = work.value;
  const { lookups, isOlder } = group.value;
  const listeners = new Set<() => void>();
  let followed: Followed = {
    sheets: opened.notes,
    names: new Map(),
    othersSavedAt: null,
    own: await ownFrom(opened.notes),
  };

  async function ownFrom(sheets: readonly StoredNotes[]): Promise<NotesAutosave | null> {
    const mine = opened.me && sheets.find(({ personId }) => personId === opened.me?.id);
    if (!mine) return null;
    const written = await writeNotes(services, { year, groupId, personId: mine.personId }, mine);
    return written.ok ? written.value : null;
  }

  function unnamed(): readonly string[] {
    const authors = followed.sheets.filter(({ value }) => value.entries.length > 0);
    return authors.map(({ personId }) => personId).filter((id) => !followed.names.has(id));
  }

  function take(next: Partial<Followed>): void {
    followed = { ...followed, ...next };
    for (const listener of listeners) listener();
  }

  async function look(): Promise<UseCaseFailure | null> {
    const before = { worksheet: autosave.seen(), own: followed.own?.seen() };
    const asked = unnamed().slice(0, namesAtOnce);
    const found = await stores.lookUp({
      ...Object.fromEntries(asked.map((id) => [nameOf(id), stores.lookups.personName(id as PersonId)])),
      worksheet: stores.lookups.worksheet(year, groupId),
      notes: lookups.notes(year, groupId),
    });
    if (!found.ok) return found.failure;
    const { worksheet, notes } = found.value;
    const answers: Readonly<Record<string, Result<unknown, UseCaseFailure>>> = found.value;
    const names = asked.flatMap((id) => {
      const name = answers[nameOf(id)];
      return name?.ok && isName(name.value) ? [[id, name.value] as const] : [];
    });
    if (names.length > 0) take({ names: new Map([...followed.names, ...names]) });
    if (worksheet.ok && !isOlder(worksheet.value, before.worksheet.at)) {
      const { value } = worksheet.value;
      if (autosave.receive({ at: worksheet.value, value }, before.worksheet))
        take({ othersSavedAt: services.now() });
    }
    if (notes.ok) await takeNotes(notes.value.all, before.own);
    return worksheet.ok ? (notes.ok ? null : notes.failure) : worksheet.failure;
  }

  async function takeNotes(
    found: readonly StoredNotes[],
    before: ReturnType<NotesAutosave["seen"]> | undefined,
  ): Promise<void> {
    const { sheets, own } = followed;
    const news = found.filter((one) => {
      const known = sheets.find(({ key }) => key === one.key);
      return !known || (one.etag !== known.etag && !isOlder(one, known));
    });
    if (news.length === 0) return;
    // What does not come this time has not gone: an answer may have holes in it.
    const others = sheets.filter(({ key }) => !news.some((one) => one.key === key));
    take({ sheets: [...others, ...news] });
    if (!own) return take({ own: await ownFrom(news) });
    const mine = news.find(({ key }) => key === own.seen().at.key);
    if (mine && before && !isOlder(mine, before.at)) own.receive({ at: mine, value: mine.value }, before);
  }

  return ok({
    ...work.value,
    followed: () => followed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
  });
}

const nameOf = (personId: string) => `name:${personId}`;

function isName(value: unknown): value is string | null {
  return typeof value === "string" || value === null;
}
