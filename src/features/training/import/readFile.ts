import type { Texts } from "#i18n/namespaces.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { type ImportTable, withSheet } from "./importTable.ts";

export interface FileFailure {
  readonly reason: keyof Texts<"trainingImport">["unreadable"];
  readonly limit: number;
}

/** Reads a chosen file. What reads it is fetched now, and may not come. */
export async function readFile(file: File): Promise<Result<ImportTable, FileFailure>> {
  const reader = await import("#files/sheet/readSheet.ts").catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (!reader) return fail({ reason: "notFetched", limit: 0 });
  const read = await reader.readSheet(file);
  if (!read.ok) return fail({ limit: 0, ...read.failure });
  const { sheets } = read.value;
  const first = Math.max(
    0,
    sheets.findIndex(({ rows }) => rows.length > 0),
  );
  return ok(withSheet({ fileName: file.name, sheets }, first));
}
