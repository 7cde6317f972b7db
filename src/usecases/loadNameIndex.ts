import { type NameIndex, nameIndex } from "#domain/hints/namesIn.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** The names of the town's people, for HR to look through texts; one request, and kept in memory only. */
export async function loadNameIndex({ stores }: Services): Promise<Result<NameIndex, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    people: work.value.lookups.peopleNames(),
    units: stores.lookups.units(),
    groups: stores.lookups.groups(),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { people, units, groups } = all.value;
  const places = [...units.all.values(), ...groups.all].map(({ name }) => name);
  return ok(nameIndex(people, places));
}
