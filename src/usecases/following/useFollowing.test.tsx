// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, test } from "vitest";
import type { NoteSheet } from "#domain/discussions/note.ts";
import { noteParts } from "#domain/discussions/noteParts.ts";
import { emptyWorksheet } from "#domain/discussions/worksheet.ts";
import { ok } from "#lib/result.ts";
import { createAutosave } from "../autosave/autosave.ts";
import type { Services } from "../services.ts";
import { ServicesProvider } from "../useServices.ts";
import type { FollowedDiscussion } from "./followDiscussion.ts";
import { type FollowingView, useFollowing } from "./useFollowing.ts";

const entry = {
  id: "1",
  perspectiveId: "own",
  themeId: "current",
  text: "Selko",
  writtenAt: "2027-02-10T09:00:00.000Z",
} as NoteSheet["entries"][number];
const worksheet = emptyWorksheet({ id: "t", version: 1 } as Parameters<typeof emptyWorksheet>[0]);

interface ScreenProps {
  readonly work: FollowedDiscussion;
  readonly see: (view: FollowingView | null) => void;
}

function Screen({ work, see }: ScreenProps) {
  see(useFollowing(work, worksheet, "reader"));
  return null;
}

test("a note that is being corrected is not saved with every letter, but at once when it is done", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const saves: NoteSheet[] = [];
  const at = { key: "note" };
  const own = createAutosave<NoteSheet, typeof at>(
    {
      save: async (_, value) => {
        saves.push(value);
        return ok({ at, value });
      },
      load: async () => ok({ at, value: saves.at(-1) ?? { entries: [entry] } }),
      keep: async () => true,
      forget: async () => true,
      codec: noteParts,
      newId: () => "2",
    },
    { now: () => 0, date: () => new Date(0), random: () => 0, after: () => () => {} },
    { at, value: { entries: [entry] } },
    [],
  );
  const followed = { sheets: [], names: new Map(), othersSavedAt: null, own, behind: false };
  const work = {
    opened: { group: { memberIds: [] }, me: null },
    autosave: { subscribe: () => () => {} },
    followed: () => followed,
    subscribe: () => () => {},
  } as unknown as FollowedDiscussion;
  const services = { stores: { drafts: { hold: () => () => {} } } } as unknown as Services;
  const seen: (FollowingView | null)[] = [];
  const root = createRoot(document.createElement("div"));
  await act(async () =>
    root.render(
      <ServicesProvider value={services}>
        <Screen work={work} see={(view) => seen.push(view)} />
      </ServicesProvider>,
    ),
  );
  const notes = seen.at(-1)?.notes;
  if (!notes) throw new Error("nothing is followed");
  for (const text of ["Selkok", "Selkoki", "Selkokie"]) await act(async () => notes.edit("1", text));
  expect(saves).toEqual([]);
  await act(async () => notes.saveNow());
  expect(saves).toEqual([{ entries: [{ ...entry, text: "Selkokie" }] }]);
  await act(async () => root.unmount());
});
