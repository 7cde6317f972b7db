import type { PersonId } from "../organisation/person.ts";

/** The two people of a development discussion. */
export interface TalkPair {
  readonly employeeId: PersonId;
  readonly supervisorId: PersonId;
}

/** No person's id holds this sign (domain/organisation/rowReader.ts). */
const between = "~";

/** What the two are known by together: also the name of the closed folders that only these two read. */
export function pairId({ employeeId, supervisorId }: TalkPair): string {
  return `${employeeId}${between}${supervisorId}`;
}

/** Null: not a pair's id. */
export function pairOf(id: string): TalkPair | null {
  const [employeeId, supervisorId, ...more] = id.split(between);
  if (!employeeId || !supervisorId || more.length > 0) return null;
  return { employeeId: employeeId as PersonId, supervisorId: supervisorId as PersonId };
}
