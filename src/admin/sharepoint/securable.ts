/** What can have permissions of its own. */
export type Securable =
  | { readonly kind: "web" }
  | { readonly kind: "list"; readonly listId: string }
  | { readonly kind: "item"; readonly listId: string; readonly itemId: number };

export function securablePath(securable: Securable): string {
  switch (securable.kind) {
    case "web":
      return "web";
    case "list":
      return listPath(securable.listId);
    case "item":
      return `${listPath(securable.listId)}/items(${securable.itemId})`;
  }
}

export function listPath(listId: string): string {
  return `web/lists(guid'${listId}')`;
}
