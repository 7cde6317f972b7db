export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}

interface Found {
  /** Of the item's fields, for a PATCH in a $batch. */
  readonly url: string;
  readonly body: string;
}

/** Finds documents by their keys; a list is read whole, once. */
export function listReader(sandbox: string, token: string, places: ReadonlyMap<string, ListPlace>) {
  const lists = new Map<string, Promise<ReadonlyMap<string, Found>>>();
  return async (list: string, key: string): Promise<Found> => {
    const place = places.get(list);
    if (!place) throw new Error(`Setup has made no list ${list}`);
    const read = lists.get(list) ?? readList(sandbox, token, place);
    lists.set(list, read);
    const found = (await read).get(key);
    if (!found) throw new Error(`${list} has no ${key}`);
    return found;
  };
}

async function readList(
  sandbox: string,
  token: string,
  { siteId, listId }: ListPlace,
): Promise<ReadonlyMap<string, Found>> {
  const items = `/sites/${siteId}/lists/${listId}/items`;
  const found = new Map<string, Found>();
  let url: string | undefined = `${sandbox}/v1.0${items}?$expand=fields($select=Key,Body)&$top=2000`;
  while (url) {
    const answer: Response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${items} answered ${answer.status}: ${await answer.text()}`);
    const page: Page = await answer.json();
    for (const { id, fields } of page.value)
      if (fields.Key) found.set(fields.Key, { url: `${items}/${id}/fields`, body: fields.Body ?? "{}" });
    url = page["@odata.nextLink"]?.replace(/^https:\/\/graph\.microsoft\.com/u, sandbox);
  }
  return found;
}

interface Page {
  readonly value: readonly {
    readonly id: string;
    readonly fields: { readonly Key?: string; readonly Body?: string };
  }[];
  readonly "@odata.nextLink"?: string;
}
