import { type Group, groupIdSchema } from "#domain/organisation/group.ts";
import type { Person } from "#domain/organisation/person.ts";
import { currentPeriod } from "#domain/yearclock/currentPeriod.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { type Timing, timingOf } from "#domain/yearclock/timing.ts";
import { ok, type Result } from "#lib/result.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";
import { areaBoards } from "./areaBoards.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Home, MyDiscussion, PublishedRow } from "./home.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/**
 * What is mine to do now. SharePoint itself tells what concerns me: it returns only the worksheets of my groups, only
 * the handed-in copies that I may read, and HR's list only to HR. Two requests; one when reference data is in memory.
 */
export async function loadHome(services: Services): Promise<Result<Home, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const today = services.today();
  const year = cycleYear(today);
  const first = await stores.lookUp({
    model: lookups.model(),
    me: lookups.personOf(stores.owner.entraId),
    worksheets: lookups.worksheetRows(year),
    handedIn: lookups.handedInRows(year),
    hr: lookups.hrProbe(),
    forStaff: lookups.publishedTitles("staff", year),
    forLeads: lookups.publishedTitles("leads", year),
  });
  if (!first.ok) return first;
  const { model, me, worksheets, handedIn, forStaff } = first.value;
  const hr = ifReadable(first.value.hr);
  const forLeads = ifReadable(first.value.forLeads);
  if (!model.ok) return model;
  if (!me.ok) return me;
  if (!worksheets.ok) return worksheets;
  if (!handedIn.ok) return handedIn;
  if (!forStaff.ok) return forStaff;
  if (!hr.ok) return hr;
  if (!forLeads.ok) return forLeads;
  const isHr = hr.value !== null;
  const leading = new Set(model.value.groupKinds.filter((kind) => kind.leads).map((kind) => kind.id));
  const seesBoards = isHr || worksheets.value.some((row) => leading.has(row.kindId));
  const groups = await groupsFor(services, worksheets.value, seesBoards);
  if (!groups.ok) return groups;
  const source = { year, today, model: model.value, rows: handedIn.value };
  const reader = isHr ? ({ hr: true } as const) : ({ hr: false, me: me.value?.id } as const);
  const { units, byId } = groups.value;
  return ok({
    today,
    year,
    model: model.value,
    period: currentPeriod(model.value.periods, today),
    me: me.value,
    isHr,
    discussions: myDiscussions(worksheets.value, handedIn.value, byId, me.value, year, today),
    areas: units ? areaBoards({ ...source, units, groups: [...byId.values()] }, reader) : [],
    published: [...forStaff.value, ...(forLeads.value ?? [])].flatMap(publishedRow),
  });
}

interface MyGroups {
  readonly byId: ReadonlyMap<string, Group>;
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
    const { groups, units } = found.value;
    if (!groups.ok) return groups;
    if (!units.ok) return units;
    return ok({ byId: new Map(groups.value.map((group) => [group.id, group])), units: units.value });
  }
  const ids = rows.flatMap((row) => groupIdSchema.safeParse(row.groupId).data ?? []);
  const found = await stores.lookUp(Object.fromEntries(ids.map((id) => [id, lookups.group(id)])));
  if (!found.ok) return found;
  const byId = new Map<string, Group>();
  for (const group of Object.values(found.value)) {
    if (!group.ok) return group;
    byId.set(group.value.id, group.value);
  }
  return ok({ byId, units: null });
}

const urgency: readonly Timing[] = ["late", "soon", "later", "done"];

function myDiscussions(
  worksheets: readonly DocumentRow[],
  handedIn: readonly DocumentRow[],
  groups: ReadonlyMap<string, Group>,
  me: Person | null,
  year: number,
  today: string,
): readonly MyDiscussion[] {
  const done = new Set(handedIn.filter((row) => row.state === "handedIn").map((row) => row.groupId));
  const mine = worksheets.flatMap((row): MyDiscussion[] => {
    const group = groups.get(row.groupId);
    if (!group || !me) return [];
    const state = done.has(group.id) ? "handedIn" : "draft";
    const mayFill = me.id === group.chairId || me.id === group.secretaryId;
    // Administrators of the site may read every group's worksheet, but most are not theirs.
    if (!mayFill && !group.memberIds.includes(me.id)) return [];
    const timing = timingOf(state === "handedIn", row.dueOn, today);
    return [
      {
        year,
        groupId: group.id,
        title: group.name,
        kindId: row.kindId,
        state,
        dueOn: row.dueOn,
        timing,
        mayFill,
      },
    ];
  });
  return mine.sort(
    (a, b) =>
      Number(b.mayFill) - Number(a.mayFill) ||
      urgency.indexOf(a.timing) - urgency.indexOf(b.timing) ||
      a.dueOn.localeCompare(b.dueOn) ||
      a.title.localeCompare(b.title, "fi"),
  );
}

/** `published:<year>:<unitId>:<revision>` */
function publishedRow({ key, title }: PublishedTitle): PublishedRow[] {
  const [, year, unitId, revision] = key.split(":");
  return unitId && revision
    ? [{ year: Number(year), unitId, unitName: title, revision: Number(revision) }]
    : [];
}
