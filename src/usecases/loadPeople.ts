import type { Person, PersonId } from "#domain/organisation/person.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

export type People = ReadonlyMap<PersonId, Person>;

/** The people behind some ids, in one request; who is no longer there is left out. */
export async function loadPeople(
  { stores }: Services,
  ids: readonly PersonId[],
): Promise<Result<People, UseCaseFailure>> {
  if (ids.length === 0) return ok(new Map());
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { person } = work.value.lookups;
  const found = await stores.lookUp(Object.fromEntries([...new Set(ids)].map((id) => [id, person(id)])));
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const people = Object.values(all.value).flatMap((one) => (one ? [[one.id, one] as const] : []));
  return ok(new Map(people));
}
