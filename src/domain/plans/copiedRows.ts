import { samePart } from "../documents/parts.ts";
import type { PlanRow } from "./planRow.ts";
import { isOfTalks, talksOf } from "./talkNeeds.ts";

/**
 * Rows as they go into copies that more people read than the plan itself: that a need came up in development
 * discussions is told, whose staff's they were is not.
 */
export function copiedRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.map((row) => ({
    ...row,
    answers: distinct(row.answers.map(withoutSupervisor)),
    from: distinct(row.from.map(withoutSupervisor)),
  }));
}

function withoutSupervisor<T extends { readonly groupId: string }>(source: T): T {
  return isOfTalks(source.groupId) ? { ...source, groupId: talksOf("") } : source;
}

function distinct<T>(sources: readonly T[]): T[] {
  return sources.filter((one, at) => sources.findIndex((other) => samePart(one, other)) === at);
}
