import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { inParallel } from "../inParallel.ts";
import { type KeyedItems, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import { yearOfFolder } from "../readJsonFolder.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import { type ReadDiscussion, readDiscussions } from "./readDiscussions.ts";
import { type DiscussionList, isEmpty, wantedDiscussions } from "./wantedDiscussions.ts";

/** Worksheets last: one that is no longer empty is what tells the next run that all of it is done. */
const order: readonly DiscussionList[] = ["Notes", "Reviews", "HandedIn", "Worksheets"];

/** Takes discussions held elsewhere into the worksheets of a year (the folder's name) that are still empty. */
export async function runImportDiscussions(
  folder: string,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "discussions.read", data: { folder } });
    const year = yearOfFolder(folder);
    if (!year.ok) return year;
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const discussions = await readDiscussions(folder, prepared.value.town, year.value, session.today);
    if (!discussions.ok) return discussions;
    const done = await exclusively(session, prepared.value.site.registryId, "import-discussions", () =>
      writeDiscussions(session, prepared.value, year.value, discussions.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function writeDiscussions(
  session: Session,
  { site }: PreparedTown,
  year: number,
  discussions: readonly ReadDiscussion[],
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "discussions.write", data: {} });
  const keyed = (name: DiscussionList): KeyedList => ({
    name,
    listId: site.lists.get(name)?.Id ?? "",
    select: ["Title", "Key", "State", "Body", ...(name === "HandedIn" ? ["Digest"] : [])],
    filter: `fields/Year eq ${year}`,
  });
  const read = await inParallel(order, (name) => keyedItems(session, keyed(name)));
  if (!read.ok) return read;
  const present = Object.fromEntries(order.map((name, index) => [name, read.value[index] ?? new Map()]));
  const found = present as Readonly<Record<DiscussionList, KeyedItems>>;
  const wanted = wantedDiscussions(session, year, discussions, found);
  if (!wanted.ok) return wanted;
  for (const name of order) {
    const done = await upsertItems(session, keyed(name), found[name], wanted.value[name], isEmpty[name]);
    if (!done.ok) return done;
  }
  const written = wanted.value.Worksheets.size;
  session.say({ code: "discussions.done", data: { written, skipped: discussions.length - written } });
  return ok(null);
}
