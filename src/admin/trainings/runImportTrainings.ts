import type { PersonId } from "#domain/organisation/person.ts";
import {
  emptyTrainingRecord,
  type TrainingProposals,
  type TrainingRecord,
} from "#domain/training/trainingRecord.ts";
import type { ListItem } from "#graph/listItems.ts";
import { ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import { readStored } from "#store/readRecord.ts";
import { trainingProposalsRecord } from "#store/records/trainingProposalsRecord.ts";
import { trainingRecordRecord } from "#store/records/trainingRecordRecord.ts";
import { toldState } from "#store/toldProposals.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { bodyOf } from "../bodyOf.ts";
import { type Fields, type KeyedItems, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import { makePersonDocuments } from "../open/makePersonDocuments.ts";
import { trainingDocument } from "../open/personDocuments.ts";
import { yearOfFolder } from "../readJsonFolder.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import { type ReadTrainings, readTrainings } from "./readTrainings.ts";

/** Takes in the training records of a calendar year (the folder's name), where nobody has entered anything yet. */
export async function runImportTrainings(
  folder: string,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "trainings.read", data: { folder } });
    const year = yearOfFolder(folder);
    if (!year.ok) return year;
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const trainings = await readTrainings(folder, prepared.value.town, year.value, session.today);
    if (!trainings.ok) return trainings;
    const done = await exclusively(session, prepared.value.site.registryId, "import-trainings", () =>
      writeTrainings(session, prepared.value, year.value, trainings.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

type Trainings = ReadonlyMap<PersonId, ReadTrainings>;

async function writeTrainings(
  session: Session,
  prepared: PreparedTown,
  year: number,
  trainings: Trainings,
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "trainings.write", data: {} });
  const keyed = (name: "Trainings" | "Proposals", filter?: string): KeyedList => ({
    name,
    listId: prepared.site.lists.get(name)?.Id ?? "",
    select: ["Title", "Key", "State", "Body"],
    ...(filter !== undefined && { filter }),
  });
  const recordList = keyed("Trainings", `fields/Year eq ${year}`);
  const proposalList = keyed("Proposals");
  const records = await madeRecords(session, prepared, year, trainings, recordList);
  if (!records.ok) return records;
  const proposals = await keyedItems(session, proposalList);
  if (!proposals.ok) return proposals;

  const recordDocuments = [...trainings].flatMap(([person, { entries, subsidised }]): PersonDocument[] => {
    if (entries.length + subsidised.length === 0) return [];
    const key = documentKey.training(year, person);
    const value = { ...emptyTrainingRecord, entries: [...entries], subsidised };
    return [{ person, key, rows: entries.length, body: () => bodyOf(key, trainingRecordRecord, value) }];
  });
  const proposalDocuments = [...trainings].flatMap(([person, { proposals: told }]): PersonDocument[] => {
    if (told.length === 0) return [];
    const key = documentKey.proposals(person);
    const body = () => bodyOf(key, trainingProposalsRecord, { entries: [...told] });
    return [{ person, key, rows: told.length, body, columns: { State: toldState } }];
  });
  const told = await fill(
    session,
    year,
    proposalDocuments,
    proposals.value,
    proposalList,
    isUntouchedProposals,
  );
  if (!told.ok) return told;
  const entered = await fill(session, year, recordDocuments, records.value, recordList, isUntouchedRecord);
  if (!entered.ok) return entered;
  const people = new Set([...told.value.people, ...entered.value.people]);
  const skipped = [...trainings.keys()].filter((person) => !people.has(person)).length;
  session.say({
    code: "trainings.done",
    data: { people: people.size, entries: entered.value.rows, proposals: told.value.rows, skipped },
  });
  return ok(null);
}

/** What is to stand in a person's document. */
interface PersonDocument {
  readonly person: PersonId;
  readonly key: string;
  /** Trainings in it. */
  readonly rows: number;
  readonly body: () => Result<string, AdminFailure>;
  readonly columns?: Fields;
}

/** Writes those documents that are there and that nobody has written in; tells whose, and how many trainings. */
async function fill(
  session: Session,
  year: number,
  documents: readonly PersonDocument[],
  items: KeyedItems,
  list: KeyedList,
  isUntouched: (item: ListItem) => boolean,
): Promise<Result<{ readonly people: readonly PersonId[]; readonly rows: number }, AdminFailure>> {
  const wanted = new Map<string, Fields>();
  const people: PersonId[] = [];
  let rows = 0;
  for (const document of documents) {
    const { person, key } = document;
    const item = items.get(key);
    // A trial run has made none of those that are missing.
    if (!item && !session.changes.dryRun) session.say({ code: "trainings.unknown", data: { person, year } });
    else if (item && !isUntouched(item)) session.say({ code: "trainings.skipped", data: { key } });
    if (!item || !isUntouched(item)) continue;
    const body = document.body();
    if (!body.ok) return body;
    wanted.set(key, { Body: body.value, ...document.columns });
    people.push(person);
    rows += document.rows;
  }
  const written = await upsertItems(session, list, items, wanted, isUntouched);
  return written.ok ? ok({ people, rows }) : written;
}

/**
 * The records of the year. `open` makes none of a year that is long over: they are made here, for those in service whom
 * the files know something of.
 */
async function madeRecords(
  session: Session,
  prepared: PreparedTown,
  year: number,
  trainings: Trainings,
  list: KeyedList,
): Promise<Result<KeyedItems, AdminFailure>> {
  const present = await keyedItems(session, list);
  if (!present.ok) return present;
  const missing = [...trainings].flatMap(([id, { entries, subsidised }]) => {
    const person = prepared.town.people.get(id);
    const isWanted = person && !person.leftOn && entries.length + subsidised.length > 0;
    return isWanted && !present.value.has(documentKey.training(year, id))
      ? [trainingDocument(prepared.town, person, year)]
      : [];
  });
  const made = await makePersonDocuments(session, prepared, missing);
  if (!made.ok) return made;
  return made.value > 0 && !session.changes.dryRun ? keyedItems(session, list) : present;
}

const isUntouchedRecord = (item: ListItem) =>
  holds(
    item,
    trainingRecordRecord,
    ({ entries, subsidised, decisions }: TrainingRecord) =>
      entries.length + subsidised.length + Object.keys(decisions).length === 0,
  );

const isUntouchedProposals = (item: ListItem) =>
  holds(item, trainingProposalsRecord, ({ entries }: TrainingProposals) => entries.length === 0);

function holds<T>(item: ListItem, codec: BodyCodec<T>, isSo: (value: T) => boolean): boolean {
  const read = readStored(item, codec);
  return read.ok && isSo(read.value.value);
}
