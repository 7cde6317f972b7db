import type { Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { talksPlace } from "../sitePlace.ts";
import { levelIdsOf } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { readDocumentLists } from "./closedFolders.ts";
import { makeDocuments } from "./makeDocuments.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";

/** Makes those of the talks site that are missing of these documents; tells how many. */
export async function makeTalkDocuments(
  session: Session,
  talks: WorkSite,
  town: Town,
  documents: readonly PlannedDocument[],
): Promise<Result<number, AdminFailure>> {
  const place = talksPlace(session);
  const levels = levelIdsOf(talks);
  if (!levels.ok) return levels;
  const lists = await readDocumentLists(place, talks.lists);
  if (!lists.ok) return lists;
  const { groups, users, me } = talks;
  const principals = { site: place.site, groups, users, levels: levels.value, myId: me.Id };
  return makeDocuments(session, lists.value, town, principals, documents);
}
