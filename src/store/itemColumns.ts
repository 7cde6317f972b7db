import * as z from "zod/mini";
import type { ListItem } from "#graph/listItems.ts";

/** A text column; absent, null and empty are alike (Graph leaves empty columns out). */
export function textColumn(item: Pick<ListItem, "fields">, name: string): string {
  const value = item.fields[name];
  return typeof value === "string" ? value : "";
}

/** A number column; 0 where it is empty or no number. */
export function numberColumn(item: ListItem, name: string): number {
  const value = Number(item.fields[name] ?? 0);
  return Number.isFinite(value) ? value : 0;
}

const isoDay = z.iso.date();

/** A column that holds an ISO day; what anybody else has written there is no day, and counts as empty. */
export function dayColumn(item: ListItem, name: string): string {
  return isoDay.safeParse(item.fields[name]).data ?? "";
}

/** The area of an AreaKey `year|area|kind`. */
export function areaOfKey(areaKey: string): string {
  return areaKey.split("|")[1] ?? "";
}

/** When a document was written last, as SharePoint says, and by whom. */
export interface Touched {
  /** ISO instant; empty where SharePoint does not say. */
  readonly modifiedAt: string;
  /** By Entra id; null: not asked for, or no person. */
  readonly modifiedBy: string | null;
}

export function touched({ modifiedAt, modifiedBy }: ListItem): Touched {
  return { modifiedAt, modifiedBy };
}
