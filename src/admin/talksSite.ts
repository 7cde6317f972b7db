import type { TownModel } from "#domain/model/townModel.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { Session } from "./session.ts";
import { talksPlace } from "./sitePlace.ts";
import { readWorkSite, type WorkSite } from "./workSite.ts";

/**
 * Whether the talks site is in use. Where it has been, its readers keep what they have said to each other, whatever
 * becomes of the model.
 */
export function holdsTalks(model: TownModel | null, site: Pick<WorkSite, "lists">): boolean {
  return Boolean(model?.talk) || site.lists.size > 0;
}

/** The talks site as it stands; null: the town does not hold its discussions here. */
export async function readTalksSite(
  session: Session,
  model: TownModel | null,
): Promise<Result<WorkSite | null, AdminFailure>> {
  const { site, lists } = talksPlace(session);
  const found = await readWorkSite(site, lists);
  if (!found.ok) return found;
  if (!holdsTalks(model, found.value)) return ok(null);
  const missing = lists.find(({ name }) => !found.value.lists.has(name));
  return missing ? fail({ service: "admin", reason: "notSetUp", missing: missing.name }) : found;
}
