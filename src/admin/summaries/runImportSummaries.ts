import { copyStateOf } from "#domain/discussions/discussionState.ts";
import { newestLines } from "#domain/lines/newestLines.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { type AreaSummary, emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey, publishedList } from "#store/documentKey.ts";
import { groupDocuments, type HandedInRow } from "#store/groupDocuments.ts";
import type { ListName } from "#store/lists.ts";
import { areaSummaryRecord } from "#store/records/areaSummaryRecord.ts";
import { publishedLinesRecord } from "#store/records/publishedLinesRecord.ts";
import { areaBoards } from "#usecases/areaBoards.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { type KeyedItems, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import { yearOfFolder } from "../readJsonFolder.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import { markCompiled } from "./markCompiled.ts";
import { type ReadSummary, readSummaries } from "./readSummaries.ts";
import { type WantedSummary, wantedSummary } from "./wantedSummary.ts";

/** Takes in what HR published elsewhere for a year (the folder's name), where nothing has been published here. */
export async function runImportSummaries(
  folder: string,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "summaries.read", data: { folder } });
    const year = yearOfFolder(folder);
    if (!year.ok) return year;
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const summaries = await readSummaries(folder, prepared.value.town, session.today);
    if (!summaries.ok) return summaries;
    const done = await exclusively(session, prepared.value.site.registryId, "import-summaries", () =>
      writeSummaries(session, prepared.value, year.value, summaries.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function writeSummaries(
  session: Session,
  { site, town }: PreparedTown,
  year: number,
  summaries: readonly ReadSummary[],
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "summaries.write", data: {} });
  const keyed = (name: ListName, select: readonly string[]): KeyedList => ({
    name,
    listId: site.lists.get(name)?.Id ?? "",
    select,
    filter: `fields/Year eq ${year}`,
  });
  const rows = await handedInRows(session, keyed, year);
  if (!rows.ok) return rows;
  const lines = await linesInForce(session, keyed(publishedList[town.model.lineAudience], ["Key", "Body"]));
  if (!lines.ok) return lines;
  const boards = areaBoards(boardSource(town, year, session.today, rows.value), { hr: true });
  let written = 0;
  for (const summary of summaries) {
    const { unit, file, publishedOn } = summary;
    const board = boards.find((one) => one.unit.id === unit.id);
    const inArea = new Set(board?.groups.map(({ groupId }) => groupId));
    const counted = rows.value.filter(
      ({ groupId, state }) => copyStateOf(state) === "handedIn" && inArea.has(groupId),
    );
    if (!board || counted.length === 0) {
      session.say({ code: "summaries.nothing", data: { file } });
      continue;
    }
    const audience = town.model.summaryChannels.find(({ unitId }) => unitId === unit.id)?.audience;
    const drafts = keyed("Summaries", ["Title", "Key", "Body"]);
    const copies = keyed(publishedList[audience ?? "staff"], ["Title", "Key", "Body"]);
    const present = await bothPresent(session, drafts, copies);
    if (!present.ok) return present;
    const begun = present.value.drafts.get(documentKey.summary(year, unit.id));
    const published = lines.value.find(({ unitId }) => unitId === unit.id)?.lines ?? [];
    const { lineTexts, lineBasis } = (begun && draftOf(begun)) ?? emptyAreaSummary;
    const worded = { published, wording: { lineTexts, lineBasis } };
    const wanted = wantedSummary(year, summary, board, counted, yearModel(town.model, year), worded);
    if (!wanted.ok) return wanted;
    if (!isFree(present.value.copies, begun, wanted.value, year, unit.id)) {
      session.say({ code: "summaries.skipped", data: { file } });
      continue;
    }
    const drafted = await upsertItems(session, drafts, present.value.drafts, new Map([wanted.value.draft]));
    if (!drafted.ok) return drafted;
    const reviews = keyed("Reviews", ["Title", "Key", "State", "Body"]);
    const marked = await markCompiled(session, reviews, year, counted, publishedOn);
    if (!marked.ok) return marked;
    // Last: a copy that is there is what tells the next run that the rest is done.
    const copied = await upsertItems(
      session,
      copies,
      present.value.copies,
      new Map([wanted.value.published]),
    );
    if (!copied.ok) return copied;
    written += 1;
  }
  session.say({ code: "summaries.done", data: { written, skipped: summaries.length - written } });
  return ok(null);
}

interface Present {
  readonly drafts: KeyedItems;
  readonly copies: KeyedItems;
}

async function bothPresent(
  session: Session,
  drafts: KeyedList,
  copies: KeyedList,
): Promise<Result<Present, AdminFailure>> {
  const draft = await keyedItems(session, drafts);
  if (!draft.ok) return draft;
  const copy = await keyedItems(session, copies);
  return copy.ok ? ok({ drafts: draft.value, copies: copy.value }) : copy;
}

/** Whether nothing has been published of this area yet, and HR has not begun a summary with other words. */
function isFree(
  copies: KeyedItems,
  begun: ListItem | undefined,
  { draft: [, { Body: wanted }] }: WantedSummary,
  year: number,
  unitId: string,
): boolean {
  if ([...copies.keys()].some((key) => key.startsWith(`published:${year}:${unitId}:`))) return false;
  return !begun || begun.fields.Body === wanted || holdsLinesOnly(draftOf(begun));
}

/** HR's working copy; null for one that cannot be read, which is left alone. */
function draftOf({ fields }: ListItem): AreaSummary | null {
  const draft = areaSummaryRecord.read(String(fields.Body ?? ""));
  return draft.ok ? draft.value : null;
}

/** What `import-lines` leaves: the wording of the lines and nothing of a summary. */
function holdsLinesOnly(draft: AreaSummary | null): boolean {
  if (draft === null) return false;
  const held = areaSummaryRecord.write(draft);
  const { lineTexts, lineBasis } = draft;
  const wordingOnly = areaSummaryRecord.write({ ...emptyAreaSummary, lineTexts, lineBasis });
  return held.ok && wordingOnly.ok && held.value === wordingOnly.value;
}

/** The lines in force of each unit. Ones that cannot be read would be missing from a summary for good. */
async function linesInForce(
  session: Session,
  list: KeyedList,
): Promise<Result<readonly PublishedLines[], AdminFailure>> {
  const items = await keyedItems(session, list);
  if (!items.ok) return items;
  const all: PublishedLines[] = [];
  for (const [key, { fields }] of items.value) {
    if (!key.startsWith("lines:")) continue;
    const lines = publishedLinesRecord.read(String(fields.Body ?? ""));
    if (!lines.ok) return fail({ service: "admin", reason: "unreadable", list: list.name, key });
    all.push(lines.value);
  }
  return ok(newestLines(all));
}

/** What the groups handed in, read as the app reads it. One that cannot be read would make every number too low. */
async function handedInRows(
  session: Session,
  keyed: (name: ListName, select: readonly string[]) => KeyedList,
  year: number,
): Promise<Result<readonly HandedInRow[], AdminFailure>> {
  const lookup = groupDocuments.handedInDigests(year);
  const items = await keyedItems(session, keyed("HandedIn", lookup.select));
  if (!items.ok) return items;
  const read = await lookup.from([...items.value.values()], null);
  const rows = read.ok ? read.value.rows : [];
  const damaged = read.ok ? rows.find(({ digest }) => digest && !digest.ok)?.title : "HandedIn";
  return damaged === undefined
    ? ok(rows)
    : fail({ service: "admin", reason: "unreadable", list: "HandedIn", key: damaged });
}

function boardSource(
  { model, units, groups }: Town & { readonly model: TownModel },
  year: number,
  today: string,
  rows: readonly HandedInRow[],
) {
  return { year, today, model, units, groups, rows, incomplete: false };
}
