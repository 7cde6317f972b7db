import { fail, ok, type Result } from "#lib/result.ts";
import type { Sheet, SheetFailure } from "./sheet.ts";

export interface FileFailure {
  readonly reason: SheetFailure["reason"] | "notFetched";
  readonly limit: number;
}

interface TableFile {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  readonly sheetAt: number;
}

/** Reads a chosen file: its sheets, and the first that holds anything. What reads it is fetched now, and may not come. */
export async function readTableFile(file: File): Promise<Result<TableFile, FileFailure>> {
  const reader = await import("./readSheet.ts").catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (!reader) return fail({ reason: "notFetched", limit: 0 });
  const read = await reader.readSheet(file);
  if (!read.ok) return fail({ limit: 0, ...read.failure });
  const { sheets } = read.value;
  const sheetAt = Math.max(
    0,
    sheets.findIndex(({ rows }) => rows.length > 0),
  );
  return ok({ fileName: file.name, sheets, sheetAt });
}
