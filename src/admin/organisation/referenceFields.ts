import type { Group } from "#domain/organisation/group.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { longBodyColumns } from "#store/longBodyColumns.ts";
import { groupRecord } from "#store/records/groupRecord.ts";
import { personRecord } from "#store/records/personRecord.ts";
import { unitRecord } from "#store/records/unitRecord.ts";
import type { Fields } from "../keyedItems.ts";

/** The columns of the reference lists that the commands read and write. */
export const referenceSelect = {
  Model: ["Title", "Key", ...longBodyColumns],
  Units: ["Title", "Key", "Kind", "ParentId", "Body"],
  Groups: ["Title", "Key", "Kind", "UnitId", "AreaId", "ChairId", "Body"],
  People: ["Title", "Key", "EntraId", "SupervisorId", "UnitId", "JobTitle", "Body"],
} as const;

export function unitFields(unit: Unit): Fields {
  return { Title: unit.name, Kind: unit.kind, ParentId: unit.parentId, Body: bodyOf(unitRecord, unit) };
}

export function groupFields(group: Group, units: ReadonlyMap<UnitId, Unit>): Fields {
  return {
    Title: group.name,
    Kind: group.kindId,
    UnitId: group.unitId,
    AreaId: areaOf(units, group.unitId)?.id ?? null,
    ChairId: group.chairId,
    Body: bodyOf(groupRecord, group),
  };
}

export function personFields(person: Person): Fields {
  return {
    Title: person.name,
    EntraId: person.entraId,
    SupervisorId: person.supervisorId,
    UnitId: person.unitId,
    JobTitle: person.title,
    Body: bodyOf(personRecord, person),
  };
}

function bodyOf<T>(record: BodyCodec<T>, value: T): string {
  const body = record.write(value);
  // Names and ids; a group of several thousand members would be the first to come near.
  if (!body.ok) throw new Error(`A record of the organisation is ${body.failure.length} characters long`);
  return body.value;
}
