import type { Person, PersonId } from "#domain/organisation/person.ts";
import { ok } from "#lib/result.ts";
import type { Lookup } from "./lookUp.ts";
import { isWhole, type Readings, readEach, readRecord } from "./readRecord.ts";
import { personRecord } from "./records/personRecord.ts";

export const people = {
  /** What everybody in the town is called: where texts are looked through for names. Kept in memory only. */
  peopleNames(): Lookup<readonly string[]> {
    return {
      list: "People",
      keepAs: "peopleNames",
      select: ["Key", "Body"],
      doubtEmpty: true,
      // A person whose record cannot be read is one name less, and nothing else.
      from: (items) =>
        ok(readEach(items, (item) => readRecord(item, personRecord)).all.map(({ name }) => name)),
    };
  },
  /** Everybody, who has left included: HR's lists of people. */
  allPeople(): Lookup<Readings<readonly Person[]>> {
    return {
      list: "People",
      keepAs: "allPeople",
      keepIf: (people) => isWhole(people) && people.all.length > 0,
      select: ["Key", "Body"],
      doubtEmpty: true,
      from: (items) => ok(readEach(items, (item) => readRecord(item, personRecord))),
    };
  },
  /** Whose nearest supervisor somebody is. */
  staffOf(supervisorId: PersonId): Lookup<Readings<readonly Person[]>> {
    return {
      list: "People",
      keepAs: `staff:${supervisorId}`,
      select: ["Key", "Body"],
      where: { column: "SupervisorId", is: supervisorId },
      from: (items) => ok(readEach(items, (item) => readRecord(item, personRecord))),
    };
  },
  /** Null when the person is no longer there (retention). */
  person(id: PersonId): Lookup<Person | null> {
    return {
      list: "People",
      keepAs: `id:${id}`,
      select: ["Key", "Body"],
      where: { column: "Key", is: id },
      doubtEmpty: true,
      from: ([item]) => (item ? readRecord(item, personRecord) : ok(null)),
    };
  },
};
