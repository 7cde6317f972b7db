import type { ListItem } from "#graph/listItems.ts";

/** Equality on an indexed column. */
export interface Where {
  readonly column: string;
  readonly is: string | number;
}

/**
 * Whether an item is one that was asked for. Graph has been seen to answer a filter with everything, or with everything
 * else. Letters compare as SharePoint compares them, whatever their case.
 */
export function isWhere(item: ListItem, { column, is }: Where): boolean {
  const value = item.fields[column];
  if (typeof value !== "string" && typeof value !== "number") return false;
  return String(value).toLowerCase() === String(is).toLowerCase();
}
