/** Whether no two items have the same id: parts of a document are told apart by it, and one of two would be lost. */
export function uniqueIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
