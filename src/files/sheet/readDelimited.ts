import { delimitedRows } from "#lib/delimitedRows.ts";
import { unguarded } from "#lib/formulaGuard.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Sheet, SheetFailure, SheetLimits } from "./sheet.ts";

const delimiters = [";", "\t", ",", "|"] as const;
/** Excel's own first line that names the delimiter. */
const naming = /^sep=(.)\r?\n/iu;

/** Delimited text in the encodings in which office programs write it. */
export function readDelimited(
  bytes: Uint8Array,
  limits: SheetLimits,
): Result<readonly Sheet[], SheetFailure> {
  const text = textOf(bytes);
  if (text === null) return fail({ reason: "notATable" });
  const named = naming.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = delimitedRows(body, named?.[1] ?? delimiterOf(body), limits.rows + 1);
  if (rows.length > limits.rows) return fail({ reason: "tooManyRows", limit: limits.rows });
  if (rows.some((row) => row.length > limits.columns))
    return fail({ reason: "tooManyColumns", limit: limits.columns });
  const said = rows.map((row) => row.map((cell) => (cell.trim() === "" ? null : unguarded(cell))));
  const last = said.findLastIndex((row) => row.some((cell) => cell !== null));
  return ok([{ name: "", rows: said.slice(0, last + 1), merged: [] }]);
}

/** Null for what is no text, and for a page of the web that calls itself a table. */
function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text.includes("\0") || /^\s*(?:%PDF|\{\\rtf|<(?:!doctype|html|table|\?xml|meta))/iu.test(text))
    return null;
  return text;
}

/** UTF-8, UTF-16 where it says so, and otherwise the encoding of a Western European Windows. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}

/** The one that stands most often in the first line that says anything, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ""] = /[^\r\n]*\S[^\r\n]*/u.exec(text) ?? [];
  const bare = line.replace(/"(?:[^"]|"")*"/gu, "");
  const count = (sign: string) => bare.split(sign).length;
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
