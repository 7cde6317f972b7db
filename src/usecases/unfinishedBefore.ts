import { ownTasks } from "#domain/home/ownTasks.ts";
import type { TalkTask, Task } from "#domain/home/task.ts";
import { type Group, groupIdSchema } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { cycleToFinish } from "#domain/yearclock/cycleToFinish.ts";
import { ok, type Result } from "#lib/result.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { Found, Lookup } from "#store/lookUp.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap } from "./gaps.ts";
import type { HomeGlance, LateDiscussionTask } from "./home.ts";
import { myDiscussions } from "./myDiscussions.ts";
import { myTalks } from "./myTalks.ts";
import { returnedOf } from "./returnedOf.ts";
import type { Services } from "./services.ts";

type Groups = ReadonlyMap<string, Group>;

interface Unfinished {
  readonly tasks: readonly (LateDiscussionTask | TalkTask)[];
  /** Why something of it is not known. */
  readonly missing: UseCaseFailure | null;
}

/** What the cycle before left undone: asked for along with other things, and told from what came. */
export interface UnfinishedBefore {
  readonly lookups: Readonly<Record<string, Lookup<unknown>>>;
  readonly tasks: (found: object, known: Groups) => Promise<Unfinished>;
}

/** Null: it is too late in the year to go back to it. */
export function unfinishedBefore(
  services: Services,
  me: Person | null,
  glance: HomeGlance,
): UnfinishedBefore | null {
  const year = cycleToFinish(glance.today);
  if (year === null || !me) return null;
  const lookups = lookupsOf(services, year);
  return {
    lookups,
    // What was asked for by these lookups, whatever else came with it.
    tasks: (found, known) =>
      tasksOf(services, me, { ...glance, year }, found as Found<typeof lookups>, known),
  };
}

function lookupsOf({ stores: { lookups } }: Services, year: number) {
  return {
    worksheetsBefore: lookups.worksheetRows(year),
    handedInBefore: lookups.handedInRows(year),
    reviewsBefore: lookups.reviewRows(year),
    myHalvesBefore: lookups.talkRows("EmployeeHalves", year),
    talkHalvesBefore: lookups.talkRows("SupervisorHalves", year),
  };
}

async function tasksOf(
  services: Services,
  me: Person,
  glance: HomeGlance,
  found: Found<ReturnType<typeof lookupsOf>>,
  known: Groups,
): Promise<Unfinished> {
  const { year } = glance;
  const { worksheetsBefore: sheets, handedInBefore: copies } = found;
  const reviews = asGap(found.reviewsBefore, { rows: [], missing: null }).value;
  // Who has no discussion is not let into these lists.
  const own = asGap(found.myHalvesBefore, []).value;
  const halves = asGap(found.talkHalvesBefore, []).value;
  const talks = myTalks({ own, halves }, me, glance);
  if (!sheets.ok) return { tasks: talks, missing: sheets.failure };
  // A copy that did not come must not make it look as if nothing had been handed in.
  if (!copies.ok) return { tasks: talks, missing: copies.failure };
  if (copies.value.missing) return { tasks: talks, missing: copies.value.missing };
  const returned = await returnedOf(
    services,
    year,
    reviews.rows,
    new Set(sheets.value.rows.map(({ groupId }) => groupId)),
  );
  const done = new Set(
    copies.value.rows.flatMap(({ groupId, state }) =>
      (state === "handedIn" || state === "neverMet") && !returned.has(groupId) ? groupId : [],
    ),
  );
  const open = sheets.value.rows.filter(({ groupId }) => !done.has(groupId));
  const unknown = await unknownOf(services, open, known);
  if (!unknown.ok) return { tasks: talks, missing: unknown.failure };
  const groups = new Map([...known, ...unknown.value]);
  const mine = myDiscussions(open, copies.value.rows, groups, me, { ...glance, returned })
    .filter(({ mayFill }) => mayFill)
    .map((one) => ({ ...one, title: `${one.title} ${year}` }));
  return {
    tasks: [...ownTasks(year, mine, [], []).filter(isDiscussion), ...talks],
    missing: sheets.value.missing,
  };
}

/** A group that discusses every other year is not among those of this year. One request, for whoever has such. */
async function unknownOf(
  { stores }: Services,
  rows: readonly DocumentRow[],
  known: Groups,
): Promise<Result<Groups, UseCaseFailure>> {
  const ids = rows.flatMap(({ groupId }) => groupIdSchema.safeParse(groupId).data ?? []);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return ok(new Map());
  const found = await stores.lookUp(Object.fromEntries(unknown.map((id) => [id, stores.lookups.group(id)])));
  if (!found.ok) return found;
  const groups = Object.values(found.value).flatMap((one) => (one.ok && one.value ? [one.value] : []));
  return ok(new Map(groups.map((group) => [group.id, group])));
}

function isDiscussion(task: Task): task is LateDiscussionTask {
  return task.kind === "fill" || task.kind === "correct";
}
