import type { ListItem } from "#graph/listItems.ts";

/** A text column; absent, null and empty are alike (Graph leaves empty columns out). */
export function textColumn(item: ListItem, name: string): string {
  const value = item.fields[name];
  return typeof value === "string" ? value : "";
}

/** The area of an AreaKey `year|area|kind`. */
export function areaOfKey(areaKey: string): string {
  return areaKey.split("|")[1] ?? "";
}
