import type { Person, PersonId } from "#domain/organisation/person.ts";
import { ok } from "#lib/result.ts";
import type { Lookup } from "./lookUp.ts";
import { readRecord } from "./readRecord.ts";
import { personRecord } from "./records/personRecord.ts";

export const people = {
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
