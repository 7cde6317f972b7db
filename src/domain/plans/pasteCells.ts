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

/** A column of what is pasted that the plan has no column for. */
export interface ColumnBeyond {
  /** As people count them on their clipboard. */
  readonly place: number;
  /** As it is called in the line of titles; empty without one. */
  readonly title: string;
  /** Cells in it that say something, and the first of them. */
  readonly cells: number;
  readonly text: string;
}

export interface Pasted {
  /** The plan with what was pasted; cells with problems are left empty in new rows, and as they were in others. */
  readonly rows: readonly PlanRow[];
  readonly problems: readonly PasteProblem[];
  /** What does not come into the plan at all. */
  readonly beyond: readonly ColumnBeyond[];
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
  if (titles) {
    const beyond = columnsBeyond(table.slice(1), titles, table[0] ?? []);
    return {
      ...put(rows, table.slice(1), { at: rows.length, columns: titles, line: 2 }, words, newId),
      beyond,
    };
  }
  const columns = planColumns.slice(spot.column);
  const [[only] = []] = table;
  const isOne = table.length === 1 && table[0]?.length === 1 && only !== undefined;
  const filled = isOne
    ? // One cell fills what is chosen of the plan, not what stands beside it.
      Array.from({ length: spot.rows }, () => columns.slice(0, spot.columns).map(() => only))
    : table;
  const beyond = columnsBeyond(table, columns, []);
  return { ...put(rows, filled, { at: spot.row, columns, line: 1 }, words, newId), beyond };
}

function put(
  rows: readonly PlanRow[],
  table: Table,
  { at, columns, line }: { at: number; columns: readonly (PlanColumn | null)[]; line: number },
  words: CellWords,
  newId: () => string,
): Omit<Pasted, "beyond"> {
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
    if (standing ? row === standing : isEmptyRow(row)) continue;
    next[standing ? at + index : next.length] = row;
    count += 1;
  }
  return { rows: next, problems, count };
}

function columnsBeyond(
  table: Table,
  columns: readonly (PlanColumn | null)[],
  titles: readonly string[],
): readonly ColumnBeyond[] {
  const width = Math.max(0, ...table.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    if (columns[at]) return [];
    const said = table.map((cells) => cells[at]?.trim() ?? "").filter(Boolean);
    const [text] = said;
    if (text === undefined) return [];
    return [{ place: at + 1, title: titles[at]?.trim() ?? "", cells: said.length, text }];
  });
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
