import { type Change, changesSince, type SeenHere, seenTo } from "#domain/home/changesSince.ts";
import type { Home } from "./home.ts";
import { publishedCopies } from "./publishedCopies.ts";
import type { Services } from "./services.ts";

/** What others have done since the person was last here on this device. Nothing is asked for it: home has come already. */
export async function loadChanges({ stores }: Services, home: Home): Promise<readonly Change[]> {
  const seen: SeenHere = {
    year: home.year,
    own: new Map(home.discussions.map(({ groupId, title }) => [groupId, title])),
    handedIn: home.rows.handedIn,
    reviews: home.rows.reviews,
    published: publishedCopies(home.rows.published),
  };
  const visits = await stores.visits();
  return visits ? changesSince(seen, await visits.come(seenTo(seen)), stores.owner.entraId) : [];
}
