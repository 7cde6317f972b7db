import { ApiError, graphError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Access } from "../permissions/Access.ts";
import type { List } from "../state/List.ts";
import type { Item } from "../state/model.ts";
import type { Site } from "../state/Site.ts";

export function siteId(exchange: Exchange, site: Site): string {
  return `${exchange.world.tenant.sharePointHost},${site.head.id},${site.head.webId}`;
}

/** The site of the path, if the caller may open it at all. */
export function findSite(exchange: Exchange): { site: Site; access: Access } {
  const wanted = exchange.params.site?.toLowerCase();
  const site = [...exchange.world.sites.values()].find(
    (one) => siteId(exchange, one).toLowerCase() === wanted,
  );
  if (site === undefined) throw graphError.notFound();
  const access = exchange.access(site.head.path);
  if (!access.canOpenSite()) throw graphError.accessDenied();
  return { site, access };
}

/** The list of the path, by id, name or title; refused when nothing in it is for the caller. */
export function findList(exchange: Exchange): { site: Site; access: Access; list: List } {
  const { site, access } = findSite(exchange);
  const wanted = exchange.params.list?.toLowerCase() ?? "";
  const list =
    site.lists.get(wanted) ??
    [...site.lists.values()].find(({ head }) =>
      [head.name, head.displayName].some((name) => name.toLowerCase() === wanted),
    );
  if (list === undefined || isFresh(exchange, list)) throw graphError.notFound();
  if (!access.canSeeList(list)) {
    const { unreadableListStatus } = exchange.world.behaviours;
    throw unreadableListStatus === 404 ? graphError.notFound() : graphError.accessDenied();
  }
  return { site, access, list };
}

/** A new list is not found everywhere at once (B28). */
function isFresh(exchange: Exchange, list: List): boolean {
  return Date.now() - list.bornAt < exchange.world.behaviours.freshListUnusableMs;
}

/** The item of the path. One that the caller may not read does not exist for them. */
export function findItem(exchange: Exchange): { site: Site; access: Access; list: List; item: Item } {
  const { site, access, list } = findList(exchange);
  if (exchange.params.item === "delta") throw graphError.notBuilt("delta");
  const item = list.items.get(Number(exchange.params.item));
  if (item === undefined || !access.canRead(list, item)) throw graphError.notFound();
  return { site, access, list, item };
}

export function requireRight(bits: bigint, wanted: bigint): void {
  if ((bits & wanted) !== wanted) throw graphError.accessDenied();
}

export function requireName(value: unknown, what: string): string {
  if (typeof value !== "string" || value.trim() === "") {
    throw new ApiError(400, "invalidRequest", `${what} must be a non-empty string.`);
  }
  return value;
}
