import { type Person, personIdSchema } from "#domain/organisation/person.ts";
import type { Services } from "../../services.ts";

/**
 * What people are called, by id, in one request for those who are not known yet. Who is not there any more, or cannot
 * be found just now, has no name here: nothing else is wrong with what is shown.
 */
export async function namesOf(
  { stores }: Services,
  ids: readonly (string | null)[],
  known: readonly Pick<Person, "id" | "name">[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>(known.map(({ id, name }) => [id, name]));
  const missing = [...new Set(ids)].flatMap((id) => {
    const person = id === null || names.has(id) ? undefined : personIdSchema.safeParse(id).data;
    return person === undefined ? [] : [person];
  });
  if (missing.length === 0) return names;
  const found = await stores.lookUp(
    Object.fromEntries(missing.map((id) => [id, stores.lookups.personName(id)])),
  );
  if (!found.ok) return names;
  for (const [id, name] of Object.entries(found.value)) if (name.ok && name.value) names.set(id, name.value);
  return names;
}
