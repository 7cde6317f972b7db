import type { GroupKind } from "../model/groupKind.ts";
import { cycleYear } from "./cycleYear.ts";
import { dueDate } from "./dueDate.ts";

/**
 * The deadline of a document: what the town's data says now, since HR may have moved it after the document was opened.
 * Of a cycle that is over, what the document itself says (`column`, empty where it says nothing).
 */
export function dueOnOf(kind: GroupKind, year: number, column: string, today: string): string {
  return (year < cycleYear(today) && column) || dueDate(kind, year);
}
