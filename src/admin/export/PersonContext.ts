import type { Group } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";

/** Whose things are looked for. */
export interface PersonContext {
  readonly person: Person;
  /** Ended ones as well. */
  readonly groups: readonly Group[];
}
