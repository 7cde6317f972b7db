import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import type { PreparedTown } from "../townAccess.ts";
import { readDocumentLists } from "./closedFolders.ts";
import { makeDocuments } from "./makeDocuments.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";

/** Makes those that are missing of these documents: ones of a year that is over, which `open` makes no more. */
export async function makePersonDocuments(
  session: Session,
  { site, town, levels }: PreparedTown,
  documents: readonly PlannedDocument[],
): Promise<Result<number, AdminFailure>> {
  if (documents.length === 0) return ok(0);
  const lists = await readDocumentLists(workPlace(session), site.lists);
  if (!lists.ok) return lists;
  const principals = { site: session.work, groups: site.groups, users: site.users, levels, myId: site.me.Id };
  return makeDocuments(session, lists.value, town, principals, documents);
}
