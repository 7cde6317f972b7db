import type { Person } from "#domain/organisation/person.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Readings } from "#store/readRecord.ts";

/** A person with what is known of their trainings. */
export interface TrainingPerson {
  readonly person: Pick<Person, "id" | "name" | "title" | "unitId">;
  /** Null where IT's nightly run has not made it yet, or where it cannot be read. */
  readonly record: OfPerson<TrainingRecord> | null;
  /** The record is there and cannot be read. */
  readonly isDamaged: boolean;
  readonly proposals: OfPerson<TrainingProposals> | null;
}

/** In the order of names. Who has left is among them as long as there is a record. */
export function trainingPeople(
  people: readonly Person[],
  records: Readings<readonly OfPerson<TrainingRecord>[]>,
  proposals: Readings<readonly OfPerson<TrainingProposals>[]>,
): readonly TrainingPerson[] {
  const recordOf = new Map(records.all.map((record) => [record.personId, record]));
  // `training:<year>:<person id>`
  const damaged = new Set(records.unreadable.map(({ subject }) => subject?.split(":")[2]));
  const proposalsOf = new Map(proposals.all.map((one) => [one.personId, one]));
  return people
    .map((person) => ({
      person,
      record: recordOf.get(person.id) ?? null,
      proposals: proposalsOf.get(person.id) ?? null,
      isDamaged: damaged.has(person.id),
      leftOn: person.leftOn,
    }))
    .filter(({ record, isDamaged, leftOn }) => record !== null || isDamaged || !leftOn)
    .sort((a, b) => a.person.name.localeCompare(b.person.name, "fi"));
}
