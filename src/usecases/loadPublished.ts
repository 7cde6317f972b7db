import type { TownModel } from "#domain/model/townModel.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

export interface PublishedView {
  readonly model: TownModel;
  readonly published: PublishedSummary;
  /** HR has taken it back. */
  readonly withdrawn: boolean;
  /** The newest revision after this one that is to be read; null: none. */
  readonly newer: number | null;
}

/** A published copy, from whichever audience's list the person may read it, and whether it is still the one to read. */
export async function loadPublished(
  { stores }: Services,
  key: string,
): Promise<Result<PublishedView, UseCaseFailure>> {
  const { lookups } = stores;
  const [, year] = key.split(":");
  const copies = {
    forStaff: lookups.published("staff", key),
    forLeads: lookups.published("leads", key),
    staffTitles: lookups.publishedTitles("staff", Number(year)),
    leadsTitles: lookups.publishedTitles("leads", Number(year)),
  };
  let found = await stores.lookUp({ model: lookups.model(), ...copies });
  // In one of the two lists it is, unless the answer is wrong: no copy at all is asked about once more.
  if (found.ok && isNowhere(found.value)) found = await stores.lookUp({ model: lookups.model(), ...copies });
  if (!found.ok) return found;
  const { model, forStaff, forLeads, staffTitles } = found.value;
  if (!model.ok) return model;
  if (!forStaff.ok) return forStaff;
  const copy = forStaff.value ?? (forLeads.ok ? forLeads.value : null);
  if (!copy) return forLeads.ok ? fail({ reason: "notFound", requestId: null, subject: key }) : forLeads;
  if (!staffTitles.ok) return staffTitles;
  const leadsTitles = ifReadable(found.value.leadsTitles);
  if (!leadsTitles.ok) return leadsTitles;
  const titles = [...staffTitles.value, ...(leadsTitles.value ?? [])];
  return ok({ model: model.value, published: copy, ...standingOf(titles, key) });
}

/** `published:<year>:<unitId>:<revision>`, and beside it `withdrawn:…` of the same. */
function standingOf(
  titles: readonly PublishedTitle[],
  key: string,
): Pick<PublishedView, "withdrawn" | "newer"> {
  const [, place = "", revision] = /^published:(.+:)(\d+)$/u.exec(key) ?? [];
  const revisionsOf = (kind: string) =>
    titles.flatMap((title) =>
      title.key.startsWith(kind + place) ? Number(title.key.slice((kind + place).length)) : [],
    );
  const withdrawn = new Set(revisionsOf("withdrawn:"));
  const later = revisionsOf("published:").filter((one) => one > Number(revision) && !withdrawn.has(one));
  return {
    withdrawn: withdrawn.has(Number(revision)),
    newer: later.length > 0 ? Math.max(...later) : null,
  };
}

type Copy = Result<PublishedSummary | null, UseCaseFailure>;

function isNowhere({ forStaff, forLeads }: { readonly forStaff: Copy; readonly forLeads: Copy }): boolean {
  return forStaff.ok && forStaff.value === null && !(forLeads.ok && forLeads.value !== null);
}
