import type { Person, PersonId } from "#domain/organisation/person.ts";
import { goalsFolderOf, goalsIn } from "../people/goalsFolderOf.ts";

/**
 * One document of goals of each of a supervisor's people. Somebody whose other job has become the main one has two until
 * IT's nightly run: then that of today's job.
 */
export function goalsOfToday<T extends { readonly key: string; readonly personId: string }>(
  people: readonly Pick<Person, "id" | "supervisorId" | "otherSupervisorIds">[],
  supervisorId: PersonId,
  documents: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    people.flatMap((employee): [string, T][] => {
      const theirs = documents.filter(({ personId }) => personId === employee.id);
      const folder = goalsFolderOf({ employee, supervisorId, readable: theirs });
      const document = goalsIn(folder, theirs) ?? theirs[0];
      return document ? [[employee.id, document]] : [];
    }),
  );
}
