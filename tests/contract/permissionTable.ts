import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a cell of refusals.md may say. */
export type Cell = "-" | "r" | "rw" | "ra" | "rwa" | "*";

export interface DocumentRow {
  readonly list: string;
  /** Empty: any document of the list. */
  readonly key: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface ListingRow {
  readonly person: string;
  readonly listings: ReadonlyMap<string, readonly string[]>;
}

/** The two tables of refusals.md. */
export function readPermissionTable(): {
  documents: readonly DocumentRow[];
  listings: readonly ListingRow[];
} {
  const lines = readFileSync(join(import.meta.dirname, "refusals.md"), "utf8").split("\n");
  const [documents, listings] = tablesOf(lines);
  if (!documents || !listings) throw new Error("refusals.md has two tables");
  return {
    documents: documents.rows.map(([document = "", ...cells]) => {
      const [list = "", key = ""] = document.split(" ");
      return {
        list,
        key,
        cells: new Map(documents.head.slice(1).map((who, at) => [who, cellOf(cells[at])])),
      };
    }),
    listings: listings.rows.map(([person = "", ...cells]) => ({
      person,
      listings: new Map(
        listings.head.slice(1).map((list, at) => [list, (cells[at] ?? "").split(" ").filter(Boolean)]),
      ),
    })),
  };
}

function cellOf(text: string | undefined): Cell {
  switch (text) {
    case "-":
    case "r":
    case "rw":
    case "ra":
    case "rwa":
    case "*":
      return text;
    default:
      throw new Error(`refusals.md: "${text}" is no cell`);
  }
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tablesOf(lines: readonly string[]): readonly Table[] {
  const tables: { head: readonly string[]; rows: (readonly string[])[] }[] = [];
  let open: (typeof tables)[number] | null = null;
  for (const line of lines) {
    const cells = line.startsWith("|") ? cellsOf(line) : null;
    if (cells && open) {
      if (!cells.every((cell) => /^-{2,}$/.test(cell))) open.rows.push(cells);
      continue;
    }
    open = cells && { head: cells, rows: [] };
    if (open) tables.push(open);
  }
  return tables;
}

function cellsOf(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
