import { type CsvError, parse } from "csv-parse/sync";
import type { OrganisationRow } from "#domain/organisation/organisationProblem.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { decodeText } from "./decodeText.ts";
import type { FileFault } from "./fileProblem.ts";

/**
 * The rows of a table as Excel and others write it: UTF-8 with or without byte order mark, `;` or `,` between cells,
 * a header row first. Cells come trimmed and with composed letters, whatever program wrote them.
 */
export function readTable(
  bytes: Uint8Array,
  columns: readonly string[],
  optional: readonly string[] = [],
): Result<readonly OrganisationRow[], readonly FileFault[]> {
  const text = decodeText(bytes);
  if (!text.ok) return fail([text.failure]);
  const records = recordsOf(text.value);
  if (!records.ok) return fail([records.failure]);
  const [header, ...rows] = records.value;
  if (!header) return fail([{ code: "empty" }]);
  const known = [...columns, ...optional];
  const names = header.cells.map((name) => known.find((column) => same(column, name)) ?? name);
  const faults: FileFault[] = [
    ...columns
      .filter((column) => !names.includes(column))
      .map((column) => ({ code: "missingColumn" as const, column })),
    ...known
      .filter((column) => names.indexOf(column) !== names.lastIndexOf(column))
      .map((column) => ({ code: "columnTwice" as const, column })),
    ...rows
      .filter((row) => row.cells.length !== names.length)
      .map((row) => ({
        code: "cellCount" as const,
        line: row.line,
        found: row.cells.length,
        wanted: names.length,
      })),
    ...(rows.length === 0 ? [{ code: "noRows" as const }] : []),
  ];
  if (faults.length > 0) return fail(faults);
  return ok(
    rows.map((row) => ({
      line: row.line,
      cells: Object.fromEntries(names.map((name, index) => [name, (row.cells[index] ?? "").trim()])),
    })),
  );
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsOf(text: string): Result<readonly Record[], FileFault> {
  try {
    const parsed = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
    return ok(
      parsed
        .map(({ record, info }) => ({
          // The parser tells the last line of a record; one with line breaks in its cells begins before that.
          line: info.lines - record.join("").split("\n").length + 1,
          cells: record,
        }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    );
  } catch (error) {
    return fail({ code: "badQuote", line: lineOf(error) });
  }
}

function lineOf(error: unknown): number {
  const lines = (error as CsvError | undefined)?.lines;
  if (typeof lines !== "number") throw error; // not the parser's own complaint: a bug
  return lines;
}

/** The separator that the header row is full of. */
function delimiterOf(text: string): ";" | "," {
  const header = text.slice(0, text.search(/\r?\n|$/));
  return header.split(";").length >= header.split(",").length ? ";" : ",";
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
