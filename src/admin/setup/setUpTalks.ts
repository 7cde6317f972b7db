import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { talksPlace } from "../sitePlace.ts";
import { holdsTalks } from "../talksSite.ts";
import type { Town } from "../townSite.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import { closeTalksSite } from "./closeTalksSite.ts";
import { giveAccess } from "./giveAccess.ts";
import { makeLists } from "./makeLists.ts";

/**
 * The talks site of a town that holds its development discussions here; of another, closed to everybody. Tells its lists,
 * null where they are not in use.
 */
export async function setUpTalks(
  session: Session,
  town: Town,
  registryListId: string | undefined,
): Promise<Result<WorkSite["lists"] | null, AdminFailure>> {
  const place = talksPlace(session);
  const site = await readWorkSite(place.site, place.lists);
  if (!site.ok) return site;
  if (!holdsTalks(town.model, site.value)) {
    const closed = await closeTalksSite(session);
    return closed.ok ? ok(null) : closed;
  }
  // One step of the whole: what it is made of has been told of the work site.
  const quietly = { ...session, step: () => undefined };
  const lists = await makeLists(quietly, place, site.value.lists);
  if (!lists.ok) return lists;
  const access = { which: "talks", registryListId } as const;
  const given = await giveAccess(quietly, place, { ...site.value, lists: lists.value }, town, access);
  return given.ok ? ok(lists.value) : given;
}
