import type { BatchPart, Graph } from "#graph/graph.ts";
import type { ItemsPage, ListItem } from "#graph/listItems.ts";
import { itemsFrom, itemsQuery } from "#graph/listItems.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ListName } from "./lists.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

/** Ids of the lists in the work site. */
export interface WorkSite {
  readonly siteId: string;
  readonly lists: Readonly<Record<string, string>>;
}

/** A query of list items, and what its items mean. Several are asked in one request by `lookUp`. */
export interface Lookup<T> {
  readonly list: ListName;
  readonly select: readonly string[];
  readonly filter?: string;
  readonly top?: number;
  /** Reference data that changes rarely: kept in memory under this name for a while. */
  readonly keepAs?: string;
  readonly from: (items: readonly ListItem[]) => Result<T, StoreFailure>;
}

export type Found<L extends Record<string, Lookup<unknown>>> = {
  [K in keyof L]: L[K] extends Lookup<infer T> ? Result<T, StoreFailure> : never;
};

/** Largest page that SharePoint gives. */
const wholePage = 5000;

/** Asks all lookups in one HTTP request (following further pages where there are any). Fails only as a whole request. */
export async function lookUp<L extends Record<string, Lookup<unknown>>>(
  graph: Graph,
  site: WorkSite,
  lookups: L,
): Promise<Result<Found<L>, StoreFailure>> {
  const names = Object.keys(lookups);
  const asked = names.map((name) => ({ name, part: partOf(site, lookups[name] as Lookup<unknown>) }));
  const parts = asked.flatMap(({ part }) => (part ? [part] : []));
  const answers = await graph.batch(parts);
  if (!answers.ok) return fail(storeFailure(answers.failure, "Graph"));
  let next = 0;
  const found: Record<string, Result<unknown, StoreFailure>> = {};
  for (const { name, part } of asked) {
    const lookup = lookups[name] as Lookup<unknown>;
    const answer = part ? answers.value[next++] : undefined;
    found[name] = answer
      ? await follow(graph, lookup, itemsFrom(answer))
      : fail({ reason: "missingList", requestId: null, subject: lookup.list });
  }
  return ok(found as Found<L>);
}

function partOf(site: WorkSite, lookup: Lookup<unknown>): BatchPart | null {
  const listId = site.lists[lookup.list];
  if (!listId) return null;
  const { select, filter, top = wholePage } = lookup;
  return itemsQuery({
    list: { siteId: site.siteId, listId },
    select,
    top,
    ...(filter === undefined ? {} : { filter }),
  });
}

async function follow<T>(
  graph: Graph,
  lookup: Lookup<T>,
  first: ReturnType<typeof itemsFrom>,
): Promise<Result<T, StoreFailure>> {
  const items: ListItem[] = [];
  let page: Result<ItemsPage, Parameters<typeof storeFailure>[0]> = first;
  while (page.ok) {
    items.push(...page.value.items);
    if (page.value.nextLink === null) return lookup.from(items);
    page = itemsFrom(await graph.nextPage(page.value.nextLink));
  }
  const failure = storeFailure(page.failure, lookup.list);
  return fail(failure.reason === "notFound" ? { ...failure, reason: "missingList" } : failure);
}
