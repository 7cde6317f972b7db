import type { TownModel } from "#domain/model/townModel.ts";
import type { Group, GroupId } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey } from "./documentKey.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import type { Lookup } from "./lookUp.ts";
import { readLong } from "./readLong.ts";
import { isWhole, type Readings, readEach, readRecord } from "./readRecord.ts";
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
      select: ["Key", ...longBodyColumns],
      where: { column: "Key", is: key },
      doubtEmpty: true,
      from: ([item]) => {
        if (!item) return missing(key);
        const stored = readLong(item, townModelRecord);
        return stored.ok ? ok(stored.value.value) : stored;
      },
    };
  },
  units(): Lookup<Readings<Units>> {
    return {
      list: "Units",
      keepAs: "units",
      keepIf: (units) => isWhole(units) && units.all.size > 0,
      select: columns,
      doubtEmpty: true,
      from(items) {
        const { all, unreadable } = readEach(items, (item) => readRecord(item, unitRecord));
        return ok({ all: new Map(all.map((unit) => [unit.id, unit])), unreadable });
      },
    };
  },
  groups(): Lookup<Readings<readonly Group[]>> {
    return {
      list: "Groups",
      keepAs: "groups",
      keepIf: (groups) => isWhole(groups) && groups.all.length > 0,
      select: columns,
      doubtEmpty: true,
      from: (items) => ok(readEach(items, (item) => readRecord(item, groupRecord))),
    };
  },
  group(id: GroupId): Lookup<Group> {
    return {
      list: "Groups",
      keepAs: `group:${id}`,
      select: columns,
      where: { column: "Key", is: id },
      doubtEmpty: true,
      from: ([item]) => (item ? readRecord(item, groupRecord) : missing(id)),
    };
  },
  /** A person's name; null when the person is no longer there (retention). */
  personName(id: PersonId): Lookup<string | null> {
    return {
      list: "People",
      keepAs: `name:${id}`,
      select: columns,
      where: { column: "Key", is: id },
      doubtEmpty: true,
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
      // Who is not there may only have stayed away, or is added in a moment.
      keepIf: (person) => person !== null,
      select: columns,
      where: { column: "EntraId", is: entraId.toLowerCase() },
      doubtEmpty: true,
      // Many have no account: without an id one would be taken for the first of them.
      from: ([item]) => (item && entraId !== "" ? readRecord(item, personRecord) : ok(null)),
    };
  },
};

function missing(subject: string): Result<never, StoreFailure> {
  return fail({ reason: "notFound", requestId: null, subject });
}
