import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredNotes } from "#store/noteDocuments.ts";
import type { Readings } from "#store/readRecord.ts";
import type { Stored } from "#store/stored.ts";
import type { Seen } from "../autosave/autosaveWork.ts";
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
  /** What others write cannot be seen just now. */
  readonly behind: boolean;
}

/** A discussion while it is open, with the members' notes on it. */
export interface FollowedDiscussion extends DiscussionWork {
  readonly followed: () => Followed;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks in one request what others have written since, and takes it in; the failure when that could not be seen. */
  readonly look: () => Promise<UseCaseFailure | null>;
}

type OwnSeen = ReturnType<NotesAutosave["seen"]>;

interface Looked {
  readonly worksheet: Result<Stored<Worksheet>, UseCaseFailure>;
  readonly notes: Result<Readings<readonly StoredNotes[]>, UseCaseFailure>;
}

/** One look that fails is no news: the next one usually brings everything. */
const behindAfter = 2;

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
    behind: false,
  };
  let failures = 0;

  async function ownFrom(sheets: readonly StoredNotes[]): Promise<NotesAutosave | null> {
    const mine = opened.me && sheets.find(({ personId }) => personId === opened.me?.id);
    if (!mine) return null;
    const written = await writeNotes(services, { year, groupId, personId: mine.personId }, mine);
    return written.ok ? written.value : null;
  }

  function take(next: Partial<Followed>): void {
    followed = { ...followed, ...next };
    for (const listener of listeners) listener();
  }

  /** Asks who has written notes, once for each: names are seldom new. */
  async function askNames(): Promise<void> {
    const { sheets, names } = followed;
    const asked = sheets
      .filter(({ personId, value }) => value.entries.length > 0 && !names.has(personId))
      .map(({ personId }) => personId);
    if (asked.length === 0) return;
    const lookup = (id: string) => stores.lookups.personName(id as PersonId);
    const found = await stores.lookUp(Object.fromEntries(asked.map((id) => [id, lookup(id)])));
    if (!found.ok) return;
    const came = Object.entries(found.value).flatMap(([id, name]) =>
      name.ok ? [[id, name.value] as const] : [],
    );
    take({ names: new Map([...followed.names, ...came]) });
  }

  async function look(): Promise<UseCaseFailure | null> {
    const before = { worksheet: autosave.seen(), own: followed.own?.seen() };
    const found = await stores.lookUp({
      worksheet: stores.lookups.worksheet(year, groupId),
      notes: lookups.notes(year, groupId),
    });
    const failure = found.ok ? await takeAll(found.value, before) : found.failure;
    failures = failure ? failures + 1 : 0;
    const behind = failures >= behindAfter;
    if (behind !== followed.behind) take({ behind });
    return failure;
  }

  async function takeAll(
    { worksheet, notes }: Looked,
    before: { readonly worksheet: Seen<Worksheet, Stored<Worksheet>>; readonly own: OwnSeen | undefined },
  ): Promise<UseCaseFailure | null> {
    if (worksheet.ok && !isOlder(worksheet.value, before.worksheet.at)) {
      const { value } = worksheet.value;
      if (autosave.receive({ at: worksheet.value, value }, before.worksheet))
        take({ othersSavedAt: services.now() });
    }
    if (notes.ok) {
      await takeNotes(notes.value.all, before.own);
      await askNames();
    }
    return worksheet.ok ? (notes.ok ? null : notes.failure) : worksheet.failure;
  }

  async function takeNotes(found: readonly StoredNotes[], before: OwnSeen | undefined): Promise<void> {
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

  void askNames();
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
