import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BatchAnswer, BatchPart, Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag, ItemId } from "./ids.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

export interface ListAddress {
  /** `host,guid,guid` */
  readonly siteId: string;
  readonly listId: string;
}

export interface ListItem {
  readonly id: ItemId;
  readonly etag: ETag;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly modifiedAt: string;
  /** Who modified it last, by Entra id; null where that was not asked for, or it was no person that Entra knows. */
  readonly modifiedBy: string | null;
  /** The name of the folder that it lies in; null where that was not asked for, or its address does not tell. */
  readonly folder: string | null;
}

export interface ItemsPage {
  readonly items: readonly ListItem[];
  readonly nextLink: string | null;
}

export interface ItemsQuery {
  readonly list: ListAddress;
  /** Fields to bring along; nothing else is read. */
  readonly select: readonly string[];
  /** On indexed fields, the most selective first, e.g. `fields/Key eq ${odataString(key)}`. */
  readonly filter?: string;
  readonly top?: number;
  /** Also asks who modified each item. */
  readonly editor?: boolean;
  /** Also asks in which folder each item lies. */
  readonly place?: boolean;
}

const itemSchema = z.looseObject({
  id: z.string(),
  eTag: z.optional(z.string()),
  "@odata.etag": z.optional(z.string()),
  lastModifiedDateTime: z.optional(z.string()),
  lastModifiedBy: z.optional(
    z.looseObject({ user: z.optional(z.looseObject({ id: z.optional(z.string()) })) }),
  ),
  webUrl: z.optional(z.string()),
  contentType: z.optional(z.looseObject({ id: z.optional(z.string()), name: z.optional(z.string()) })),
  fields: z.optional(z.record(z.string(), z.unknown())),
});
const pageSchema = z.looseObject({
  value: z.array(itemSchema),
  "@odata.nextLink": z.optional(z.string()),
});

const properties = "id,eTag,lastModifiedDateTime,contentType";
/** Content type ids of folders begin with this in every SharePoint. */
const folderContentType = "0x0120";

/** A part of a batch that asks for one page of items; read its answer with `itemsFrom`. */
export function itemsQuery(query: ItemsQuery): BatchPart {
  return { method: "GET", path: itemsPath(query) };
}

export function itemsFrom(answer: BatchAnswer): Result<ItemsPage, GraphFailure> {
  if (!answer.ok) return answer;
  const page = pageSchema.safeParse(answer.value);
  if (!page.success) return fail(unreadableAnswer);
  const items = page.data.value.filter((item) => !isFolder(item)).map(listItem);
  return ok({ items, nextLink: page.data["@odata.nextLink"] ?? null });
}

/** Every item of a query. Fails as a whole when one page fails: a part would be mistaken for all. */
export async function allItems(
  graph: Graph,
  query: ItemsQuery,
  scopes?: readonly string[],
): Promise<Result<readonly ListItem[], GraphFailure>> {
  let page = itemsFrom(await graph.get(itemsPath(query), scopes));
  const items: ListItem[] = [];
  while (page.ok) {
    items.push(...page.value.items);
    if (page.value.nextLink === null) return ok(items);
    page = itemsFrom(await graph.nextPage(page.value.nextLink, scopes));
  }
  return page;
}

export async function readItem(
  graph: Graph,
  at: { readonly list: ListAddress; readonly itemId: ItemId; readonly select: readonly string[] },
): Promise<Result<ListItem, GraphFailure>> {
  return itemFrom(await graph.get(itemPath(at)));
}

export function itemFrom(answer: BatchAnswer): Result<ListItem, GraphFailure> {
  if (!answer.ok) return answer;
  const parsed = itemSchema.safeParse(answer.value);
  return parsed.success ? ok(listItem(parsed.data)) : fail(unreadableAnswer);
}

function listItem(item: z.infer<typeof itemSchema>): ListItem {
  return {
    id: item.id as ItemId,
    etag: (item.eTag ?? item["@odata.etag"] ?? "") as ETag,
    fields: item.fields ?? {},
    modifiedAt: item.lastModifiedDateTime ?? "",
    modifiedBy: item.lastModifiedBy?.user?.id ?? null,
    folder: folderIn(item.webUrl ?? ""),
  };
}

/** `https://town.sharepoint.com/sites/place/Lists/Name/folder/12_.000` */
function folderIn(webUrl: string): string | null {
  const [, folder] = /\/([^/]+)\/\d+_\.000$/u.exec(webUrl) ?? [];
  return folder ? decodeURIComponent(folder) : null;
}

function isFolder(item: z.infer<typeof itemSchema>): boolean {
  return item.contentType?.id?.startsWith(folderContentType) ?? item.contentType?.name === "Folder";
}

function itemsPath({ list, select, filter, top, editor, place }: ItemsQuery): string {
  const options = [
    `$select=${properties}${editor ? ",lastModifiedBy" : ""}${place ? ",webUrl" : ""}`,
    expandFields(select),
    ...(filter === undefined ? [] : [`$filter=${filter.replaceAll(" ", "%20")}`]),
    ...(top === undefined ? [] : [`$top=${top}`]),
  ];
  return `${listPath(list)}/items?${options.join("&")}`;
}

export function itemPath(at: { list: ListAddress; itemId: ItemId; select: readonly string[] }): string {
  return `${listPath(at.list)}/items/${encodeURIComponent(at.itemId)}?$select=${properties}&${expandFields(at.select)}`;
}

function expandFields(select: readonly string[]): string {
  return `$expand=fields($select=${select.join(",")})`;
}

export function listPath({ siteId, listId }: ListAddress): string {
  return `/sites/${siteId}/lists/${encodeURIComponent(listId)}`;
}
