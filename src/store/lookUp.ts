import type { BatchPart, Graph } from "#graph/graph.ts";
import { type ItemsPage, itemsFrom, itemsQuery, type ListItem } from "#graph/listItems.ts";
import { odataString } from "#graph/odataString.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { isWhere, type Where } from "./isWhere.ts";
import { listAddress, type Sites } from "./listAddress.ts";
import type { ListName } from "./lists.ts";
import { type StoreFailure, storeFailure } from "./storeFailure.ts";

/** Where the lists are. */
export type WorkSite = Sites;

/** A query of list items, and what its items mean. Several are asked in one request by `lookUp`. */
export interface Lookup<T> {
  readonly list: ListName;
  readonly select: readonly string[];
  /** Which items: the query's filter, and what every item that comes back is held to. All of the list without it. */
  readonly where?: Where;
  /** True: no item at all is doubted, and asked about once more before it is believed. */
  readonly doubtEmpty?: boolean;
  /** Also who modified each item last. */
  readonly editor?: boolean;
  /** Also in which folder each item lies. */
  readonly place?: boolean;
  /** Only whether the list may be read: its items do not matter. */
  readonly probe?: boolean;
  /** Reference data that changes rarely: kept in memory under this name for a while. */
  readonly keepAs?: string;
  /** Who asks this is about to change what is kept under this name: it is asked for anew afterwards. */
  readonly outdates?: string;
  /** Whether a value is worth being kept; one with holes in it is not. */
  keepIf?(value: T): boolean;
  /** True: `from` can do with what came before a page that did not, and says that it is incomplete. */
  readonly takesPart?: boolean;
  /** What the items mean. `missing`: why the pages after them did not come. */
  readonly from: (
    items: readonly ListItem[],
    missing: StoreFailure | null,
  ) => Result<T, StoreFailure> | Promise<Result<T, StoreFailure>>;
}

export type Found<L extends Record<string, Lookup<unknown>>> = {
  [K in keyof L]: L[K] extends Lookup<infer T> ? Result<T, StoreFailure> : never;
};

/** Largest page that SharePoint gives. */
const wholePage = 5000;

/** What came of a lookup before anybody read it. */
interface Came {
  readonly items: readonly ListItem[];
  /** Items that were not asked for: the filter has not been heeded. */
  readonly strangers: number;
  readonly missing: StoreFailure | null;
}

type Asked = readonly (readonly [name: string, lookup: Lookup<unknown>])[];
type Answers = Map<string, Result<Came, StoreFailure>>;

/**
 * Asks all lookups in one HTTP request (following further pages where there are any). What came back empty although it
 * should not be, or with others' items only, is asked about once more. Fails only as a whole request.
 */
export async function lookUp<L extends Record<string, Lookup<unknown>>>(
  graph: Graph,
  site: WorkSite,
  lookups: L,
): Promise<Result<Found<L>, StoreFailure>> {
  const asked: Asked = Object.entries(lookups);
  const answers = await askOnce(graph, site, asked);
  if (!answers.ok) return answers;
  const doubtful = asked.filter(([name, lookup]) => isDoubtful(lookup, answers.value.get(name)));
  if (doubtful.length > 0) {
    const again = await askOnce(graph, site, doubtful);
    for (const [name] of doubtful) answers.value.set(name, again.ok ? answerTo(again.value, name) : again);
  }
  const found: Record<string, Result<unknown, StoreFailure>> = {};
  for (const [name, lookup] of asked) found[name] = await meaning(lookup, answerTo(answers.value, name));
  return ok(found as Found<L>);
}

async function askOnce(graph: Graph, site: WorkSite, asked: Asked): Promise<Result<Answers, StoreFailure>> {
  const parts = asked.map(([name, lookup]) => ({ name, lookup, part: partOf(site, lookup) }));
  const batched = await graph.batch(parts.flatMap(({ part }) => part ?? []));
  if (!batched.ok) return fail(storeFailure(batched.failure, "Graph"));
  let next = 0;
  const answers: Answers = new Map();
  for (const { name, lookup, part } of parts) {
    const answer = part ? batched.value[next++] : undefined;
    answers.set(name, answer ? await follow(graph, lookup, itemsFrom(answer)) : noSuchList(lookup));
  }
  return ok(answers);
}

function partOf(
  site: WorkSite,
  { list, select, where, probe, editor = false, place = false }: Lookup<unknown>,
): BatchPart | null {
  const address = listAddress(site, list);
  if (!address) return null;
  return itemsQuery({
    list: address,
    select: where && !select.includes(where.column) ? [...select, where.column] : select,
    top: probe ? 1 : wholePage,
    editor,
    place,
    ...(where ? { filter: filterOf(where) } : {}),
  });
}

function filterOf({ column, is }: Where): string {
  return `fields/${column} eq ${typeof is === "number" ? is : odataString(is)}`;
}

async function follow(
  graph: Graph,
  lookup: Lookup<unknown>,
  first: Result<ItemsPage, Parameters<typeof storeFailure>[0]>,
): Promise<Result<Came, StoreFailure>> {
  // By id: an item that moved to a later page while the pages were read is there twice.
  const items = new Map<string, ListItem>();
  const followed = new Set<string>();
  let strangers = 0;
  let page = first;
  for (;;) {
    if (!page.ok) {
      const failure = pageFailure(storeFailure(page.failure, lookup.list));
      return followed.size > 0 && lookup.takesPart
        ? ok({ items: [...items.values()], strangers, missing: failure })
        : fail(failure);
    }
    for (const item of page.value.items) {
      if (lookup.where && !isWhere(item, lookup.where)) strangers += 1;
      else items.set(item.id, item);
    }
    const { nextLink } = page.value;
    if (nextLink === null || lookup.probe)
      return ok({ items: [...items.values()], strangers, missing: null });
    // A page that leads back to itself would never end.
    page = followed.has(nextLink) ? fail(pagesInCircles) : itemsFrom(await graph.nextPage(nextLink));
    followed.add(nextLink);
  }
}

const pagesInCircles = { reason: "server", status: 200, requestId: null } as const;

function pageFailure(failure: StoreFailure): StoreFailure {
  return failure.reason === "notFound" ? { ...failure, reason: "missingList" } : failure;
}

function isDoubtful(lookup: Lookup<unknown>, answer: Result<Came, StoreFailure> | undefined): boolean {
  if (!answer?.ok || answer.value.items.length > 0) return false;
  return answer.value.strangers > 0 || lookup.doubtEmpty === true;
}

async function meaning(
  lookup: Lookup<unknown>,
  answer: Result<Came, StoreFailure>,
): Promise<Result<unknown, StoreFailure>> {
  if (!answer.ok) return answer;
  const { items, strangers, missing } = answer.value;
  // Everything but what was asked for: that says nothing about whether it is there.
  if (items.length === 0 && strangers > 0)
    return fail({ reason: "server", requestId: null, subject: lookup.list });
  return lookup.from(items, missing);
}

function answerTo(answers: Answers, name: string): Result<Came, StoreFailure> {
  const answer = answers.get(name);
  if (!answer) throw new Error(`lookUp: nothing was asked for ${name}`);
  return answer;
}

function noSuchList({ list }: Lookup<unknown>): Result<never, StoreFailure> {
  return fail({ reason: "missingList", requestId: null, subject: list });
}
