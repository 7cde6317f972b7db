import type { CopyState } from "#domain/discussions/discussionState.ts";
import { digestOf, type HandedIn } from "#domain/discussions/handedIn.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { Graph } from "#graph/graph.ts";
import { fail, type Result } from "#lib/result.ts";
import { documentRecords } from "./documentRecords.ts";
import { bodyColumns, type HandedInItem, handedInItem } from "./groupDocuments.ts";
import type { WorkSite } from "./lookUp.ts";
import { saveFields, saveRecord, tooLong } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** Writes a worksheet; one HTTP request. `state` is what the list shows: whether it has been handed in. */
export function saveWorksheet(
  graph: Graph,
  site: WorkSite,
  stored: Stored<Worksheet>,
  value: Worksheet,
  state: string,
): Promise<Result<Stored<Worksheet>, StoreFailure>> {
  return saveRecord(graph, site, "Worksheets", stored, { value, codec: documentRecords.worksheet, state });
}

/** Writes the copy that others read; one HTTP request. */
export async function saveHandedIn(
  graph: Graph,
  site: WorkSite,
  item: HandedInItem,
  value: HandedIn,
): Promise<Result<HandedInItem, StoreFailure>> {
  const body = documentRecords.handedIn.write(value);
  const digest = documentRecords.handedInDigest.write(digestOf(value));
  if (!body.ok) return fail(tooLong(item.key, body.failure.length));
  if (!digest.ok) return fail(tooLong(item.key, digest.failure.length));
  const state: CopyState = value.worksheet.neverMet === null ? "handedIn" : "neverMet";
  const fields = { Body: body.value, Digest: digest.value, State: state };
  const saved = await saveFields(graph, site, "HandedIn", item, fields, bodyColumns);
  return saved.ok ? handedInItem(saved.value, documentRecords) : saved;
}

/** Takes a copy back: what was in it is gone for those who read it. One HTTP request. */
export async function withdrawHandedIn(
  graph: Graph,
  site: WorkSite,
  item: HandedInItem,
): Promise<Result<HandedInItem, StoreFailure>> {
  const body = documentRecords.withdrawnCopy.write({ revision: item.revision });
  if (!body.ok) return fail(tooLong(item.key, body.failure.length));
  const fields = { Body: body.value, Digest: "", State: "withdrawn" satisfies CopyState };
  const saved = await saveFields(graph, site, "HandedIn", item, fields, bodyColumns);
  return saved.ok ? handedInItem(saved.value, documentRecords) : saved;
}
