import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Registry } from "../registry/registry.ts";
import { openYears } from "../registry/rememberTown.ts";
import type { Town } from "../townSite.ts";
import { lastingDocuments } from "./lastingDocuments.ts";
import type { PlannedDocument } from "./PlannedDocument.ts";
import { plannedDocuments } from "./plannedDocuments.ts";

/** What every year that is open should have. */
export function plannedYears(
  town: Town & { readonly model: TownModel },
  registry: Registry,
  today: string,
): Result<
  { readonly documents: readonly PlannedDocument[]; readonly discussing: readonly Group[] },
  AdminFailure
> {
  const documents: PlannedDocument[] = [];
  const discussing = new Set<Group>();
  const years = openYears(registry);
  if (years.length > 0) documents.push(...lastingDocuments(town));
  for (const year of years) {
    const planned = plannedDocuments(town, year, today);
    if (!planned.ok) return planned;
    documents.push(...planned.value.documents);
    for (const group of planned.value.discussing) discussing.add(group);
  }
  return ok({ documents, discussing: [...discussing] });
}
