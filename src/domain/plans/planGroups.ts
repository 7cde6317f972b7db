import type { LocalText } from "../model/localText.ts";
import type { Share } from "../model/townModel.ts";
import { competenceOf, methodOf, type YearModel } from "../model/yearModel.ts";
import type { PlanRow } from "./planRow.ts";

export const planGroupings = ["method", "competence", "target"] as const;
export type PlanGrouping = (typeof planGroupings)[number];

/** Rows of a plan under one heading: a part of 70-20-10, a competence or a target group; null: nothing is said of it. */
export interface PlanGroup {
  readonly key: string;
  readonly name: LocalText | string | Share | null;
  readonly rows: readonly PlanRow[];
}

type Model = Pick<YearModel, "commonSets" | "competences" | "methods">;

/** Parts of 70-20-10 in their order, others by how many rows they have; what says nothing comes last. */
export function planGroups(
  rows: readonly PlanRow[],
  grouping: PlanGrouping,
  model: Model,
): readonly PlanGroup[] {
  const groups = new Map<string, { name: PlanGroup["name"]; rows: PlanRow[] }>();
  for (const row of rows) {
    const { key, name } = headingOf(row, grouping, model);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        (typeof a.name === "number" && typeof b.name === "number"
          ? b.name - a.name
          : b.rows.length - a.rows.length),
    );
}

function headingOf(
  row: PlanRow,
  grouping: PlanGrouping,
  model: Model,
): { readonly key: string; readonly name: PlanGroup["name"] } {
  if (grouping === "method") {
    const share = methodOf(model, row.methodId)?.share ?? null;
    return { key: String(share), name: share };
  }
  if (grouping === "competence") {
    const common = competenceOf(model, row.competenceId);
    return common ? { key: `id ${common.id}`, name: common.name } : inOwnWords(row.competenceText);
  }
  return inOwnWords(row.targetGroup);
}

/** The same words, however they are written. */
function inOwnWords(text: string): { readonly key: string; readonly name: string | null } {
  const words = text.trim().replace(/\s+/gu, " ");
  return { key: words.toLocaleLowerCase("fi"), name: words === "" ? null : words };
}
