import { type Change, changesSince, type SeenHere, seenTo } from "#domain/home/changesSince.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Home } from "./home.ts";
import { publishedCopies } from "./publishedCopies.ts";
import type { Services } from "./services.ts";

/**
 * What others have done since the person was last here on this device. Home has come already; more is asked for only where
 * plans have been confirmed: a version is in force, and news, once the organisation's copy of it is there.
 */
export async function loadChanges({ stores }: Services, home: Home): Promise<readonly Change[]> {
  const seen: SeenHere = {
    year: home.year,
    own: new Map(home.discussions.map(({ groupId, title }) => [groupId, title])),
    handedIn: home.rows.handedIn,
    reviews: home.rows.reviews,
    published: publishedCopies(home.rows.published),
  };
  const visits = await stores.visits();
  if (!visits) return [];
  const since = await visits.come(seenTo(seen));
  const me = stores.owner.entraId;
  const changes = changesSince(seen, since, me);
  if (!changes.some(({ kind }) => kind === "plan")) return changes;
  const units = await stores.find(stores.lookups.units());
  // Whoever cannot be told which copy is the last one is told of those that are there.
  const organisation = units.ok ? organisationOf(units.value.all) : undefined;
  if (!organisation) return changes;
  const published = seen.published.filter(
    ({ kind, unitId }) => kind !== "plan" || unitId === organisation.id,
  );
  return changesSince({ ...seen, published }, since, me);
}
