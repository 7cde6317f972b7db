import type { Share } from "../model/townModel.ts";
import { competenceOf, methodOf, type YearModel } from "../model/yearModel.ts";
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

/**
 * By responsibility area: where the groups stand whose rows they are. `own`: the area's own rows and those from talks;
 * `several`: merged from rows of more than one.
 */
export function partsByUnit(
  rows: readonly PlanRow[],
  units: ReadonlyMap<UnitId, Unit>,
  unitOf: ReadonlyMap<string, UnitId>,
): readonly PlanPart<string>[] {
  const placeOf = (groupId: string) => {
    const unitId = unitOf.get(groupId);
    if (unitId === undefined) return [];
    const responsible = unitChain(units, unitId).find(({ kind }) => kind === "responsibilityArea");
    return [responsible?.id ?? unitId];
  };
  return partsBy(rows, ({ from }) => {
    const places = new Set(from.flatMap(({ groupId }) => placeOf(groupId)));
    const [only] = places;
    if (only === undefined) return "own";
    return places.size === 1 ? only : "several";
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

/** Whom a row is for: a competence of supervisors is theirs, every other common one is of all staff. */
export type RowAudience = "everyone" | "supervisors" | "other";

export function audienceOfRow(
  { competenceId }: Pick<PlanRow, "competenceId">,
  model: Pick<YearModel, "commonSets" | "competences">,
): RowAudience {
  return competenceOf(model, competenceId)?.audience ?? "other";
}

export function partsByAudience(
  rows: readonly PlanRow[],
  model: Pick<YearModel, "commonSets" | "competences">,
): readonly PlanPart<RowAudience>[] {
  const order: readonly RowAudience[] = ["everyone", "supervisors", "other"];
  const parts = partsBy(rows, (row) => audienceOfRow(row, model));
  return parts.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
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
