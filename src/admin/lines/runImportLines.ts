import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey, publishedList } from "#store/documentKey.ts";
import type { ListName } from "#store/lists.ts";
import { handedInRecord } from "#store/records/handedInRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { inParallel } from "../inParallel.ts";
import { type Fields, type KeyedItems, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import { yearOfFolder } from "../readJsonFolder.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { summaryDraft } from "../summaries/summaryDraft.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import { type ReadLines, readLines } from "./readLines.ts";
import { unknownLines, wantedLines, wordingOf } from "./wantedLines.ts";

/** Takes in the lines that HR published elsewhere for a year (the folder's name), where none are published here. */
export async function runImportLines(folder: string, options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "lines.read", data: { folder } });
    const year = yearOfFolder(folder);
    if (!year.ok) return year;
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const lines = await readLines(folder, prepared.value.town, session.today);
    if (!lines.ok) return lines;
    const done = await exclusively(session, prepared.value.site.registryId, "import-lines", () =>
      writeLines(session, prepared.value, year.value, folder, lines.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function writeLines(
  session: Session,
  { site, town }: PreparedTown,
  year: number,
  folder: string,
  lines: readonly ReadLines[],
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "lines.write", data: {} });
  const keyed = (name: ListName): KeyedList => ({
    name,
    listId: site.lists.get(name)?.Id ?? "",
    select: ["Title", "Key", "Body"],
    filter: `fields/Year eq ${year}`,
  });
  const copies = keyed(publishedList[town.model.lineAudience]);
  const drafts = keyed("Summaries");
  const read = await inParallel([keyed("HandedIn"), copies, drafts], (list) => keyedItems(session, list));
  if (!read.ok) return read;
  const [handedIn, published, begun] = read.value as [KeyedItems, KeyedItems, KeyedItems];
  const wanted = new Map<string, Fields>();
  const wording = new Map<string, Fields>();
  const issues: string[] = [];
  for (const one of lines) {
    const { file, unit, texts } = one;
    if ([...published.keys()].some((key) => key.startsWith(`lines:${year}:${unit.id}:`))) {
      session.say({ code: "lines.skipped", data: { file } });
      continue;
    }
    const worksheets = worksheetsOf(one, year, handedIn);
    if (!worksheets.ok) return worksheets;
    if (worksheets.value.length === 0) {
      session.say({ code: "lines.nothing", data: { file } });
      continue;
    }
    issues.push(...unknownLines(one, worksheets.value).map((issue) => `${file}: ${issue}`));
    const copy = wantedLines(year, one, worksheets.value, town.model);
    if (!copy.ok) return copy;
    wanted.set(...copy.value);
    const draft = summaryDraft(year, unit, { ...emptyAreaSummary, ...wordingOf(one, worksheets.value) });
    if (!draft.ok) return draft;
    if (Object.keys(texts).length > 0) wording.set(...draft.value);
  }
  if (issues.length > 0) return fail({ service: "admin", reason: "badJson", file: folder, issues });
  // HR's working copy keeps the wording for a correction; one that HR has begun is left alone.
  const worded = await upsertItems(session, drafts, begun, wording, () => false);
  if (!worded.ok) return worded;
  // Last: a copy that is there is what tells the next run that the rest is done.
  const copied = await upsertItems(session, copies, published, wanted);
  if (!copied.ok) return copied;
  session.say({ code: "lines.done", data: { written: wanted.size, skipped: lines.length - wanted.size } });
  return ok(null);
}

/** What the unit's leading groups handed in and laid lines down in. */
function worksheetsOf(
  { groups }: ReadLines,
  year: number,
  handedIn: KeyedItems,
): Result<readonly Worksheet[], AdminFailure> {
  const worksheets: Worksheet[] = [];
  for (const group of groups) {
    const key = documentKey.handedIn(year, group.id);
    const item = handedIn.get(key);
    if (!item?.fields.Body) continue;
    const copy = handedInRecord.read(String(item.fields.Body));
    if (!copy.ok) return fail({ service: "admin", reason: "unreadable", list: "HandedIn", key });
    const { worksheet } = copy.value;
    if (worksheet.lines.length > 0 || worksheet.commonDecision !== null) worksheets.push(worksheet);
  }
  return ok(worksheets);
}
