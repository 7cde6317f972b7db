import type { Person, PersonId } from "#domain/organisation/person.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";

/** People by their ids: nobody is asked for who is known. Who is gone (retention) is not among them. */
export async function findPeople(
  stores: Stores,
  lookups: Pick<TalkWork["lookups"], "person">,
  ids: readonly PersonId[],
  known: ReadonlyMap<string, Person>,
): Promise<Result<ReadonlyMap<string, Person>, UseCaseFailure>> {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return ok(known);
  const found = await stores.lookUp(Object.fromEntries(unknown.map((id) => [id, lookups.person(id)])));
  if (!found.ok) return found;
  const people = new Map(known);
  for (const one of Object.values(found.value)) {
    if (!one.ok && one.failure.reason !== "corrupt" && one.failure.reason !== "newer") return one;
    if (one.ok && one.value) people.set(one.value.id, one.value);
  }
  return ok(people);
}
