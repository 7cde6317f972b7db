import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import type { SitePlace } from "../sitePlace.ts";
import type { WorkSite } from "../workSite.ts";
import { ensureColumns, ensureListNames, ensureLists } from "./ensureLists.ts";
import { ensureSettings } from "./listSettings.ts";
import { ensureSiteSettings } from "./siteSettings.ts";

/** The lists of a site as they must be, closed until their permissions are set. */
export async function makeLists(
  session: Session,
  place: SitePlace,
  present: WorkSite["lists"],
): Promise<Result<WorkSite["lists"], AdminFailure>> {
  session.step({ code: "setup.lists", data: {} });
  const names = place.lists.map(({ name }) => name);
  const lists = await ensureLists(session, place, present, names);
  if (!lists.ok) return lists;
  const named = await ensureListNames(session, place, lists.value);
  if (!named.ok) return named;
  session.step({ code: "setup.columns", data: {} });
  const columns = await ensureColumns(session, place, lists.value);
  if (!columns.ok) return columns;
  session.step({ code: "setup.settings", data: {} });
  const settings = await ensureSettings(session, place, lists.value);
  if (!settings.ok) return settings;
  const onSite = await ensureSiteSettings(session, place.site);
  return onSite.ok ? ok(lists.value) : onSite;
}
