import type { PersonId } from "#domain/organisation/person.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { TalkNeeds } from "#domain/plans/talkNeeds.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { Graph } from "#graph/graph.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { areaKey, documentKey, supervisorYear } from "./documentKey.ts";
import type { Where } from "./isWhere.ts";
import { areaOfKey, textColumn } from "./itemColumns.ts";
import type { ListName } from "./lists.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { talkNeedsRecord } from "./records/talkNeedsRecord.ts";
import { trainingProposalsRecord } from "./records/trainingProposalsRecord.ts";
import { trainingRecordRecord } from "./records/trainingRecordRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** A document about one person, with where it belongs. */
export interface OfPerson<T> extends Stored<T> {
  readonly personId: string;
  /** The service area and the unit at the time; empty in lists without them. */
  readonly areaId: string;
  readonly unitId: string;
}

type Many<T> = Lookup<Readings<readonly OfPerson<T>[]>>;

export const trainingDocuments = {
  /** One person's record; not there for who came into service after the last `sync`. */
  training: (year: number, personId: PersonId): Lookup<OfPerson<TrainingRecord>> =>
    oneOf("Trainings", documentKey.training(year, personId), trainingRecordRecord),
  /** The records of a supervisor's staff. */
  trainingsOfStaff: (year: number, supervisorId: PersonId): Many<TrainingRecord> =>
    manyOf(
      "Trainings",
      { column: "SupervisorYear", is: supervisorYear(year, supervisorId) },
      trainingRecordRecord,
    ),
  /** Those of an area, or of the whole town: HR's. */
  trainings: (year: number, areaId?: UnitId): Many<TrainingRecord> =>
    manyOf(
      "Trainings",
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "training") },
      trainingRecordRecord,
    ),
  proposals: (personId: PersonId): Lookup<OfPerson<TrainingProposals>> =>
    oneOf("Proposals", documentKey.proposals(personId), trainingProposalsRecord),
  /** Everybody's: HR's. */
  allProposals: (): Many<TrainingProposals> => manyOf("Proposals", null, trainingProposalsRecord),
  /** Those of a supervisor's staff. */
  proposalsOfStaff: (supervisorId: PersonId): Many<TrainingProposals> =>
    manyOf("Proposals", { column: "SupervisorId", is: supervisorId }, trainingProposalsRecord),
  talkNeeds: (year: number, supervisorId: PersonId): Lookup<OfPerson<TalkNeeds>> =>
    oneOf("TalkNeeds", documentKey.talkNeeds(year, supervisorId), talkNeedsRecord),
  /** What supervisors have heard in the talks of an area, or of the whole town. */
  talkNeedsOf: (year: number, areaId?: UnitId): Many<TalkNeeds> =>
    manyOf(
      "TalkNeeds",
      areaId === undefined
        ? { column: "Year", is: year }
        : { column: "AreaKey", is: areaKey(year, areaId, "talkneeds") },
      talkNeedsRecord,
    ),
};

function columnsOf(list: ListName): readonly string[] {
  const columns = ["Key", "PersonId", "State", "Body"];
  return list === "Proposals" ? columns : [...columns, "AreaKey", "UnitId"];
}

function oneOf<T>(list: ListName, key: string, codec: BodyCodec<T>): Lookup<OfPerson<T>> {
  return {
    list,
    select: columnsOf(list),
    where: { column: "Key", is: key },
    doubtEmpty: true,
    from: ([item]) =>
      item ? ofPerson(item, codec) : fail({ reason: "notFound", requestId: null, subject: key }),
  };
}

function manyOf<T>(list: ListName, where: Where | null, codec: BodyCodec<T>): Many<T> {
  return {
    list,
    select: columnsOf(list),
    ...(where ? { where } : {}),
    from: (items) => ok(readEach(items, (item) => ofPerson(item, codec))),
  };
}

function ofPerson<T>(item: ListItem, codec: BodyCodec<T>): Result<OfPerson<T>, StoreFailure> {
  const stored = readStored(item, codec);
  if (!stored.ok) return stored;
  return ok({
    ...stored.value,
    personId: textColumn(item, "PersonId"),
    areaId: areaOfKey(textColumn(item, "AreaKey")),
    unitId: textColumn(item, "UnitId"),
  });
}

async function save<T>(
  graph: Graph,
  site: WorkSite,
  list: ListName,
  stored: OfPerson<T>,
  { value, codec }: { readonly value: T; readonly codec: BodyCodec<T> },
): Promise<Result<OfPerson<T>, StoreFailure>> {
  const saved = await saveRecord(graph, site, list, stored, { value, codec, state: stored.state });
  const { personId, areaId, unitId } = stored;
  return saved.ok ? ok({ ...saved.value, personId, areaId, unitId }) : saved;
}

export const saveTraining = (
  graph: Graph,
  site: WorkSite,
  stored: OfPerson<TrainingRecord>,
  value: TrainingRecord,
) => save(graph, site, "Trainings", stored, { value, codec: trainingRecordRecord });

export const saveProposals = (
  graph: Graph,
  site: WorkSite,
  stored: OfPerson<TrainingProposals>,
  value: TrainingProposals,
) => save(graph, site, "Proposals", stored, { value, codec: trainingProposalsRecord });

export const saveTalkNeeds = (graph: Graph, site: WorkSite, stored: OfPerson<TalkNeeds>, value: TalkNeeds) =>
  save(graph, site, "TalkNeeds", stored, { value, codec: talkNeedsRecord });
