import type { Person } from "#domain/organisation/person.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { OfPerson } from "#store/trainingDocuments.ts";

/** A person with what is known of their trainings. */
export interface TrainingPerson {
  readonly person: Pick<Person, "id" | "name" | "title" | "unitId">;
  /** Null where IT's nightly run has not made it yet, or where it cannot be read. */
  readonly record: OfPerson<TrainingRecord> | null;
  readonly proposals: OfPerson<TrainingProposals> | null;
}

/** In the order of names. Who has left is among them as long as there is a record. */
export function trainingPeople(
  people: readonly Person[],
  records: readonly OfPerson<TrainingRecord>[],
  proposals: readonly OfPerson<TrainingProposals>[],
): readonly TrainingPerson[] {
  const recordOf = new Map(records.map((record) => [record.personId, record]));
  const proposalsOf = new Map(proposals.map((one) => [one.personId, one]));
  return people
    .map((person) => ({
      person,
      record: recordOf.get(person.id) ?? null,
      proposals: proposalsOf.get(person.id) ?? null,
      leftOn: person.leftOn,
    }))
    .filter(({ record, leftOn }) => record !== null || !leftOn)
    .sort((a, b) => a.person.name.localeCompare(b.person.name, "fi"));
}
