import { fail, ok, type Result } from "#lib/result.ts";
import { readDelimited } from "./readDelimited.ts";
import { type Sheet, type SheetFailure, type SheetLimits, usualLimits } from "./sheet.ts";
import { readWorkbook } from "./workbook/readWorkbook.ts";

/** A file that somebody chose, or one that is at hand. */
export type SheetFile = Blob | { readonly bytes: Uint8Array };

/** The tables of a workbook (xlsx) or of delimited text (csv, tsv). What it is, its content says, not its name. */
export async function readSheet(
  file: SheetFile,
  limits: SheetLimits = usualLimits,
): Promise<Result<{ readonly sheets: readonly Sheet[] }, SheetFailure>> {
  const size = file instanceof Blob ? file.size : file.bytes.length;
  if (size === 0) return fail({ reason: "empty" });
  if (size > limits.bytes) return fail({ reason: "tooManyBytes", limit: limits.bytes });
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file.bytes;
  if (beginsWith(bytes, oldContainer)) return fail({ reason: isLocked(bytes) ? "locked" : "oldExcel" });
  const read = beginsWith(bytes, zip) ? await readWorkbook(bytes, limits) : readDelimited(bytes, limits);
  if (!read.ok) return read;
  return read.value.some(({ rows }) => rows.length > 0)
    ? ok({ sheets: read.value })
    : fail({ reason: "empty" });
}

/** A workbook since 2007, and the container of those before it. */
const zip = [0x50, 0x4b, 0x03, 0x04];
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password stands encrypted in an old container, which names what it holds. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}
