import type { Audience } from "#domain/model/townModel.ts";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { Services } from "./services.ts";

/** `changedMeanwhile`: something else has become of the message since it was shown. */
export type WithdrawFailure = UseCaseFailure | { readonly reason: "changedMeanwhile" };

/** What can be taken back: a message that went, and one that never will. What nobody knows of is settled first. */
export function mayWithdraw({ state }: Pick<PostRow, "state">): boolean {
  return state === "sent" || state === "ready" || state === "failed";
}

/**
 * Notes that a summary is not to be read any more: a record beside the published copy, which nobody can change, and the
 * ledger's row. The record comes first, so that a broken-off withdrawal hides the copy and is simply done again.
 */
export async function withdrawPost(
  services: Services,
  row: PostRow,
  reason: string,
): Promise<Result<PostRow, WithdrawFailure>> {
  const { stores, today, now } = services;
  if (!mayWithdraw(row)) return fail({ reason: "changedMeanwhile" });
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    me: stores.lookups.personOf(stores.owner.entraId),
    staff: stores.lookups.publishedTitles("staff", row.year),
    leads: stores.lookups.publishedTitles("leads", row.year),
    post: stores.lookups.post(row.stored.key),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { me, post, ...lists } = all.value;
  if (!me) return fail({ reason: "forbidden", requestId: null, subject: "People" });
  if (post.postState === "withdrawn") return ok(postRow(post, now()));
  // Sent by a colleague since: its copy must not be hidden, which nobody could take back.
  if (post.postState !== row.stored.postState) return fail({ reason: "changedMeanwhile" });
  const { publishedKey } = row.stored.value;
  for (const audience of ["staff", "leads"] satisfies Audience[]) {
    const copy = lists[audience].find(({ key }) => key === publishedKey);
    if (!copy) continue;
    const at = {
      year: row.year,
      unitId: unitIdSchema.parse(row.unitId),
      revision: row.revision,
      unitName: copy.title,
    };
    const noted = await work.value.createWithdrawal(audience, at, { on: today() });
    if (!noted.ok) return noted;
  }
  const withdrawn = { on: today(), by: me.id, reason };
  const saved = await stores.savePost(row.stored, { ...row.stored.value, withdrawn }, "withdrawn");
  if (saved.ok) return ok(postRow(saved.value, now()));
  // Whose write got through: a colleague's, or one's own whose answer nobody saw.
  const stored = await stores.find(stores.lookups.post(row.stored.key));
  if (stored.ok && stored.value.postState === "withdrawn") return ok(postRow(stored.value, now()));
  return saved.failure.reason === "conflict" ? fail({ reason: "changedMeanwhile" }) : saved;
}
