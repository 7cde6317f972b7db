import { competenceKey } from "../needs/competenceKey.ts";
import { type CellProblem, type CellWords, withCellText } from "./planCells.ts";
import { type PlanColumn, type PlanColumnId, planColumns } from "./planColumns.ts";
import { emptyPlanRow, isEmptyRow, type PlanRow } from "./planRow.ts";

type Table = readonly (readonly string[])[];

/** The cell that paste begins at, and how many are chosen from it on. Columns are counted among the plan's own. */
export interface PasteSpot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that could not be read, as the one who pastes finds it on their clipboard. */
export interface PasteProblem {
  /** Line of what is pasted, as people count them. */
  readonly line: number;
  readonly column: PlanColumnId;
  readonly text: string;
  readonly problem: CellProblem;
}

export interface Pasted {
  /** The plan with what was pasted; cells with problems are left empty in new rows, and as they were in others. */
  readonly rows: readonly PlanRow[];
  readonly problems: readonly PasteProblem[];
  /** Rows that came or changed. */
  readonly count: number;
}

/**
 * Cells from a spreadsheet in a plan: with a line of column titles first, as new rows at the end whatever the order of
 * the columns; else from the chosen cell on, going on with new rows where the plan ends. One cell fills all chosen ones.
 */
export function pasteCells(
  rows: readonly PlanRow[],
  pasted: Table,
  spot: PasteSpot,
  words: CellWords,
  newId: () => string,
): Pasted {
  const table = withoutEmptyEnd(pasted);
  const titles = columnsByTitle(table[0] ?? []);
  if (titles) return put(rows, table.slice(1), { at: rows.length, columns: titles, line: 2 }, words, newId);
  const [[only] = []] = table;
  const isOne = table.length === 1 && table[0]?.length === 1 && only !== undefined;
  const filled = isOne
    ? Array.from({ length: spot.rows }, () => Array.from({ length: spot.columns }, () => only))
    : table;
  const columns = planColumns.slice(spot.column);
  return put(rows, filled, { at: spot.row, columns, line: 1 }, words, newId);
}

function put(
  rows: readonly PlanRow[],
  table: Table,
  { at, columns, line }: { at: number; columns: readonly (PlanColumn | null)[]; line: number },
  words: CellWords,
  newId: () => string,
): Pasted {
  const next = [...rows];
  const problems: PasteProblem[] = [];
  let count = 0;
  for (const [index, cells] of table.entries()) {
    const standing = next[at + index];
    let row = standing ?? emptyPlanRow(newId());
    for (const [place, text] of cells.entries()) {
      const column = columns[place];
      if (!column) continue;
      const written = withCellText(row, column, text, words);
      if (written.ok) row = written.value;
      else problems.push({ line: line + index, column: column.id, text, problem: written.failure });
    }
    if (!standing && isEmptyRow(row)) continue;
    next[standing ? at + index : next.length] = row;
    count += 1;
  }
  return { rows: next, problems, count };
}

/** What a spreadsheet program adds after the last line. */
function withoutEmptyEnd(table: Table): Table {
  const last = table.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  return table.slice(0, last + 1);
}

/** Titles by which a column is known, in every language of the app, as `competenceKey` writes them. */
const titlesOf: Readonly<Record<PlanColumnId, readonly string[]>> = {
  need: ["tarve", "osaamistarve", "koulutustarve", "behov", "kompetensbehov", "utbildningsbehov", "need"],
  training: [
    "koulutus tai muu tapa",
    "koulutus",
    "toimenpide",
    "utbildning eller annat sätt",
    "utbildning",
    "åtgärd",
    "training or other way",
    "training",
  ],
  targetGroup: ["kohderyhmä", "målgrupp", "target group"],
  when: ["ajankohta", "aika", "aikataulu", "tidpunkt", "tid", "time", "when"],
  participants: ["osallistujia", "osallistujat", "osallistujamäärä", "deltagare", "participants"],
  days: [
    "päiviä/osallistuja",
    "päiviä",
    "päivät",
    "päiviä osallistujaa kohti",
    "koulutuspäivät",
    "dagar/deltagare",
    "dagar",
    "days/participant",
    "days",
  ],
  cost: [
    "kustannus €",
    "kustannus",
    "kustannukset",
    "hinta",
    "euroa",
    "€",
    "kostnad €",
    "kostnad",
    "cost €",
    "cost",
  ],
  eligible: [
    "korvaukseen oikeuttava",
    "koulutuskorvaukseen oikeuttava",
    "oikeuttaa koulutuskorvaukseen",
    "ger rätt till ersättning",
    "berättigar till utbildningsersättning",
    "eligible for compensation",
    "eligible",
  ],
  method: ["tapa oppia", "menetelmä", "70-20-10", "sätt att lära", "metod", "way of learning", "method"],
  competence: ["osaaminen", "kompetens", "competence"],
  line: ["linjaus", "riktlinje", "policy line"],
  provider: ["järjestäjä", "toteuttaja", "järjestäjä/toteuttaja", "anordnare", "provider", "organiser"],
};

/** The columns that a line of titles names; null: it is no such line. */
function columnsByTitle(cells: readonly string[]): readonly (PlanColumn | null)[] | null {
  const columns = cells.map((cell) => {
    const key = competenceKey(cell).replace(/\s*\/\s*/gu, "/");
    return planColumns.find(({ id }) => titlesOf[id].includes(key)) ?? null;
  });
  const known = columns.filter((column) => column !== null);
  const isHeader =
    known.length >= 2 && new Set(known).size === known.length && columns.length - known.length <= 2;
  return isHeader ? columns : null;
}
