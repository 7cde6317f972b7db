import type { PersonId } from "#domain/organisation/person.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { Graph } from "#graph/graph.ts";
import type { ETag } from "#graph/ids.ts";
import type { ListItem } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { documentKey, supervisorYear } from "./documentKey.ts";
import { isInItsFolder } from "./isInItsFolder.ts";
import type { Where } from "./isWhere.ts";
import { numberColumn, textColumn } from "./itemColumns.ts";
import type { ListName } from "./lists.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { agreedLevelsRecord } from "./records/agreedLevelsRecord.ts";
import { employeeGoalsRecord } from "./records/employeeGoalsRecord.ts";
import { employeeHalfRecord } from "./records/employeeHalfRecord.ts";
import { supervisorGoalsRecord } from "./records/supervisorGoalsRecord.ts";
import { supervisorHalfRecord } from "./records/supervisorHalfRecord.ts";
import { saveFields, saveRecord, tooLong } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** A document of two people. */
export interface OfPair<T> extends Stored<T> {
  /** The employee. */
  readonly personId: string;
  readonly supervisorId: string;
  /** Cycle year; 0 of goals, which outlive the year. */
  readonly year: number;
}

type One<T> = Lookup<OfPair<T> | null>;
type Many<T> = Lookup<Readings<readonly OfPair<T>[]>>;

const halfColumns = ["Key", "PersonId", "SupervisorId", "Year", "State", "Body"];
const goalColumns = ["Key", "PersonId", "SupervisorId", "State", "Body"];

/** Documents of the talks site. SharePoint gives everybody only those of their own pairs. */
export const talkDocuments = {
  /** One pair's halves of a year, by themselves: what a form that is open asks again and again. */
  employeeHalf: (year: number, pair: string): One<EmployeeHalf> =>
    one("EmployeeHalves", halfColumns, documentKey.employeeHalf(year, pair), employeeHalfRecord),
  supervisorHalf: (year: number, pair: string): One<SupervisorHalf> =>
    one("SupervisorHalves", halfColumns, documentKey.supervisorHalf(year, pair), supervisorHalfRecord),
  employeeGoals: (folder: string): One<EmployeeGoals> =>
    one("EmployeeGoals", goalColumns, documentKey.employeeGoals(folder), employeeGoalsRecord),
  supervisorGoals: (folder: string): One<SupervisorGoals> =>
    one("SupervisorGoals", goalColumns, documentKey.supervisorGoals(folder), supervisorGoalsRecord),
  /** All years' halves of an employee's discussions that whoever asks may read: the employee, or a supervisor of theirs. */
  employeeHalvesOf: (employeeId: PersonId): Many<EmployeeHalf> =>
    many("EmployeeHalves", halfColumns, { column: "PersonId", is: employeeId }, employeeHalfRecord),
  supervisorHalvesOf: (employeeId: PersonId): Many<SupervisorHalf> =>
    many("SupervisorHalves", halfColumns, { column: "PersonId", is: employeeId }, supervisorHalfRecord),
  /** A year's halves of everybody whose discussions a supervisor holds. */
  employeeHalvesOfStaff: (year: number, supervisorId: PersonId): Many<EmployeeHalf> =>
    many(
      "EmployeeHalves",
      halfColumns,
      { column: "SupervisorYear", is: supervisorYear(year, supervisorId) },
      employeeHalfRecord,
    ),
  supervisorHalvesOfStaff: (year: number, supervisorId: PersonId): Many<SupervisorHalf> =>
    many(
      "SupervisorHalves",
      halfColumns,
      { column: "SupervisorYear", is: supervisorYear(year, supervisorId) },
      supervisorHalfRecord,
    ),
  /** Of the main job and of others; by `key` one finds the pair's. */
  employeeGoalsOf: (employeeId: PersonId): Many<EmployeeGoals> =>
    many("EmployeeGoals", goalColumns, { column: "PersonId", is: employeeId }, employeeGoalsRecord),
  supervisorGoalsOf: (employeeId: PersonId): Many<SupervisorGoals> =>
    many("SupervisorGoals", goalColumns, { column: "PersonId", is: employeeId }, supervisorGoalsRecord),
  /** Goals of a supervisor's staff of today. */
  employeeGoalsOfStaff: (supervisorId: PersonId): Many<EmployeeGoals> =>
    many("EmployeeGoals", goalColumns, { column: "SupervisorId", is: supervisorId }, employeeGoalsRecord),
  supervisorGoalsOfStaff: (supervisorId: PersonId): Many<SupervisorGoals> =>
    many("SupervisorGoals", goalColumns, { column: "SupervisorId", is: supervisorId }, supervisorGoalsRecord),
};

function many<T>(list: ListName, select: readonly string[], where: Where, codec: BodyCodec<T>): Many<T> {
  return {
    ...{ list, select, where, place: true },
    from: (items) => ok(readEach(items.filter(isInItsFolder), (item) => ofPair(item, codec))),
  };
}

/** Null: it is not there, or whoever asks may not know of it: SharePoint makes no difference. */
function one<T>(list: ListName, select: readonly string[], key: string, codec: BodyCodec<T>): One<T> {
  const where: Where = { column: "Key", is: key };
  return {
    ...{ list, select, where, place: true },
    doubtEmpty: true,
    from: (items) => {
      const item = items.find(isInItsFolder);
      return item ? ofPair(item, codec) : ok(null);
    },
  };
}

function ofPair<T>(item: ListItem, codec: BodyCodec<T>): Result<OfPair<T>, StoreFailure> {
  const stored = readStored(item, codec);
  if (!stored.ok) return stored;
  return ok({
    ...stored.value,
    personId: textColumn(item, "PersonId"),
    supervisorId: textColumn(item, "SupervisorId"),
    year: numberColumn(item, "Year"),
  });
}

async function save<T>(
  [graph, site]: readonly [Graph, WorkSite],
  list: ListName,
  stored: OfPair<T>,
  next: { readonly value: T; readonly codec: BodyCodec<T>; readonly state: string },
): Promise<Result<OfPair<T>, StoreFailure>> {
  const saved = await saveRecord(graph, site, list, stored, next);
  return saved.ok ? ok({ ...stored, ...saved.value }) : saved;
}

/** `state` is what the list shows; it says nothing of what was written. */
export const saveEmployeeHalf = (
  graph: Graph,
  site: WorkSite,
  stored: OfPair<EmployeeHalf>,
  value: EmployeeHalf,
) =>
  save([graph, site], "EmployeeHalves", stored, {
    value,
    codec: employeeHalfRecord,
    state: value.acknowledged ? "acknowledged" : value.readyOn ? "ready" : "draft",
  });

/** Beside the whole half, the agreed levels by themselves once the discussion has been held. */
export async function saveSupervisorHalf(
  graph: Graph,
  site: WorkSite,
  stored: OfPair<SupervisorHalf>,
  value: SupervisorHalf,
): Promise<Result<OfPair<SupervisorHalf>, StoreFailure>> {
  const body = supervisorHalfRecord.write(value);
  if (!body.ok) return fail(tooLong(stored.key, body.failure.length));
  const digest = agreedLevelsRecord.write({ levels: value.heldOn ? value.agreed : {} });
  if (!digest.ok) return fail(tooLong(stored.key, digest.failure.length));
  const fields = { Body: body.value, Digest: digest.value, State: supervisorState(value) };
  const saved = await saveFields(graph, site, "SupervisorHalves", stored, fields, halfColumns);
  return saved.ok ? ofPair(saved.value, supervisorHalfRecord) : saved;
}

/** The furthest of what has come about; home tells its tasks by it (domain/home/talkTasks.ts). */
function supervisorState(half: SupervisorHalf): string {
  if (half.closedOn) return "closed";
  if (half.heldOn) return half.acknowledged ? "acknowledged" : "held";
  if (half.exempt) return "exempt";
  if (half.meeting) return "proposed";
  return half.readyOn ? "ready" : "draft";
}

export const saveEmployeeGoals = (
  graph: Graph,
  site: WorkSite,
  stored: OfPair<EmployeeGoals>,
  value: EmployeeGoals,
) => save([graph, site], "EmployeeGoals", stored, { value, codec: employeeGoalsRecord, state: stored.state });

export const saveSupervisorGoals = (
  graph: Graph,
  site: WorkSite,
  stored: OfPair<SupervisorGoals>,
  value: SupervisorGoals,
) =>
  save([graph, site], "SupervisorGoals", stored, {
    value,
    codec: supervisorGoalsRecord,
    state: stored.state,
  });

/**
 * Whether whoever asks may still write a half, told without writing it: SharePoint refuses a version that never was
 * either way, and says why. An answer that says nothing else counts as yes: then the first save tells.
 */
export async function mayWriteHalf(
  graph: Graph,
  site: WorkSite,
  stored: OfPair<EmployeeHalf>,
): Promise<boolean> {
  const never = { ...stored, etag: stored.etag.replace(/,\d+/u, ",0") as ETag };
  const tried = await saveFields(graph, site, "EmployeeHalves", never, { State: stored.state }, ["Key"]);
  return tried.ok || tried.failure.reason !== "forbidden";
}
