import type { GroupKind } from "../model/groupKind.ts";
import { dayOfYear } from "../model/monthDay.ts";

/** Deadline of this kind of group's discussion for `year`, as an ISO day. */
export function dueDate(kind: GroupKind, year: number): string {
  return dayOfYear(kind.dueInPreviousYear ? year - 1 : year, kind.dueOn);
}
