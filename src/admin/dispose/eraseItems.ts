import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import { deleteRecycled, type RecycledItem, recycledItems } from "../sharepoint/recycleBin.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { listPath } from "../sharepoint/securable.ts";
import type { SharePointFailureReason } from "../sharepoint/sharePointFailure.ts";

export interface EraseItem {
  readonly itemId: number;
  readonly path: string;
}

export interface Erased {
  readonly gone: readonly EraseItem[];
  /** What Microsoft 365 does not let anybody delete, with its own words. */
  readonly held: readonly EraseItem[];
  readonly detail: string;
}

/** Ways in which a refusal to delete may come: no page of the documentation tells which. Everything else stops the run. */
const refusals: ReadonlySet<SharePointFailureReason> = new Set(["forbidden", "invalid", "locked", "server"]);

/** Deletes items for good: each with its versions, then what of them came to lie in the recycle bins. */
export async function eraseItems(
  session: Session,
  { site, listId }: { readonly site: SharePoint; readonly listId: string },
  items: readonly EraseItem[],
): Promise<Result<Erased, AdminFailure>> {
  const refused = await inParallel(
    items,
    async ({ itemId }): Promise<Result<string | null, AdminFailure>> => {
      const permitted = await session.changes.permit();
      if (!permitted.ok) return permitted;
      const removed = await site.remove(`${listPath(listId)}/items(${itemId})`);
      // Not there: an earlier run was here.
      if (removed.ok || removed.failure.reason === "notFound") return ok(null);
      return refusals.has(removed.failure.reason) ? ok(removed.failure.detail) : removed;
    },
  );
  if (!refused.ok) return refused;
  const paths = new Set(items.map(({ path }) => path));
  const left = await sweepBins(session, site, ({ path }) => paths.has(path));
  if (!left.ok) return left;
  const stays = items.filter(({ path }, at) => refused.value[at] !== null || left.value.paths.has(path));
  const detail = refused.value.find((one) => one !== null) ?? left.value.detail;
  return ok({ gone: items.filter((item) => !stays.includes(item)), held: stays, detail });
}

/** What is deleted in the first bin may go to the second: so often it is looked again. */
const rounds = 3;

/** Deletes what is ours in both bins, and tells what would not go. */
export async function sweepBins(
  session: Session,
  site: SharePoint,
  isOurs: (item: RecycledItem) => boolean,
): Promise<Result<{ readonly paths: ReadonlySet<string>; readonly detail: string }, AdminFailure>> {
  let detail = "";
  for (let round = 1; ; round += 1) {
    const found = await recycledItems(site);
    if (!found.ok) return found;
    const ours = found.value.filter(isOurs);
    if (ours.length === 0 || round > rounds)
      return ok({ paths: new Set(ours.map(({ path }) => path)), detail });
    const deleted = await inParallel(ours, async (one): Promise<Result<null, AdminFailure>> => {
      const permitted = await session.changes.permit();
      if (!permitted.ok) return permitted;
      const answer = await deleteRecycled(site, one);
      if (answer.ok || answer.failure.reason === "notFound") return ok(null);
      if (!refusals.has(answer.failure.reason)) return fail(answer.failure);
      detail = answer.failure.detail;
      return ok(null);
    });
    if (!deleted.ok) return deleted;
  }
}
