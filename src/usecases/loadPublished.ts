import type { TownModel } from "#domain/model/townModel.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

export interface PublishedView {
  readonly model: TownModel;
  readonly published: PublishedSummary;
}

/** A published copy, from whichever audience's list the person may read it. */
export async function loadPublished(
  { stores }: Services,
  key: string,
): Promise<Result<PublishedView, UseCaseFailure>> {
  const { lookups } = stores;
  const copies = { forStaff: lookups.published("staff", key), forLeads: lookups.published("leads", key) };
  let found = await stores.lookUp({ model: lookups.model(), ...copies });
  // In one of the two lists it is, unless the answer is wrong: no copy at all is asked about once more.
  if (found.ok && isNowhere(found.value)) found = await stores.lookUp({ model: lookups.model(), ...copies });
  if (!found.ok) return found;
  const { model, forStaff, forLeads } = found.value;
  if (!model.ok) return model;
  if (!forStaff.ok) return forStaff;
  const copy = forStaff.value ?? (forLeads.ok ? forLeads.value : null);
  if (copy) return ok({ model: model.value, published: copy });
  return forLeads.ok ? fail({ reason: "notFound", requestId: null, subject: key }) : forLeads;
}

type Copy = Result<PublishedSummary | null, UseCaseFailure>;

function isNowhere({ forStaff, forLeads }: { readonly forStaff: Copy; readonly forLeads: Copy }): boolean {
  return forStaff.ok && forStaff.value === null && !(forLeads.ok && forLeads.value !== null);
}
