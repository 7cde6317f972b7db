import type { ListName } from "#store/lists.ts";
import type { Town } from "./startTown.ts";

interface Item {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A document's columns as SharePoint has them, past the app. */
export async function columnsOf(town: Town, list: ListName, key: string): Promise<Item["fields"]> {
  return (await find(town, list, key)).fields;
}

/** What a site admin may do in SharePoint's own list view: anything. Answers what was there before. */
export async function editByHand(
  town: Town,
  list: ListName,
  key: string,
  fields: Readonly<Record<string, string>>,
): Promise<Item["fields"]> {
  const { id, fields: before } = await find(town, list, key);
  const answer = await town.graph("it", `${listPath(town, list)}/items/${id}`, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ fields }),
  });
  if (answer.status !== 200) throw new Error(`PATCH ${key}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return before;
}

async function find(town: Town, list: ListName, key: string): Promise<Item> {
  const query = `$expand=fields&$filter=fields/Key eq '${key}'`;
  const { body } = await town.graph("it", `${listPath(town, list)}/items?${query}`);
  const item = (body as { value?: readonly Item[] }).value?.[0];
  if (!item) throw new Error(`${list} has no ${key}: ${JSON.stringify(body)}`);
  return item;
}

function listPath({ config }: Town, list: ListName): string {
  return `/sites/${config.siteId}/lists/${config.lists[list]}`;
}
