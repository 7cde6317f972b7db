import type { PlanRow } from "../planRow.ts";

/** What an amendment does to one unit's plan. */
export interface VersionChanges {
  readonly added: readonly PlanRow[];
  /** As they are now. */
  readonly changed: readonly PlanRow[];
  readonly removed: readonly PlanRow[];
}

/** The rows of two versions of a unit's plan, told apart by their ids and by what they say. */
export function versionChanges(before: readonly PlanRow[], now: readonly PlanRow[]): VersionChanges {
  const then = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !then.has(id)),
    changed: now.filter((row) => {
      const old = then.get(row.id);
      return old !== undefined && said(old) !== said(row);
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

/** What a reader of the plan sees of a row: where it came from is no change. */
function said({ answers: _, from: __, ...row }: PlanRow): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
