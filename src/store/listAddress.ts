import type { ListAddress } from "#graph/listItems.ts";
import type { ListName } from "./lists.ts";

/** Ids of the lists in the work site, and of those of the talks site. */
export interface Sites {
  readonly siteId: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly talks?: Pick<Sites, "siteId" | "lists"> | undefined;
}

/** Where a list is: its name tells the site. Null: it is not set up. */
export function listAddress(site: Sites, list: ListName): ListAddress | null {
  const place = [site, site.talks].find((one) => one?.lists[list]);
  const listId = place?.lists[list];
  return place && listId ? { siteId: place.siteId, listId } : null;
}
