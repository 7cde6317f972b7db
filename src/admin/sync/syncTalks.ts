import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import { membersOf } from "../permissions/membershipTable.ts";
import type { Session } from "../session.ts";
import { talksPlace } from "../sitePlace.ts";
import { levelIdsOf } from "../townAccess.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { followTalks } from "./followTalks.ts";
import { syncFolders } from "./syncFolders.ts";
import { syncGroups } from "./syncGroups.ts";

/**
 * The talks site as the town is today: new pairs get their folders and documents, former supervisors lose theirs. Nothing
 * is ever moved from one pair to another.
 */
export async function syncTalks(
  session: Session,
  talks: WorkSite,
  town: Town,
  registryId: string,
  documents: readonly PlannedDocument[],
): Promise<Result<{ readonly created: number }, AdminFailure>> {
  session.step({ code: "sync.talks", data: {} });
  const place = talksPlace(session);
  // One step of the whole: what it is made of has been told of the work site.
  const quietly = { ...session, step: () => undefined };
  const levels = levelIdsOf(talks);
  if (!levels.ok) return levels;
  const done = await syncGroups(quietly, talks, {
    which: "talks",
    registryId,
    roles: place.baseRoles,
    table: membersOf(place.baseRoles, session.options),
  });
  if (!done.ok) return done;
  const { groups } = done.value;
  const principals = {
    site: place.site,
    groups,
    users: talks.users,
    levels: levels.value,
    myId: talks.me.Id,
  };
  const synced = await syncFolders(quietly, place, talks, town, principals, documents);
  if (!synced.ok) return synced;
  const followed = await followTalks(session, synced.value.lists, town);
  return followed.ok ? ok({ created: synced.value.created }) : followed;
}
