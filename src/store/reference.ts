import type { TownModel } from "#domain/model/townModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { odataString } from "#graph/odataString.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey } from "./documentKey.ts";
import type { Lookup } from "./lookUp.ts";
import { readAll, readRecord } from "./readRecord.ts";
import { groupRecord } from "./records/groupRecord.ts";
import { personRecord } from "./records/personRecord.ts";
import { townModelRecord } from "./records/townModelRecord.ts";
import { unitRecord } from "./records/unitRecord.ts";
import type { StoreFailure } from "./storeFailure.ts";

export type Units = ReadonlyMap<UnitId, Unit>;

const columns = ["Key", "Body"];

/** Lookups of the reference lists, which all staff read. */
export const reference = {
  model(): Lookup<TownModel> {
    const key = documentKey.model();
    return {
      list: "Model",
      keepAs: "model",
      select: columns,
      filter: `fields/Key eq ${odataString(key)}`,
      from: ([item]) => (item ? readRecord(item, townModelRecord) : missing(key)),
    };
  },
  units(): Lookup<Units> {
    return {
      list: "Units",
      keepAs: "units",
      select: columns,
      from(items) {
        const units = readAll(items, unitRecord);
        return units.ok ? ok(new Map(units.value.map((unit) => [unit.id, unit]))) : units;
      },
    };
  },
  groups(): Lookup<readonly Group[]> {
    return {
      list: "Groups",
      keepAs: "groups",
      select: columns,
      from: (items) => readAll(items, groupRecord),
    };
  },
  group(id: GroupId): Lookup<Group> {
    return {
      list: "Groups",
      keepAs: `group:${id}`,
      select: columns,
      filter: `fields/Key eq ${odataString(id)}`,
      from: ([item]) => (item ? readRecord(item, groupRecord) : missing(id)),
    };
  },
  /** A person's name; null when the person is no longer there (retention). */
  personName(id: PersonId): Lookup<string | null> {
    return {
      list: "People",
      keepAs: `name:${id}`,
      select: columns,
      filter: `fields/Key eq ${odataString(id)}`,
      from([item]) {
        if (!item) return ok(null);
        const person = readRecord(item, personRecord);
        return person.ok ? ok(person.value.name) : person;
      },
    };
  },
  /** The person behind an Entra account; null when the account is not in the People list. */
  personOf(entraId: string): Lookup<Person | null> {
    return {
      list: "People",
      keepAs: `person:${entraId}`,
      select: columns,
      filter: `fields/EntraId eq ${odataString(entraId.toLowerCase())}`,
      from: ([item]) => (item ? readRecord(item, personRecord) : ok(null)),
    };
  },
};

function missing(subject: string): Result<never, StoreFailure> {
  return fail({ reason: "notFound", requestId: null, subject });
}
