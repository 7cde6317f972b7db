import { fail, type Result } from "#lib/result.ts";
import type { documentRecords } from "./documentRecords.ts";
import type { StoreFailure } from "./storeFailure.ts";

export type DocumentRecords = typeof documentRecords;

/** Reads with the documents' records, whose code is fetched when the first document is. */
export async function withRecords<T>(
  read: (records: DocumentRecords) => Result<T, StoreFailure>,
): Promise<Result<T, StoreFailure>> {
  const records = await fetchRecords();
  // The app's own files do not come: there is no network, or a newer version has taken their place.
  return records ? read(records) : fail({ reason: "offline", requestId: null, subject: "records" });
}

async function fetchRecords(): Promise<DocumentRecords | null> {
  try {
    return (await import("./documentRecords.ts")).documentRecords;
  } catch {
    return null;
  }
}
