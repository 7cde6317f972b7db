import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { NoteEntry } from "#domain/discussions/note.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { SaveState } from "../autosave/saveState.ts";
import { useAutosave } from "../autosave/useAutosave.ts";
import { useServices } from "../useServices.ts";
import type { FollowedDiscussion } from "./followDiscussion.ts";
import type { Follower } from "./followingPace.ts";
import { type ShownNote, shownNotes } from "./shownNotes.ts";
import { unsentNotes } from "./unsentNotes.ts";
import { useLooking } from "./useLooking.ts";

/** Members' notes on a discussion, and one's own among them. */
export interface NotesView {
  readonly all: readonly ShownNote[];
  /** `soon`: a member whose place for notes is made by tomorrow. `none`: not a member of the group. */
  readonly mayWrite: "yes" | "soon" | "none";
  /** How the saving of one's own notes stands; null where there are none. */
  readonly save: SaveState | null;
  readonly add: (perspectiveId: string, themeId: string, text: string) => void;
  /** As it is typed; it is saved as other words are, and at once by `saveNow`. */
  readonly edit: (id: string, text: string) => void;
  /** Removes a note of one's own; returns how it comes back. */
  readonly remove: (id: string) => () => void;
  readonly saveNow: () => void;
  /** What one has begun to write on a theme and not sent; `unsentNotes`. */
  readonly unsent: (themeId: string) => string;
  readonly keepUnsent: (themeId: string, text: string) => void;
}

export interface FollowingView {
  readonly notes: NotesView;
  /** When another's words last came into the discussion by themselves, as an ISO instant. */
  readonly othersSavedAt: string | null;
  /** What others write cannot be seen just now. */
  readonly behind: boolean;
}

const silent = () => () => {};
const nothing = () => null;

/** Follows an open discussion while somebody sees it, and shows what has come in. */
export function useFollowing(
  work: FollowedDiscussion | null,
  worksheet: Worksheet | null,
  follower: Follower,
): FollowingView | null {
  const services = useServices();
  const followed = useSyncExternalStore(work?.subscribe ?? silent, work?.followed ?? nothing);
  const own = followed?.own ?? null;
  const written = useAutosave(own);
  useLooking(work, follower);
  const { drafts } = services.stores;
  useEffect(() => (own ? drafts.hold(own.seen().at.key) : undefined), [own, drafts]);
  const all = useMemo(
    () => (followed && worksheet ? shownNotes(followed, written?.value ?? null, worksheet) : []),
    [followed, written, worksheet],
  );
  if (!work || !followed) return null;
  const { group, me } = work.opened;
  const isMember = me !== null && group.memberIds.includes(me.id);
  const change = (edit: (entries: readonly NoteEntry[]) => NoteEntry[]) =>
    own?.change(({ entries }) => ({ entries: edit(entries) }));
  const write = (edit: (entries: readonly NoteEntry[]) => NoteEntry[]) => {
    change(edit);
    void own?.flush();
  };
  return {
    notes: {
      all,
      mayWrite: own ? "yes" : isMember ? "soon" : "none",
      save: written?.save ?? null,
      add: (perspectiveId, themeId, text) => {
        const [id, writtenAt] = [services.newId(), services.now()];
        write((entries) => [...entries, { id, perspectiveId, themeId, text, writtenAt }]);
      },
      edit: (id, text) =>
        change((entries) => entries.map((entry) => (entry.id === id ? { ...entry, text } : entry))),
      remove: (id) => {
        const removed = own?.view().value.entries.filter((entry) => entry.id === id) ?? [];
        write((entries) => entries.filter((entry) => entry.id !== id));
        return () => write((entries) => [...entries.filter((entry) => entry.id !== id), ...removed]);
      },
      saveNow: () => void own?.flush(),
      ...unsentNotes(drafts, `${work.opened.year} ${group.id}`),
    },
    othersSavedAt: followed.othersSavedAt,
    behind: followed.behind,
  };
}
