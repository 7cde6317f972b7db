import { organisationOf } from "#domain/organisation/organisation.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { LevelBasis, LevelPeriod } from "#domain/statistics/levelBasis.ts";
import { levelSumsFrom } from "#domain/statistics/levelSumsFrom.ts";
import type { Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { levelSumsRecord } from "#store/records/levelSumsRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import { readDocumentLists } from "../open/closedFolders.ts";
import { makeDocuments } from "../open/makeDocuments.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import type { Session } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import type { PreparedTown } from "../townAccess.ts";

/** The year's figures of the town and of each area, in closed folders; those that are there stay as they are. */
export async function publishSums(
  session: Session,
  prepared: PreparedTown,
  period: LevelPeriod,
  bases: readonly LevelBasis[],
): Promise<Result<number, AdminFailure>> {
  const organisation = organisationOf(prepared.town.units)?.id ?? null;
  const places = [...(organisation ? [{ unitId: organisation, areaId: null }] : []), ...areasOf(period)];
  const documents: PlannedDocument[] = [];
  for (const { unitId, areaId } of places) {
    const { year } = period;
    const key = documentKey.levelSums(year, unitId);
    const body = bodyOf(key, levelSumsRecord, levelSumsFrom(period, bases, areaId));
    if (!body.ok) return body;
    const values = {
      Title: `Osaamistasot ${year}`,
      Key: key,
      Year: String(year),
      UnitId: unitId,
      Body: body.value,
    };
    documents.push({ list: "LevelSums", folder: unitId, key, values });
  }
  // This list alone: the job has no business with any other.
  const place = { ...workPlace(session), folderLists: ["LevelSums"] as const };
  const { site, town, levels } = prepared;
  const lists = await readDocumentLists(place, site.lists);
  if (!lists.ok) return lists;
  const principals = { site: session.work, groups: site.groups, users: site.users, levels, myId: site.me.Id };
  return makeDocuments(session, lists.value, town, principals, documents);
}

function areasOf({ areaIds }: LevelPeriod) {
  return areaIds.map((id) => ({ unitId: id as UnitId, areaId: id }));
}
