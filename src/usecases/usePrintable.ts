import type { GroupId } from "#domain/organisation/group.ts";
import type { Loaded } from "./loaded.ts";
import { type OpenedDiscussion, openDiscussion } from "./openDiscussion.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export interface Printable extends OpenedDiscussion {
  /** Where what was written on paper is typed in. */
  readonly link: string;
}

/** A discussion as it is taken along on paper: nothing in it is written here. */
export function usePrintable(year: number, groupId: GroupId): Loaded<Printable> {
  const services = useServices();
  const loaded = useLoaded(["printable", year, groupId], () => openDiscussion(services, year, groupId));
  if (loaded.status !== "ready") return loaded;
  const link = services.linkTo(`discussion/${year}/${groupId}`, loaded.value.group.name);
  return { ...loaded, value: { ...loaded.value, link } };
}
