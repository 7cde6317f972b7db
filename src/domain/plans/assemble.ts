import { freeRowId } from "./freeRowId.ts";
import { isSameSource, mergedNumbers, mergedRow } from "./mergeRows.ts";
import { isEmptyRow, type PlanRow, type TakenRow, withoutOwn } from "./planRow.ts";
import type { PlanSheet } from "./planSheet.ts";
import { goneMark, rowMark } from "./rowMark.ts";
import { isOfTalks } from "./talkNeeds.ts";

/** A plan that an area's plan is assembled from. */
export interface SourcePlan {
  readonly groupId: string;
  readonly rows: readonly PlanRow[];
}

/** A row of a group that has changed, or is gone, since the area took it. */
export interface ChangedSource {
  readonly source: TakenRow;
  /** The area's row that it is in. */
  readonly row: PlanRow;
  /** As the group has it now; null: the group took it away. */
  readonly now: PlanRow | null;
}

/** What the area has made of a group's plan. */
export interface AssembledGroup {
  readonly groupId: string;
  /** Neither taken nor left out. */
  readonly open: readonly PlanRow[];
  readonly taken: number;
  readonly leftOut: readonly { readonly row: PlanRow; readonly reason: string }[];
}

export interface Assembled {
  readonly groups: readonly AssembledGroup[];
  readonly changed: readonly ChangedSource[];
  /** Taken into more than one row, by two people at once: the sum would count it twice. */
  readonly doubled: readonly { readonly source: TakenRow; readonly rows: readonly PlanRow[] }[];
}

type Taking = Pick<PlanSheet, "rows" | "leftOut">;

const sourceKey = ({ groupId, rowId }: TakenRow) => `${groupId} ${rowId}`;

/** Where every row of the groups' plans stands in the area's. */
export function assembled(sheet: Taking, plans: readonly SourcePlan[]): Assembled {
  const rowsOf = new Map<string, PlanRow[]>();
  for (const row of sheet.rows) {
    for (const source of row.from)
      rowsOf.set(sourceKey(source), [...(rowsOf.get(sourceKey(source)) ?? []), row]);
  }
  const reasons = new Map(sheet.leftOut.map((left) => [sourceKey(left), left.reason]));
  const sources = sourceRows(plans);
  const groups = plans.map(({ groupId, rows }): AssembledGroup => {
    const written = rows.filter((row) => !isEmptyRow(row));
    const keyOf = (row: PlanRow) => sourceKey({ groupId, rowId: row.id });
    const untaken = written.filter((row) => !rowsOf.has(keyOf(row)));
    return {
      groupId,
      open: untaken.filter((row) => !reasons.has(keyOf(row))),
      taken: written.length - untaken.length,
      leftOut: untaken.flatMap((row) => {
        const reason = reasons.get(keyOf(row));
        return reason === undefined ? [] : [{ row, reason }];
      }),
    };
  });
  // A plan that the reader does not see, or that has not come, says nothing of its rows.
  const seen = new Set(plans.map(({ groupId }) => groupId));
  const changed = sheet.rows.flatMap((row) =>
    row.from.flatMap((source): ChangedSource[] => {
      if (source.seen === undefined || !seen.has(source.groupId)) return [];
      const now = sources.get(sourceKey(source)) ?? null;
      return source.seen === markOf(now) ? [] : [{ source, row, now }];
    }),
  );
  const doubled = [...rowsOf.values()].flatMap((rows) => {
    const [first, second] = rows;
    const source = first?.from.find((one) => second?.from.some((other) => isSameSource(one, other)));
    return source ? [{ source, rows }] : [];
  });
  return { groups, changed, doubled };
}

function sourceRows(plans: readonly SourcePlan[]): ReadonlyMap<string, PlanRow> {
  return new Map(
    plans.flatMap(({ groupId, rows }) =>
      rows.map((row) => [sourceKey({ groupId, rowId: row.id }), row] as const),
    ),
  );
}

const markOf = (row: PlanRow | null) => (row ? rowMark(row) : goneMark);

/**
 * The id of a row that was taken over: the same for two people who take it at once, so that they make one row of it. It
 * is in copies that everybody reads, so it does not name the supervisor whose talks a need came up in.
 */
const takenId = ({ groupId, rowId }: TakenRow) => `${isOfTalks(groupId) ? "talks" : groupId}.${rowId}`;

function takenRow(groupId: string, row: PlanRow): PlanRow {
  const source = { groupId, rowId: row.id, seen: rowMark(row) };
  return { ...row, id: takenId(source), from: [source] };
}

/** Takes rows of groups' plans over; those that are in already stay as they are. What was left out is in again. */
export function withTaken<S extends Taking>(
  sheet: S,
  rows: readonly { readonly groupId: string; readonly row: PlanRow }[],
): S {
  const known = new Set(sheet.rows.flatMap((row) => row.from.map(sourceKey)));
  const ids = new Set(sheet.rows.map(({ id }) => id));
  const added: PlanRow[] = [];
  for (const { groupId, row } of rows) {
    if (known.has(sourceKey({ groupId, rowId: row.id }))) continue;
    const taken = takenRow(groupId, row);
    // A row that was merged under this id may live on without this source.
    const id = freeRowId(taken.id, ids);
    ids.add(id);
    added.push({ ...taken, id });
  }
  const now = new Set(rows.map(({ groupId, row }) => sourceKey({ groupId, rowId: row.id })));
  return {
    ...sheet,
    rows: [...sheet.rows, ...added],
    leftOut: sheet.leftOut.filter((left) => !now.has(sourceKey(left))),
  };
}

export function withLeftOut<S extends Taking>(sheet: S, { groupId, rowId }: TakenRow, reason: string): S {
  const others = sheet.leftOut.filter((left) => !isSameSource(left, { groupId, rowId }));
  return { ...sheet, leftOut: [...others, { groupId, rowId, reason }] };
}

/** Not left out any more: to be decided on again. */
export function withoutLeftOut<S extends Taking>(sheet: S, source: TakenRow): S {
  return { ...sheet, leftOut: sheet.leftOut.filter((left) => !isSameSource(left, source)) };
}

/** The area has seen how a group's row has changed, and its own row stays as it is. */
export function withChangeSeen<S extends Taking>(sheet: S, { source, row, now }: ChangedSource): S {
  const seen = (one: TakenRow): TakenRow => (isSameSource(one, source) ? { ...one, seen: markOf(now) } : one);
  return {
    ...sheet,
    rows: sheet.rows.map((one) => (one.id === row.id ? { ...one, from: one.from.map(seen) } : one)),
  };
}

/** Whether all that a row is made of is in sight: what is not seen cannot be counted anew. */
export function isAllSeen({ from }: PlanRow, plans: readonly SourcePlan[]): boolean {
  return from.every((source) => plans.some(({ groupId }) => groupId === source.groupId));
}

/**
 * The area's row follows its groups' rows as they are now: a row of one source says what that says, a merged one keeps
 * its words and what the area's own rows brought, and counts anew. What the groups have taken away goes, and a row that
 * was of nothing else with it.
 */
export function withChangeTaken<S extends Taking>(
  sheet: S,
  { row }: ChangedSource,
  plans: readonly SourcePlan[],
): S {
  const following = (one: PlanRow) =>
    one.id === row.id && isAllSeen(one, plans) ? countedAnew(one, one.from, plans) : [one];
  return { ...sheet, rows: sheet.rows.flatMap(following) };
}

/** A row of these sources alone, as the groups have them now; nothing where it was of nothing else. */
function countedAnew(row: PlanRow, from: readonly TakenRow[], plans: readonly SourcePlan[]): PlanRow[] {
  const sources = sourceRows(plans);
  const there = from.flatMap((source) => {
    const now = sources.get(sourceKey(source));
    return now ? [takenRow(source.groupId, now)] : [];
  });
  const { own } = row;
  // Needs of others, such as the area's own, that were merged into it are answered as before.
  const ofOthers = row.answers.filter(({ groupId }) => !row.from.some((was) => was.groupId === groupId));
  const [only, ...others] = there;
  if (!only) return own ? [{ ...withoutOwn(row), ...own, answers: ofOthers, from: [] }] : [];
  const merged = mergedRow(only, others);
  const answers = [...merged.answers, ...ofOthers];
  if (row.from.length === 1 && !own) return [{ ...only, id: row.id, answers }];
  return [{ ...row, ...mergedNumbers(own ? [...there, own] : there), answers, from: merged.from }];
}

/** Leaves a source that is in two rows in the first of them alone; the others count anew without it. */
export function withoutDoubled<S extends Taking>(
  sheet: S,
  source: TakenRow,
  plans: readonly SourcePlan[],
): S {
  let found = false;
  const rows = sheet.rows.flatMap((row) => {
    if (!row.from.some((one) => isSameSource(one, source))) return [row];
    if (!found) {
      found = true;
      return [row];
    }
    const from = row.from.filter((one) => !isSameSource(one, source));
    return isAllSeen({ ...row, from }, plans) ? countedAnew(row, from, plans) : [{ ...row, from }];
  });
  return { ...sheet, rows };
}
