import { itemVersions } from "#graph/itemVersions.ts";
import { allItems, type ListItem } from "#graph/listItems.ts";
import { odataString } from "#graph/odataString.ts";
import { ok, type Result } from "#lib/result.ts";
import { parseBody } from "#store/bodyCodec.ts";
import type { ListDefinition, ListName } from "#store/lists.ts";
import { longBodyText } from "#store/readLong.ts";
import { type AdminFailure, viaGraph } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import { type Holding, holdings } from "./holdings.ts";
import type { PersonContext } from "./PersonContext.ts";
import { tracesOf } from "./tracesOf.ts";

/** One document of the person's, as it is and as it was. */
export interface OwnDocument {
  readonly title: string;
  readonly key: string;
  readonly modifiedAt: string;
  readonly content: unknown;
  readonly earlier: readonly { readonly modifiedAt: string; readonly content: unknown }[];
}

/** What a document about others tells of the person. */
export interface Mention {
  readonly title: string;
  readonly modifiedAt: string;
  readonly found: readonly unknown[];
}

export interface Collected {
  readonly list: ListName;
  readonly displayName: string;
  readonly own: readonly OwnDocument[];
  readonly mentions: readonly Mention[];
  /** Documents about others that are not given. */
  readonly withheld: number;
}

/** A list with where it is. */
export interface PlacedList {
  readonly definition: ListDefinition;
  readonly siteId: string;
  readonly listId: string;
}

/** Everything that one list holds about a person. */
export async function collectPerson(
  session: Session,
  list: PlacedList,
  context: PersonContext,
): Promise<Result<Collected, AdminFailure>> {
  const { name, displayName } = list.definition;
  const holding = holdings[name];
  const empty = { list: name, displayName, own: [], mentions: [], withheld: 0 };
  if (holding === null) return ok(empty);
  const { own, counted, others } = holding;
  const ownItems = own ? await itemsOf(session, list, filterBy(own.column, context)) : ok([]);
  if (!ownItems.ok) return ownItems;
  const documents = own
    ? await inParallel(ownItems.value, (item) => ownDocument(session, list, item, own))
    : ok([]);
  if (!documents.ok) return documents;
  const foreign = counted ? await countOf(session, list, filterBy(counted, context)) : ok(0);
  if (!foreign.ok) return foreign;
  const all = others ? await itemsOf(session, list) : ok([]);
  if (!all.ok) return all;
  const mine = new Set(ownItems.value.map(({ id }) => id));
  const mentions = others
    ? all.value
        .filter(({ id }) => !mine.has(id))
        .flatMap((item) => mentionIn(list.definition, item, others, context))
    : [];
  return ok({ ...empty, own: documents.value, mentions, withheld: foreign.value });
}

function filterBy(column: "Key" | "PersonId" | "SupervisorId", { person }: PersonContext): string {
  return `fields/${column} eq ${odataString(person.id)}`;
}

function itemsOf(session: Session, list: PlacedList, filter?: string) {
  const { definition, siteId, listId } = list;
  const select = ["Title", ...definition.columns.map(({ name }) => name)];
  const query = { list: { siteId, listId }, select, top: 500, ...(filter && { filter }) };
  return viaGraph(`GET ${definition.name}`, allItems(session.graph, query));
}

/** Without reading what stands in them. */
async function countOf(session: Session, { definition, siteId, listId }: PlacedList, filter: string) {
  const query = { list: { siteId, listId }, select: ["Key"], top: 2000, filter };
  const items = await viaGraph(`GET ${definition.name}`, allItems(session.graph, query));
  return items.ok ? ok(items.value.length) : items;
}

async function ownDocument(
  session: Session,
  { definition, siteId, listId }: PlacedList,
  item: ListItem,
  { history, only = (body) => body }: NonNullable<Holding["own"]>,
): Promise<Result<OwnDocument, AdminFailure>> {
  const versions = history
    ? await viaGraph(
        `GET ${definition.name} versions`,
        itemVersions(session.graph, { siteId, listId }, item.id),
      )
    : ok([]);
  if (!versions.ok) return versions;
  const given = (fields: ListItem["fields"]) => {
    const content = contentOf(definition, fields);
    return { ...content, body: only(content.body) };
  };
  return ok({
    title: String(item.fields.Title ?? ""),
    key: String(item.fields.Key ?? ""),
    modifiedAt: item.modifiedAt,
    content: given(item.fields),
    earlier: versions.value
      .slice(1) // the newest is the present one
      .map(({ modifiedAt, fields }) => ({ modifiedAt, content: given(fields) })),
  });
}

function mentionIn(
  definition: ListDefinition,
  item: ListItem,
  others: NonNullable<Holding["others"]>,
  context: PersonContext,
): readonly Mention[] {
  const content = contentOf(definition, item.fields);
  const found =
    others.give === "parts"
      ? others.partsOf(content.body, context)
      : tracesOf(content, context.person.id).map((trace) =>
          others.give === "facts" ? trace : { foundAt: trace.foundAt },
        );
  if (found.length === 0) return [];
  return [{ title: String(item.fields.Title ?? ""), modifiedAt: item.modifiedAt, found }];
}

/** What of an item is ours: its columns, and what the body holds; one that is no JSON is given as the text it is. */
function contentOf(
  definition: ListDefinition,
  fields: ListItem["fields"],
): Readonly<Record<string, unknown>> {
  const columns = definition.columns.flatMap(({ name }) => {
    const value = fields[name];
    return name.startsWith("Body") || value === undefined ? [] : [[name, value] as const];
  });
  const text = longBodyText({ fields });
  return { ...Object.fromEntries(columns), body: parseBody(text) ?? text };
}
