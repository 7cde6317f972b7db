import { restError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Access } from "../permissions/Access.ts";
import type { List } from "../state/List.ts";
import type { Item } from "../state/model.ts";
import type { Site } from "../state/Site.ts";

export const webPath = "/sites/{site}/_api/web";
/** A list by its id or by its title. */
export const listPaths = [`${webPath}/lists(guid'{list}')`, `${webPath}/lists/getbytitle('{title}')`];

/** SharePoint REST checks the token's scopes through what they allow (scopeCap), not per operation. */
export const anyScope = { delegated: [], application: [] };

export function findRestSite(exchange: Exchange): { site: Site; access: Access } {
  const access = exchange.access(`/sites/${exchange.params.site}`);
  if (!access.canOpenSite()) throw restError.accessDenied();
  return { site: access.site, access };
}

export function findRestList(exchange: Exchange): { site: Site; access: Access; list: List } {
  const { site, access } = findRestSite(exchange);
  const { list: id, title } = exchange.params;
  const wanted = title?.replaceAll("''", "'").toLowerCase();
  const list =
    id === undefined
      ? [...site.lists.values()].find(({ head }) => head.displayName.toLowerCase() === wanted)
      : site.lists.get(id.toLowerCase());
  if (list === undefined) {
    throw restError.notFound(
      "List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.",
    );
  }
  if (!access.canSeeList(list)) throw restError.accessDenied();
  return { site, access, list };
}

export function findRestItem(exchange: Exchange): { site: Site; access: Access; list: List; item: Item } {
  const { site, access, list } = findRestList(exchange);
  const item = list.items.get(Number(exchange.params.item));
  if (item === undefined || !access.canRead(list, item)) {
    throw restError.notFound("Item does not exist. It may have been deleted by another user.");
  }
  return { site, access, list, item };
}

export function requireRestRight(bits: bigint, wanted: bigint): void {
  if ((bits & wanted) !== wanted) throw restError.accessDenied();
}

export function listUrl(site: Site, list: List): string {
  return `${site.head.path}/Lists/${list.head.name}`;
}
