import { type Group, groupIdSchema } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { DocumentRow, Rows } from "#store/groupDocuments.ts";
import type { Found, Lookup } from "#store/lookUp.ts";
import type { Units } from "#store/reference.ts";
import type { BoardReader, BoardSource } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import { orGap } from "./gaps.ts";
import type { Home, HomeGlance } from "./home.ts";
import type { HomeFirst } from "./homeFirst.ts";
import { fills, myDiscussions } from "./myDiscussions.ts";
import { myTalks } from "./myTalks.ts";
import { myPlans, plansToMake } from "./plansToMake.ts";
import { returnedOf } from "./returnedOf.ts";
import type { Services } from "./services.ts";
import { unfinishedBefore } from "./unfinishedBefore.ts";
import type { WaitingTraining } from "./waitingTraining.ts";

/**
 * The whole of home from what the first request brought, with one request more. Code of its own: it comes while what is
 * known already is being drawn.
 */
export async function wholeHome(
  services: Services,
  glance: HomeGlance,
  first: HomeFirst,
): Promise<Result<Home, UseCaseFailure>> {
  const { today, year, model } = glance;
  const { worksheets } = first;
  const me = first.me.all;
  const isHr = first.hr !== null;
  const leading = new Set(model.groupKinds.filter((kind) => kind.leads).map((kind) => kind.id));
  const own = new Set(worksheets.rows.map((row) => row.groupId));
  // To the supervisor above a chair come copies of groups that the supervisor is not in.
  const seesBoards =
    isHr ||
    worksheets.rows.some((row) => leading.has(row.kindId)) ||
    first.handedIn.rows.some((row) => !own.has(row.groupId));
  const reviews = first.reviews?.rows ?? [];
  const published = [
    ...first.forStaff,
    ...(first.forLeads ?? []),
    ...first.forStaffBefore,
    ...(first.forLeadsBefore ?? []),
  ];
  const planned = plansToMake(first, glance, published);
  const waiting = await waitingTraining(services, me, first.told);
  const before = unfinishedBefore(services, me, glance);
  const [groups, returned] = await Promise.all([
    groupsFor(services, [...worksheets.rows, ...planned.flatMap(({ rows }) => rows)], seesBoards, {
      ...waiting?.lookups,
      ...before?.lookups,
    }),
    returnedOf(services, year, reviews, own),
  ]);
  if (!groups.ok) return groups;
  const { units, byId, unreadable, found } = groups.value;
  const unfinished = await before?.tasks(found, byId);
  // Administrators of the site may read HR's list too, and besides it everybody's worksheets.
  const strangers = me ? worksheets.rows.filter((row) => !isIn(byId.get(row.groupId), me)).length : 0;
  const worksAsHr = isHr && strangers <= worksheets.rows.length / 2;
  const rows = seesBoards ? await doubted(services, year, first.handedIn) : ok(first.handedIn);
  if (!rows.ok) return rows;
  const handedIn = rows.value;
  const reader = worksAsHr ? ({ hr: true } as const) : ({ hr: false, me: me?.id } as const);
  const incomplete = handedIn.missing !== null;
  const source = { year, today, model, rows: handedIn.rows, incomplete, groups: [...byId.values()] };
  const areas = units ? await boardsOf({ ...source, units }, reader) : ok([]);
  if (!areas.ok) return areas;
  return ok({
    ...glance,
    me,
    isHr: worksAsHr,
    discussions: myDiscussions(worksheets.rows, handedIn.rows, byId, me, { year, today, model, returned }),
    tasks: [
      ...planned.flatMap(({ year: planYear, rows: sheets }) => myPlans(planYear, sheets, byId, me, today)),
      ...(waiting?.tasks(found) ?? []),
      ...(unfinished?.tasks ?? []),
      ...myTalks({ own: first.myHalves, halves: first.talkHalves }, me, glance),
    ],
    makesPlans: (first.plans?.rows ?? []).length > 0,
    areas: areas.value,
    rows: { handedIn: handedIn.rows, reviews, published },
    gaps: {
      missing: worksheets.missing ?? handedIn.missing ?? unfinished?.missing ?? null,
      unreadable: [...first.me.unreadable, ...unreadable],
    },
  });
}

function isIn(group: Group | undefined, me: Person): boolean {
  return group !== undefined && (group.memberIds.includes(me.id) || fills(group, me));
}

/** Most people see no board: its code comes only to those who do. */
async function boardsOf(
  source: BoardSource,
  reader: BoardReader,
): Promise<Result<Home["areas"], UseCaseFailure>> {
  const boards = await import("./areaBoards.ts").catch(() => null);
  return boards
    ? ok(boards.areaBoards(source, reader))
    : fail({ reason: "offline", requestId: null, subject: "areaBoards" });
}

interface MyGroups {
  readonly byId: ReadonlyMap<string, Group>;
  readonly unreadable: readonly UseCaseFailure[];
  /** Everything that was asked for. */
  readonly found: object;
  /** Only for those who see boards. */
  readonly units: Units | null;
}

async function groupsFor(
  { stores }: Services,
  rows: readonly DocumentRow[],
  seesBoards: boolean,
  more: Readonly<Record<string, Lookup<unknown>>>,
): Promise<Result<MyGroups, UseCaseFailure>> {
  const { lookups } = stores;
  if (seesBoards) {
    const found = await stores.lookUp({
      ...more,
      groups: lookups.groups(),
      units: lookups.units(),
    });
    if (!found.ok) return found;
    const { groups: known, units: ofTown } = found.value;
    const all = allOk({ groups: known, units: ofTown });
    if (!all.ok) return all;
    const { groups, units } = all.value;
    return ok({
      found: found.value,
      byId: new Map(groups.all.map((group) => [group.id, group])),
      unreadable: [...units.unreadable, ...groups.unreadable],
      units: units.all,
    });
  }
  const ids = rows.flatMap((row) => groupIdSchema.safeParse(row.groupId).data ?? []);
  const own: Record<string, Lookup<Group>> = Object.fromEntries(ids.map((id) => [id, lookups.group(id)]));
  const found = await stores.lookUp({ ...more, ...own });
  if (!found.ok) return found;
  // The groups' among what came.
  const groups = found.value as Found<typeof own>;
  const byId = new Map<string, Group>();
  const unreadable: UseCaseFailure[] = [];
  for (const id of ids) {
    const answer = groups[id];
    if (!answer) continue;
    const group = orGap(answer);
    if (!group.ok) return group;
    if (group.value.all) byId.set(group.value.all.id, group.value.all);
    unreadable.push(...group.value.unreadable);
  }
  return ok({ found: found.value, byId, unreadable, units: null });
}

/** A board without any document is doubted: rows have been seen to stay away although they were there. */
async function doubted(
  { stores }: Services,
  year: number,
  rows: Rows<DocumentRow>,
): Promise<Result<Rows<DocumentRow>, UseCaseFailure>> {
  if (rows.rows.length > 0) return ok(rows);
  const found = await stores.lookUp({ again: stores.lookups.handedInRows(year) });
  return found.ok ? found.value.again : found;
}

/** What the staff of the person may have told of; asked for along with the groups. Nearly always nothing. */
async function waitingTraining(
  services: Services,
  me: Person | null,
  told: readonly string[],
): Promise<WaitingTraining | null> {
  if (!me || !told.includes(me.id)) return null;
  const part = await import("./waitingTraining.ts").catch(() => null);
  return part ? part.waitingTraining(services, me.id) : null;
}
