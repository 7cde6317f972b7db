import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { readDocumentLists } from "../open/closedFolders.ts";
import type { PlannedDocument } from "../open/PlannedDocument.ts";
import { membersOf } from "../permissions/membershipTable.ts";
import type { AreasOfRecord } from "../registry/areasOfRecord.ts";
import type { Session } from "../session.ts";
import { talksPlace } from "../sitePlace.ts";
import type { Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { checkDocuments } from "./checkDocuments.ts";
import { type Checked, together } from "./checked.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkClosed, checkPermissions } from "./checkPermissions.ts";
import { checkFlatLists } from "./checkReferences.ts";
import { checkAdministration, checkLists } from "./checkSite.ts";

/** The talks site: lists, groups, permissions, and each folder of two people. */
export async function checkTalks(
  session: Session,
  talks: WorkSite | null,
  town: Town,
  planned: readonly PlannedDocument[],
  { admins, areas }: { readonly admins: readonly string[]; readonly areas: AreasOfRecord },
): Promise<Result<Checked, AdminFailure>> {
  const place = talksPlace(session);
  const administration = await checkAdministration(place.site, admins);
  if (!administration.ok) return administration;
  if (!talks) {
    const closed = await checkClosed(place.site);
    return closed.ok ? ok(together([administration.value, closed.value])) : closed;
  }
  const lists = await checkLists(session, place, talks);
  if (!lists.ok) return lists;
  const permissions = await checkPermissions(place, talks, town);
  if (!permissions.ok) return permissions;
  const members = checkGroups(talks.groups, membersOf(place.baseRoles, session.options), admins);
  const documents = await readDocumentLists(place, talks.lists);
  if (!documents.ok) return documents;
  const record = { areas, today: session.today };
  const folders = await checkDocuments(documents.value, town, talks, planned, record);
  if (!folders.ok) return folders;
  const flat = await checkFlatLists(place, talks);
  if (!flat.ok) return flat;
  return ok(
    together([administration.value, lists.value, permissions.value, members, folders.value, flat.value]),
  );
}
