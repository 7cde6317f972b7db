import type { Share } from "../model/townModel.ts";
import { methodOf, type YearModel } from "../model/yearModel.ts";
import { rowKeys } from "../needs/rowKey.ts";
import { unitChain } from "../organisation/organisation.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import type { PlanRow } from "./planRow.ts";
import type { Frame } from "./planSheet.ts";
import { type PlanTotals, planTotals } from "./planTotals.ts";

/** Rows of a plan that have one thing in common, summed. */
export interface PlanPart<Key> extends PlanTotals {
  readonly key: Key;
}

function partsBy<Key>(rows: readonly PlanRow[], keyOf: (row: PlanRow) => Key): readonly PlanPart<Key>[] {
  const parts = new Map<Key, PlanRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = parts.get(key);
    if (known) known.push(row);
    else parts.set(key, [row]);
  }
  return [...parts].map(([key, part]) => ({ key, ...planTotals(part) }));
}

/** By responsibility area: where the groups stand whose rows they are. */
export function partsByUnit(
  rows: readonly PlanRow[],
  units: ReadonlyMap<UnitId, Unit>,
  unitOf: (groupId: string) => UnitId | undefined,
): readonly PlanPart<string>[] {
  const responsible = (groupId: string) => {
    const unitId = unitOf(groupId);
    const chain = unitId ? unitChain(units, unitId) : [];
    return chain.find(({ kind }) => kind === "responsibilityArea")?.id ?? unitId ?? groupId;
  };
  return partsBy(rows, ({ from }) => {
    const places = [...new Set(from.map(({ groupId }) => responsible(groupId)))];
    const [only] = places;
    if (only === undefined) return "own";
    return places.length === 1 ? only : "several";
  }).toSorted((a, b) => b.rows - a.rows);
}

/** By the parts of 70-20-10, `null` where no way of learning is chosen. */
export function partsByShare(
  rows: readonly PlanRow[],
  model: Pick<YearModel, "commonSets" | "methods">,
): readonly PlanPart<Share | null>[] {
  const parts = partsBy(rows, ({ methodId }) => methodOf(model, methodId)?.share ?? null);
  return parts.toSorted((a, b) => (b.key ?? 0) - (a.key ?? 0));
}

/** By competence as needs name them (`rowKeys`); rows of the most participants first. */
export function partsByCompetence(
  rows: readonly PlanRow[],
  model: Pick<YearModel, "commonSets" | "competences">,
): readonly PlanPart<string>[] {
  return partsBy(rows, rowKeys(model)).toSorted((a, b) => b.days - a.days || b.rows - a.rows);
}

/** By how much a plan goes beyond its frame; null where it does not, or where no frame is given. */
export function overFrame(
  { days, cost }: Pick<PlanTotals, "days" | "cost">,
  frame: Frame | null,
): { readonly days: number | null; readonly cost: number | null } {
  const beyond = (sum: number, most: number | null | undefined) =>
    most === null || most === undefined || sum <= most ? null : Math.round((sum - most) * 100) / 100;
  return { days: beyond(days, frame?.days), cost: beyond(cost, frame?.cost) };
}
