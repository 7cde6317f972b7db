import * as z from "zod/mini";
import { allItems } from "#graph/listItems.ts";
import { createList } from "#graph/lists.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { createDocument, createFolder } from "../sharepoint/addItem.ts";
import { applyAssignments, closeOff } from "../sharepoint/assignments.ts";
import { listAt } from "../sharepoint/listAt.ts";
import { roleAssignments, roleDefinitions, siteLists } from "../sharepoint/readSite.ts";
import { listPath } from "../sharepoint/securable.ts";
import { untilUsable } from "./untilUsable.ts";

const scratchTitle = "OsaamiskelloKoe";
/** SharePoint's own Read level, in every site. */
const readRoleKind = 2;

/**
 * Tries on a list of its own everything that setting up will need, so that a missing right or an unexpected answer
 * shows before anything of value has been made. The list is deleted afterwards; one left by a killed run, before.
 */
export async function runProbes(session: Session, myId: number): Promise<Result<null, AdminFailure>> {
  const { work, graph, siteId } = session;
  const left = await scratchList(session);
  if (!left.ok) return left;
  if (left.value !== null) {
    const removed = await work.remove(listPath(left.value));
    if (!removed.ok) return probeFailed("deleteList", removed.failure);
  }
  const columns = [{ name: "Key", displayName: "Key", type: "text", indexed: true, unique: false } as const];
  const created = await createList(graph, siteId, { displayName: scratchTitle, columns });
  if (!created.ok && created.failure.reason !== "unknownOutcome")
    return probeFailed("createList", created.failure);
  const listId = created.ok ? created : await scratchList(session);
  if (!listId.ok) return listId;
  if (listId.value === null) return probeFailed("createList", { reason: "unknownOutcome" });
  const usable = await untilUsable(session, siteId, [listId.value]);
  const tried = usable.ok
    ? await tryOn(session, listId.value, myId)
    : probeFailed("createList", usable.failure);
  const removed = await work.remove(listPath(listId.value));
  if (!tried.ok) return tried;
  return removed.ok ? ok(null) : probeFailed("deleteList", removed.failure);
}

async function scratchList({ work }: Session): Promise<Result<string | null, AdminFailure>> {
  const all = await siteLists(work);
  return all.ok ? ok(listAt(all.value, scratchTitle)?.Id ?? null) : all;
}

async function tryOn(session: Session, listId: string, myId: number): Promise<Result<null, AdminFailure>> {
  const { work, graph, siteId } = session;
  const settings = await work.merge(listPath(listId), {
    EnableFolderCreation: true,
    EnableAttachments: false,
  });
  if (!settings.ok) return probeFailed("listSettings", settings.failure);
  const lists = await siteLists(work);
  const root = lists.ok ? lists.value.find((list) => list.Id === listId)?.RootFolder : undefined;
  if (!root) return probeFailed("readList", lists.ok ? { reason: "no RootFolder" } : lists.failure);
  const rootPath = root.ServerRelativeUrl;
  const folder = await createFolder(work, { listId, parentPath: rootPath, name: "koe" });
  if (!folder.ok) return probeFailed("createFolder", folder.failure);

  const securable = { kind: "item", listId, itemId: folder.value } as const;
  const closed = await closeOff(work, securable);
  if (!closed.ok) return probeFailed("breakInheritance", closed.failure);
  const roles = await roleDefinitions(work);
  if (!roles.ok) return probeFailed("roleDefinitions", roles.failure);
  const reader = roles.value.find((role) => role.RoleTypeKind === readRoleKind);
  if (!reader) return probeFailed("roleDefinitions", { reason: "no Read level" });
  const grant = { add: [{ principalId: myId, roleId: reader.Id }], drop: [], remove: [] };
  const granted = await applyAssignments(work, securable, grant, myId);
  if (!granted.ok) return probeFailed("assign", granted.failure);
  const assignments = await roleAssignments(work, securable);
  if (!assignments.ok) return probeFailed("readAssignments", assignments.failure);
  const others = assignments.value.filter((one) => one.principalId !== myId);
  if (others.length > 0)
    return probeFailed("readAssignments", {
      reason: `folder not closed: ${others.map((one) => one.title).join(", ")}`,
    });

  const folderPath = `${rootPath}/koe`;
  const document = await createDocument(work, { listId, folderPath, values: { Title: "koe", Key: "koe" } });
  if (!document.ok) return probeFailed("createInFolder", document.failure);
  const query = { list: { siteId, listId }, select: ["Title", "Key"], filter: "fields/Key eq 'koe'" };
  const read = await allItems(graph, query);
  if (!read.ok) return probeFailed("readBack", read.failure);
  const found = z.safeParse(z.literal("koe"), read.value[0]?.fields.Title);
  return found.success ? ok(null) : probeFailed("readBack", { reason: "the document is not there" });
}

function probeFailed(
  probe: string,
  failure: { readonly reason: string; readonly detail?: string; readonly status?: number | null },
): Result<never, AdminFailure> {
  const detail = [failure.reason, failure.status, failure.detail].filter((part) => part).join(" ");
  return fail({ service: "admin", reason: "probeFailed", probe, detail });
}
