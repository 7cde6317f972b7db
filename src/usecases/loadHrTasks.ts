import { type HrWork, hrTasks, hrTasksLeft } from "#domain/home/hrTasks.ts";
import type { HrTask } from "#domain/home/task.ts";
import { isPublishable, layingGroups } from "#domain/lines/layingCopy.ts";
import type { Group } from "#domain/organisation/group.ts";
import { planToConfirm } from "#domain/plans/confirmationDueOn.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import { isNewerThanCompiled, unitPlanState } from "#domain/plans/planStates.ts";
import { reviewedBoard } from "#domain/summaries/reviewedBoard.ts";
import { cycleToFinish } from "#domain/yearclock/cycleToFinish.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { PlanStanding } from "#store/planDocuments.ts";
import type { PostStanding } from "#store/postStates.ts";
import { areaBoards } from "./areaBoards.ts";
import { boardLines } from "./boardLines.ts";
import type { UseCaseFailure } from "./failure.ts";
import { orGap } from "./gaps.ts";
import type { Home } from "./home.ts";
import { ifReadable } from "./ifReadable.ts";
import { publishedCopies } from "./publishedCopies.ts";
import type { Services } from "./services.ts";
import { lineLookups, yearLinesFrom } from "./yearLines.ts";

/** A sending that nobody saw end within this time is in doubt. */
const sendingLimitMs = 2 * 60_000;

type At = Pick<Home, "year" | "today" | "model">;

/** What waits for HR besides the own group's discussion; until New Year also what the cycle before has left. */
export async function loadHrTasks(
  services: Services,
  home: At,
): Promise<Result<readonly HrTask[], UseCaseFailure>> {
  const before = cycleToFinish(home.today);
  const [now, left] = await Promise.all([
    tasksOf(services, home, true),
    before === null ? ok([]) : tasksOf(services, { ...home, year: before }, false),
  ]);
  if (!now.ok) return now;
  return left.ok ? ok([...now.value, ...left.value]) : left;
}

/**
 * Of one cycle. One request, and one more where groups that lay lines down have handed in anew. What is published is
 * asked for again: home may have been remembered from before a colleague published.
 */
async function tasksOf(
  { stores, now }: Services,
  { year, today, model }: At,
  isNow: boolean,
): Promise<Result<readonly HrTask[], UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const plans = await stores.planWork();
  if (!plans.ok) return plans;
  const { lookups } = stores;
  const planYear = planToConfirm(model.plan, today);
  const found = await stores.lookUp({
    units: lookups.units(),
    groups: lookups.groups(),
    rows: lookups.handedInDigests(year),
    reviews: work.value.lookups.reviews(year),
    posts: work.value.lookups.postStates(year),
    planStandings: plans.value.lookups.planStandings(planYear),
    planProcess: plans.value.lookups.planProcess(planYear),
    forStaff: lookups.publishedTitles("staff", year),
    forLeads: lookups.publishedTitles("leads", year),
  });
  if (!found.ok) return found;
  const all = allOk({
    ...found.value,
    forLeads: ifReadable(found.value.forLeads),
    // Where it is damaged, the screen that the task leads to says so.
    planProcess: orGap(found.value.planProcess),
  });
  if (!all.ok) return all;
  const { rows, reviews, posts, planStandings, planProcess, forStaff, forLeads } = all.value;
  const [units, groups] = [all.value.units.all, all.value.groups.all];
  const incomplete = rows.missing !== null;
  const source = { year, today, model, units, groups, rows: rows.rows, incomplete };
  const said = new Map(reviews.all.map((review) => [review.groupId, review.value]));
  const byId = new Map<string, Group>(groups.map((group) => [group.id, group]));
  const names = new Map<string, string>([...units.values()].map(({ id, name }) => [id, name]));
  const areas = areaBoards(source, { hr: true }).map((area) => reviewedBoard(area, said));
  const publishable = new Set(
    areas.flatMap((area) => area.groups.flatMap((row) => (isPublishable(row) ? row.groupId : []))),
  );
  const laid = rows.rows.flatMap((row): HrWork["laid"][number][] => {
    const unitId = byId.get(row.groupId)?.unitId;
    // What is returned comes back before it is published.
    if (!unitId || !publishable.has(row.groupId) || !row.digest?.ok) return [];
    if (!layingGroups(groups, model.groupKinds, unitId).some(({ id }) => id === row.groupId)) return [];
    const { lines } = row.digest.value;
    return [{ unitId, unitName: names.get(unitId) ?? unitId, lines, modifiedAt: row.modifiedAt }];
  });
  const tasks = (isNow ? hrTasks : hrTasksLeft)({
    year,
    areas,
    laid,
    published: publishedCopies([...forStaff, ...(forLeads ?? [])]),
    plans: { year: planYear, handedIn: handedInPlans(planStandings, planProcess.all?.value ?? null) },
    posts: newestOf(posts, now()).map(({ about, unitId, state }) => ({
      about,
      unitId,
      unitName: names.get(unitId) ?? unitId,
      state,
    })),
  });
  if (!tasks.some(isOutdatedLines)) return ok(tasks);
  const lines = await stores.lookUp({
    wordings: work.value.lookups.lineWordings(year),
    ...lineLookups(work.value.lookups, year),
  });
  if (!lines.ok) return lines;
  const { wordings, ...answers } = lines.value;
  if (!wordings.ok) return wordings;
  const { inForce, gaps } = yearLinesFrom(answers);
  if (gaps.missing) return fail(gaps.missing);
  const standings = [...boardLines({ ...source, areas }, inForce, wordings.value.all).values()].flat();
  // What was handed in anew may say the same as what those below read: then there is nothing to publish.
  const isPublished = (unitId: string) =>
    standings.some(({ unit, standing }) => unit.id === unitId && standing === "published");
  return ok(tasks.filter((task) => !isOutdatedLines(task) || !isPublished(task.unitId)));
}

/** Areas whose plan HR has before it, and has not compiled as it stands now. */
function handedInPlans(standings: readonly PlanStanding[], process: PlanProcess | null): number {
  return standings.filter(({ kind, areaId, state, digest }) => {
    const sheet = { revision: digest?.ok ? digest.value.revision : 0, isHandedIn: state === "handedIn" };
    return (
      kind === "area" &&
      (unitPlanState({ sheet, process, unitId: areaId }) === "handedIn" ||
        isNewerThanCompiled(sheet, process?.units[areaId]))
    );
  }).length;
}

function isOutdatedLines(task: HrTask): task is Extract<HrTask, { readonly kind: "lines" }> {
  return task.kind === "lines" && task.outdated;
}

/** `post:<year>:<unitId>:<revision>`: an earlier message says nothing about what is to be done. */
function newestOf(posts: readonly PostStanding[], now: string): readonly PostStanding[] {
  const revisionOf = ({ key }: PostStanding) => Number(key.split(":").at(-1));
  return posts.filter(
    (post) =>
      posts
        .filter((other) => other.unitId === post.unitId && other.about === post.about)
        .every((other) => revisionOf(other) <= revisionOf(post)) &&
      (post.state !== "sending" || Date.parse(now) - Date.parse(post.modifiedAt) > sendingLimitMs),
  );
}
