import type { PersonId } from "#domain/organisation/person.ts";
import type { Loaded } from "./loaded.ts";
import { loadPeople, type People } from "./loadPeople.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** People by their ids; asked for again when other ids are wanted. */
export function usePeople(ids: readonly PersonId[]): Loaded<People> {
  const services = useServices();
  return useLoaded(["people", ...ids], () => loadPeople(services, ids));
}
