import type { ListAddress } from "#graph/listItems.ts";
import type { ListName } from "./lists.ts";
import type { WorkSite } from "./lookUp.ts";

/** Where a list is: its name tells the site. Null: it is not set up. */
export function listAddress(site: WorkSite, list: ListName): ListAddress | null {
  const place = [site, site.talks].find((one) => one?.lists[list]);
  const listId = place?.lists[list];
  return place && listId ? { siteId: place.siteId, listId } : null;
}
