import { graphError, restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { checkValue, uniqueClash } from "../operations/checkFields.ts";
import { right } from "../permissions/basePermissions.ts";
import { anyScope, findRestItem, listPaths, requireRestRight } from "./findRest.ts";
import { withoutMetadata } from "./restQuery.ts";

export const changeItemRoutes: Route[] = listPaths.map((path) => ({
  method: "PATCH",
  path: `${path}/items({item})`,
  doc: "https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest#update-list-item",
  ...anyScope,
  handle: change,
}));

/** Follows "Update list item", of which the last writer wins. */
function change(exchange: Exchange): Reply {
  const { access, list, item } = findRestItem(exchange);
  requireRestRight(access.item(list, item), right.editListItems);
  if (exchange.headers["if-match"] !== "*") throw graphError.notBuilt("MERGE with an eTag");
  const fields = { ...item.fields };
  for (const [name, value] of Object.entries(withoutMetadata(exchange.json()))) {
    const column = list.column(name);
    if (column === undefined || column.readOnly)
      throw restError.invalid(`The property '${name}' does not exist on type 'SP.ListItem'.`);
    const checked = checkValue(column, value);
    if (checked === undefined) delete fields[name];
    else fields[name] = checked;
  }
  if (uniqueClash(list, fields, item.id) !== undefined)
    throw restError.duplicate("The list item could not be added or updated because of a duplicate value.");
  list.change(item, fields, access.self().id, exchange.world.clock.now());
  exchange.wrote("item.update", String(item.fields.Key ?? `${list.head.name}/${item.id}`));
  return { status: 204 };
}
