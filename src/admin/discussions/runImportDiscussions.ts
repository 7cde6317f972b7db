import { basename } from "node:path";
import { digestOf } from "#domain/discussions/handedIn.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { handedInDigestRecord } from "#store/records/handedInDigestRecord.ts";
import { handedInRecord } from "#store/records/handedInRecord.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { type Fields, type KeyedItems, keyedItems, upsertItems } from "../keyedItems.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import { isUntouched } from "./heldElsewhere.ts";
import { type ReadDiscussion, readDiscussions } from "./readDiscussions.ts";

const select = ["Title", "Key", "State", "Body", "Digest"];

/** Takes discussions held elsewhere into the worksheets of a year (the folder's name) that are still empty. */
export async function runImportDiscussions(
  folder: string,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "discussions.read", data: { folder } });
    const year = Number(basename(folder));
    if (!/^20\d\d$/.test(basename(folder)))
      return fail({ service: "admin", reason: "yearlessFolder", folder });
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const discussions = await readDiscussions(folder, prepared.value.town, session.today);
    if (!discussions.ok) return discussions;
    const done = await exclusively(session, prepared.value.site.registryId, "import-discussions", () =>
      writeDiscussions(session, prepared.value, year, discussions.value),
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
  const filter = `fields/Year eq ${year}`;
  const list = (name: "Worksheets" | "HandedIn") => ({
    name,
    listId: site.lists.get(name)?.Id ?? "",
    select,
    filter,
  });
  const worksheets = await keyedItems(session, list("Worksheets"));
  if (!worksheets.ok) return worksheets;
  const copies = await keyedItems(session, list("HandedIn"));
  if (!copies.ok) return copies;
  const wanted = wantedDocuments(session, year, discussions, worksheets.value);
  if (!wanted.ok) return wanted;
  // Copies first: a worksheet that is no longer empty is what tells the next run that both are done.
  const copied = await upsertItems(session, list("HandedIn"), copies.value, wanted.value.copies);
  if (!copied.ok) return copied;
  const written = await upsertItems(
    session,
    list("Worksheets"),
    worksheets.value,
    wanted.value.worksheets,
    isEmpty,
  );
  if (!written.ok) return written;
  const skipped = discussions.length - wanted.value.worksheets.size;
  session.say({ code: "discussions.done", data: { written: wanted.value.worksheets.size, skipped } });
  return ok(null);
}

function wantedDocuments(
  session: Session,
  year: number,
  discussions: readonly ReadDiscussion[],
  present: KeyedItems,
): Result<{ worksheets: ReadonlyMap<string, Fields>; copies: ReadonlyMap<string, Fields> }, AdminFailure> {
  const worksheets = new Map<string, Fields>();
  const copies = new Map<string, Fields>();
  for (const { file, group, worksheet, handedIn } of discussions) {
    const key = documentKey.worksheet(year, group.id);
    const item = present.get(key);
    if (!item) session.say({ code: "discussions.unknown", data: { file } });
    else if (!isEmpty(item)) session.say({ code: "discussions.skipped", data: { key } });
    if (!item || !isEmpty(item)) continue;
    const body = textOf(key, worksheetRecord, worksheet);
    if (!body.ok) return body;
    worksheets.set(key, { State: handedIn ? "handedIn" : "draft", Body: body.value });
    if (!handedIn) continue;
    const copy = copyFields(session, documentKey.handedIn(year, group.id), worksheet, group.chairId);
    if (!copy.ok) return copy;
    copies.set(documentKey.handedIn(year, group.id), copy.value);
  }
  return ok({ worksheets, copies });
}

/** A worksheet that somebody has begun to fill is left alone, and so is one that cannot be read. */
function isEmpty(item: ListItem): boolean {
  const worksheet = worksheetRecord.read(String(item.fields.Body ?? ""));
  return worksheet.ok && isUntouched(worksheet.value);
}

function copyFields(
  { today }: Session,
  key: string,
  worksheet: Worksheet,
  handedInBy: ReadDiscussion["group"]["chairId"],
): Result<Fields, AdminFailure> {
  const handedIn = { worksheet, revision: 1, handedInOn: worksheet.heldOn ?? today, handedInBy };
  const body = textOf(key, handedInRecord, handedIn);
  if (!body.ok) return body;
  const digest = textOf(key, handedInDigestRecord, digestOf(handedIn));
  return digest.ok ? ok({ State: "handedIn", Body: body.value, Digest: digest.value }) : digest;
}

function textOf<T>(key: string, record: BodyCodec<T>, value: T): Result<string, AdminFailure> {
  const text = record.write(value);
  return text.ok ? text : fail({ service: "admin", reason: "tooLong", key, length: text.failure.length });
}
