import { type HrWork, hrTasks } from "#domain/home/hrTasks.ts";
import type { HrTask } from "#domain/home/task.ts";
import type { Group } from "#domain/organisation/group.ts";
import { reviewedBoard } from "#domain/summaries/reviewedBoard.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { PostStanding } from "#store/postStates.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Home } from "./home.ts";
import { publishedCopies } from "./publishedCopies.ts";
import type { Services } from "./services.ts";

/** A sending that nobody saw end within this time is in doubt. */
const sendingLimitMs = 2 * 60_000;

/** What waits for HR besides the own group's discussion. One request: home has asked for everything else. */
export async function loadHrTasks(
  { stores, now }: Services,
  { year, today, model, rows: seen }: Home,
): Promise<Result<readonly HrTask[], UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const { lookups } = stores;
  const found = await stores.lookUp({
    units: lookups.units(),
    groups: lookups.groups(),
    rows: lookups.handedInDigests(year),
    reviews: work.value.lookups.reviews(year),
    posts: work.value.lookups.postStates(year),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { rows, reviews, posts } = all.value;
  const [units, groups] = [all.value.units.all, all.value.groups.all];
  const incomplete = rows.missing !== null;
  const source = { year, today, model, units, groups, rows: rows.rows, incomplete };
  const said = new Map(reviews.all.map((review) => [review.groupId, review.value]));
  const byId = new Map<string, Group>(groups.map((group) => [group.id, group]));
  const names = new Map<string, string>([...units.values()].map(({ id, name }) => [id, name]));
  const laid = rows.rows.flatMap((row): HrWork["laid"][number][] => {
    const unitId = byId.get(row.groupId)?.unitId;
    if (!unitId || row.state !== "handedIn" || !row.digest?.ok) return [];
    const { lines } = row.digest.value;
    return [{ unitId, unitName: names.get(unitId) ?? unitId, lines, modifiedAt: row.modifiedAt }];
  });
  return ok(
    hrTasks({
      year,
      areas: areaBoards(source, { hr: true }).map((area) => reviewedBoard(area, said)),
      laid,
      published: publishedCopies(seen.published).filter((copy) => copy.year === year),
      posts: newestOf(posts, now()).map(({ unitId, state }) => ({
        unitId,
        unitName: names.get(unitId) ?? unitId,
        state,
      })),
    }),
  );
}

/** `post:<year>:<unitId>:<revision>`: an earlier message says nothing about what is to be done. */
function newestOf(posts: readonly PostStanding[], now: string): readonly PostStanding[] {
  const revisionOf = ({ key }: PostStanding) => Number(key.split(":").at(-1));
  return posts.filter(
    (post) =>
      posts.every((other) => other.unitId !== post.unitId || revisionOf(other) <= revisionOf(post)) &&
      (post.state !== "sending" || Date.parse(now) - Date.parse(post.modifiedAt) > sendingLimitMs),
  );
}
