import type { PlanTask } from "#domain/home/task.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { type Group, groupIdSchema } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { planOpensOn } from "#domain/plans/planOpensOn.ts";
import { planInTheMaking } from "#domain/plans/planYear.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { discussionTime } from "#domain/yearclock/discussionTime.ts";
import { dueOnOf } from "#domain/yearclock/dueOnOf.ts";
import { timingOf } from "#domain/yearclock/timing.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { DocumentRow, Rows } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";
import type { BoardReader, BoardSource } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, orGap } from "./gaps.ts";
import type { Home, HomeGlance, HomeSteps, MyDiscussion } from "./home.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/**
 * What is mine to do now. SharePoint itself tells what concerns me: it returns only the worksheets of my groups, only
 * the handed-in copies that I may read, and HR's list only to HR. Two requests; one when reference data is in memory.
 * `shown` is waited for between them: drawing the whole must not hold up what can be shown already.
 */
export function loadHome(services: Services, shown = () => Promise.resolve()): HomeSteps {
  const today = services.today();
  const year = cycleYear(today);
  const first = firstOf(services, year, today);
  const at = (model: TownModel): HomeGlance => ({
    today,
    year,
    model,
    period: currentPeriod(model.periods, today),
  });
  return {
    glance: first.then(
      (found) => (found.ok ? at(found.value.model) : null),
      // What is thrown there comes out of `whole`.
      () => null,
    ),
    whole: first.then(async (found) => {
      if (!found.ok) return found;
      await shown();
      return wholeOf(services, at(found.value.model), found.value);
    }),
  };
}

type First = Extract<Awaited<ReturnType<typeof firstOf>>, { readonly ok: true }>["value"];

async function firstOf({ stores }: Services, year: number, today: string) {
  const { lookups } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    me: lookups.personOf(stores.owner.entraId),
    worksheets: lookups.worksheetRows(year),
    handedIn: lookups.handedInRows(year),
    hr: lookups.hrProbe(),
    reviews: lookups.reviewRows(year),
    plans: lookups.planRows(planInTheMaking(today)),
    forStaff: lookups.publishedTitles("staff", year),
    forStaffBefore: lookups.publishedTitles("staff", year - 1),
    forLeads: lookups.publishedTitles("leads", year),
    forLeadsBefore: lookups.publishedTitles("leads", year - 1),
  });
  if (!found.ok) return found;
  return allOk({
    ...found.value,
    me: orGap(found.value.me),
    hr: ifReadable(found.value.hr),
    reviews: ok(asGap(found.value.reviews, null).value),
    plans: ok(asGap(found.value.plans, null).value),
    forLeads: ifReadable(found.value.forLeads),
    forLeadsBefore: ifReadable(found.value.forLeadsBefore),
  });
}

async function wholeOf(
  services: Services,
  glance: HomeGlance,
  first: First,
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
  const [groups, returned] = await Promise.all([
    groupsFor(services, [...worksheets.rows, ...(first.plans?.rows ?? [])], seesBoards),
    returnedOf(services, year, reviews, own),
  ]);
  if (!groups.ok) return groups;
  const { units, byId, unreadable } = groups.value;
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
  const published = [
    ...first.forStaff,
    ...(first.forLeads ?? []),
    ...first.forStaffBefore,
    ...(first.forLeadsBefore ?? []),
  ];
  return ok({
    ...glance,
    me,
    isHr: worksAsHr,
    discussions: myDiscussions(worksheets.rows, handedIn.rows, byId, me, { year, today, model, returned }),
    plans: myPlans(first.plans?.rows ?? [], byId, me, glance),
    makesPlans: (first.plans?.rows ?? []).length > 0,
    areas: areas.value,
    rows: { handedIn: handedIn.rows, reviews, published },
    gaps: {
      missing: worksheets.missing ?? handedIn.missing,
      unreadable: [...first.me.unreadable, ...unreadable],
    },
  });
}

function isIn(group: Group | undefined, me: Person): boolean {
  return group !== undefined && (group.memberIds.includes(me.id) || fills(group, me));
}

function fills({ chairId, secretaryId, actingChairId }: Group, me: Person): boolean {
  return [chairId, secretaryId, actingChairId].includes(me.id);
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

/** Which of the person's groups are to correct what they handed in. Nearly always none. */
async function returnedOf(
  services: Services,
  year: number,
  reviews: readonly DocumentRow[],
  own: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const said = reviews.filter((row) => row.state === "returned" && own.has(row.groupId));
  if (said.length === 0) return new Set();
  const ids = said.flatMap((row) => groupIdSchema.safeParse(row.groupId).data ?? []);
  // Where its code does not come, what HR's list says is believed.
  const still = await import("./stillReturned.ts").catch(() => null);
  return still ? still.stillReturned(services, year, ids) : new Set(ids);
}

interface MyGroups {
  readonly byId: ReadonlyMap<string, Group>;
  readonly unreadable: readonly UseCaseFailure[];
  /** Only for those who see boards. */
  readonly units: Units | null;
}

async function groupsFor(
  { stores }: Services,
  rows: readonly DocumentRow[],
  seesBoards: boolean,
): Promise<Result<MyGroups, UseCaseFailure>> {
  const { lookups } = stores;
  if (seesBoards) {
    const found = await stores.lookUp({ groups: lookups.groups(), units: lookups.units() });
    if (!found.ok) return found;
    const all = allOk(found.value);
    if (!all.ok) return all;
    const { groups, units } = all.value;
    return ok({
      byId: new Map(groups.all.map((group) => [group.id, group])),
      unreadable: [...units.unreadable, ...groups.unreadable],
      units: units.all,
    });
  }
  const ids = rows.flatMap((row) => groupIdSchema.safeParse(row.groupId).data ?? []);
  const found = await stores.lookUp(Object.fromEntries(ids.map((id) => [id, lookups.group(id)])));
  if (!found.ok) return found;
  const byId = new Map<string, Group>();
  const unreadable: UseCaseFailure[] = [];
  for (const one of Object.values(found.value)) {
    const group = orGap(one);
    if (!group.ok) return group;
    if (group.value.all) byId.set(group.value.all.id, group.value.all);
    unreadable.push(...group.value.unreadable);
  }
  return ok({ byId, unreadable, units: null });
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

/** From the day on which the year clock has them made until they are handed in. */
function myPlans(
  rows: readonly DocumentRow[],
  groups: ReadonlyMap<string, Group>,
  me: Person | null,
  { today, model }: HomeGlance,
): readonly PlanTask[] {
  const year = planInTheMaking(today);
  if ((planOpensOn(model, year) ?? today) > today) return [];
  return rows.flatMap(({ groupId, kindId, state, dueOn }): PlanTask[] => {
    const group = groups.get(groupId);
    if (!me || !group || group.endedOn || state === "handedIn" || !fills(group, me)) return [];
    const timing = dueOn === "" ? "later" : timingOf(false, dueOn, today);
    const ofArea = kindId === "area";
    return [{ kind: "plan", year, groupId, title: group.name, ofArea, dueOn: dueOn || null, timing }];
  });
}

function myDiscussions(
  worksheets: readonly DocumentRow[],
  handedIn: readonly DocumentRow[],
  groups: ReadonlyMap<string, Group>,
  me: Person | null,
  {
    year,
    today,
    model,
    returned,
  }: {
    readonly year: number;
    readonly today: string;
    readonly model: TownModel;
    readonly returned: ReadonlySet<string>;
  },
): readonly MyDiscussion[] {
  const copies = new Map(handedIn.map((row) => [row.groupId, row.state]));
  const mine = worksheets.flatMap((row): MyDiscussion[] => {
    const group = groups.get(row.groupId);
    if (!group || !me) return [];
    const copy = copies.get(group.id);
    const isDone = copy === "handedIn" || copy === "neverMet";
    const state = returned.has(group.id) ? "returned" : isDone ? copy : "draft";
    const mayFill = !group.endedOn && fills(group, me);
    if (!mayFill && !group.memberIds.includes(me.id)) return [];
    const kind = model.groupKinds.find(({ id }) => id === group.kindId);
    const dueOn = kind ? dueOnOf(kind, year, row.dueOn, today) : row.dueOn || null;
    const timing = dueOn === null ? "later" : timingOf(isDone && state === copy, dueOn, today);
    const from = discussionTime(model, row.kindId, year)?.from ?? "";
    return [
      {
        year,
        groupId: group.id,
        title: group.name,
        kindId: row.kindId,
        state,
        dueOn,
        timing,
        mayFill,
        opensOn: from > today ? from : null,
      },
    ];
  });
  return mine.sort((a, b) => Number(b.mayFill) - Number(a.mayFill) || a.title.localeCompare(b.title, "fi"));
}
