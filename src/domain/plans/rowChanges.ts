import { type PlanRow, withoutOwn } from "./planRow.ts";

/** What one step did to one row; `before` is null where the row came, `after` where it went. */
export interface RowChange {
  readonly id: string;
  readonly at: number;
  readonly before: PlanRow | null;
  readonly after: PlanRow | null;
}

/** Rows that are other objects than before. */
export function rowChanges(before: readonly PlanRow[], after: readonly PlanRow[]): readonly RowChange[] {
  const now = new Map(after.map((row) => [row.id, row]));
  const then = new Map(before.map((row) => [row.id, row]));
  return [
    ...before.flatMap((row, at): readonly RowChange[] => {
      const next = now.get(row.id) ?? null;
      return next === row ? [] : [{ id: row.id, at, before: row, after: next }];
    }),
    ...after.flatMap((row, at): readonly RowChange[] =>
      then.has(row.id) ? [] : [{ id: row.id, at, before: null, after: row }],
    ),
  ];
}

/** Two steps as one: what was before the first, what is after the second. Rows that are as before are no part of it. */
export function together(first: readonly RowChange[], second: readonly RowChange[]): readonly RowChange[] {
  const later = new Map(second.map((change) => [change.id, change]));
  const known = new Set(first.map(({ id }) => id));
  return [
    ...first.map((change) => {
      const next = later.get(change.id);
      return next ? { ...change, after: next.after } : change;
    }),
    ...second.filter(({ id }) => !known.has(id)),
  ].filter(({ before, after }) => !(before === after || (before && after && sameFields(before, after))));
}

/** The same step the other way. */
export function reversed(changes: readonly RowChange[]): readonly RowChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before }));
}

/**
 * Takes a step back. Only the fields that the step changed go back, so that what a colleague has written in the same row
 * meanwhile stays; a row that the step brought goes, unless somebody has written in it since.
 */
export function withoutChanges(rows: readonly PlanRow[], changes: readonly RowChange[]): readonly PlanRow[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const kept = rows.flatMap((row): readonly PlanRow[] => {
    const change = byId.get(row.id);
    if (!change?.after) return [row];
    if (change.before) return [fieldsBack(row, change.before, change.after)];
    return sameFields(row, change.after) ? [] : [row];
  });
  const standing = new Set(kept.map(({ id }) => id));
  const gone = changes.filter(({ id, before, after }) => before && !after && !standing.has(id));
  for (const { at, before } of [...gone].sort((a, b) => a.at - b.at)) {
    if (before) kept.splice(Math.min(at, kept.length), 0, before);
  }
  return kept;
}

const fields = (...rows: readonly PlanRow[]) =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof PlanRow)[];
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

function sameFields(a: PlanRow, b: PlanRow): boolean {
  return fields(a, b).every((field) => same(a[field], b[field]));
}

function fieldsBack(row: PlanRow, before: PlanRow, after: PlanRow): PlanRow {
  const changed = fields(before, after).filter((field) => !same(before[field], after[field]));
  const back = { ...row, ...Object.fromEntries(changed.map((field) => [field, before[field]])) };
  return back.own === undefined ? withoutOwn(back) : back;
}
