/** The list with a part of one item changed; an item that was not in the list yet comes to its end. */
export function putItem<T extends { readonly id: string }>(
  items: readonly T[],
  item: T,
  part: Partial<T>,
): T[] {
  const known = items.some((other) => other.id === item.id);
  const changed = (other: T): T => ({ ...other, ...part });
  return known
    ? items.map((other) => (other.id === item.id ? changed(other) : other))
    : [...items, changed(item)];
}
