import type { Unit } from "#domain/organisation/unit.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { ok, type Result } from "#lib/result.ts";
import { areaKey, documentKey } from "#store/documentKey.ts";
import { areaSummaryRecord } from "#store/records/areaSummaryRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import type { Fields } from "../keyedItems.ts";

/** The columns by which all of an area's summary is found, HR's working copy and the published one. */
export const summaryPlace = (year: number, { id }: Unit) => ({
  AreaKey: areaKey(year, id, "summary"),
  Year: year,
  UnitId: id,
  Kind: "areaSummary",
});

/** HR's working copy of a unit's summary, as the app itself would have made it. */
export function summaryDraft(
  year: number,
  unit: Unit,
  value: AreaSummary,
): Result<readonly [key: string, fields: Fields], AdminFailure> {
  const key = documentKey.summary(year, unit.id);
  const body = bodyOf(key, areaSummaryRecord, value);
  if (!body.ok) return body;
  const fields = { Title: `${unit.name} ${year}`, ...summaryPlace(year, unit), State: "draft" };
  return ok([key, { ...fields, Body: body.value }]);
}
