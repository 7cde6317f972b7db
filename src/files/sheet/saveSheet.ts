import { fail, ok, type Result } from "#lib/result.ts";
import { fileName } from "../fileName.ts";
import { saveFile } from "../saveFile.ts";
import type { WrittenSheet } from "./writtenSheet.ts";

/** Gives the person a workbook. What writes it is fetched now, and may not come. */
export async function saveSheet(
  name: string,
  sheets: readonly WrittenSheet[],
): Promise<Result<null, "notFetched">> {
  try {
    const { workbookType, writeSheet } = await import("./writeSheet.ts");
    saveFile(writeSheet({ sheets }), fileName(name, "xlsx"), workbookType);
    return ok(null);
  } catch (error) {
    // A part of the app could not be fetched; anything else is a fault of ours and has to be heard of.
    if (error instanceof TypeError) return fail("notFetched");
    throw error;
  }
}
