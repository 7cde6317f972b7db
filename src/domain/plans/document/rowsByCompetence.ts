import type { PlanRow } from "../planRow.ts";
import { type PlanTotals, planTotals } from "../planTotals.ts";

/** Rows of a plan that develop the same competence, with what they come to. */
export interface CompetenceRows {
  /** A common competence; null: `text` names it, or nothing does. */
  readonly competenceId: string | null;
  readonly text: string;
  readonly rows: readonly PlanRow[];
  readonly totals: PlanTotals;
}

/** The plan on a general level (R26): its rows by competence, those with most days first. */
export function rowsByCompetence(rows: readonly PlanRow[]): readonly CompetenceRows[] {
  const groups = new Map<string, { competenceId: string | null; text: string; rows: PlanRow[] }>();
  for (const row of rows) {
    const text = row.competenceId === null ? row.competenceText.trim() : "";
    const key = row.competenceId === null ? `text:${text.toLocaleLowerCase("fi")}` : `id:${row.competenceId}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { competenceId: row.competenceId, text, rows: [row] });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, totals: planTotals(group.rows) }))
    .sort(
      (a, b) => isNamed(b) - isNamed(a) || b.totals.days - a.totals.days || b.rows.length - a.rows.length,
    );
}

/** What is said of no competence comes last. */
function isNamed({ competenceId, text }: Pick<CompetenceRows, "competenceId" | "text">): number {
  return Number(competenceId !== null || text !== "");
}
