import { pairOf } from "#domain/talks/talkPair.ts";
import type { ListItem } from "#graph/listItems.ts";
import { textColumn } from "./itemColumns.ts";

/**
 * Whether a document of a person or of two is the one that its columns say. Whoever fills it may write them too, and so give it
 * a colleague's name; in another folder than its own nobody can lay it. Where the address does not tell the folder,
 * the columns are believed: `verify` compares them with the folder.
 */
export function isInItsFolder(item: ListItem): boolean {
  const { folder } = item;
  if (folder === null) return true;
  const pair = pairOf(folder);
  if (!textColumn(item, "Key").endsWith(`:${folder}`)) return false;
  return textColumn(item, "PersonId") === (pair?.employeeId ?? folder);
}
