import type { TownModel } from "#domain/model/townModel.ts";
import { fillersOf } from "#domain/organisation/fillersOf.ts";
import type { Group } from "#domain/organisation/group.ts";
import { discussesIn } from "#domain/organisation/groupYear.ts";
import type { Person } from "#domain/organisation/person.ts";
import { yearFormOf } from "#domain/organisation/yearFormOf.ts";
import type { ClockEntry } from "#domain/yearclock/clockEntry.ts";
import { type ClockGroup, clockItems } from "#domain/yearclock/clockItems.ts";
import { dueOnOf } from "#domain/yearclock/dueOnOf.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";
import { areaBoards } from "./areaBoards.ts";
import type { Clock } from "./clock.ts";
import { clockProgress } from "./clockProgress.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";
import { stillReturned } from "./stillReturned.ts";

/** The year clock of a cycle year: what is when, and where what concerns the person stands. One request. */
export async function loadClock(services: Services, year: number): Promise<Result<Clock, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const today = services.today();
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    me: lookups.personOf(stores.owner.entraId),
    worksheets: lookups.worksheetRows(year),
    handedIn: lookups.handedInRows(year),
    reviews: lookups.reviewRows(year),
    hr: lookups.hrProbe(),
    forStaff: lookups.publishedTitles("staff", year),
    forLeads: lookups.publishedTitles("leads", year),
  });
  if (!found.ok) return found;
  const reviews = asGap(found.value.reviews, { rows: [], missing: null }).value;
  const all = allOk({
    ...found.value,
    reviews: ok(reviews),
    me: orGap(found.value.me),
    hr: ifReadable(found.value.hr),
    forLeads: ifReadable(found.value.forLeads),
  });
  if (!all.ok) return all;
  const { model, units, groups, worksheets, handedIn, forStaff, forLeads } = all.value;
  const me = all.value.me.all;
  const isHr = all.value.hr !== null;
  const town = { year, today, model, units: units.all, groups: groups.all };
  const mine = groups.all.filter((group) => !group.endedOn && isIn(group, me));
  const returned = reviews.rows.filter(({ state }) => state === "returned").map(({ groupId }) => groupId);
  const toCorrect = mine.filter(({ id }) => returned.includes(id)).map(({ id }) => id);
  const rows = {
    worksheets: worksheets.rows,
    handedIn: handedIn.rows,
    returned: toCorrect.length > 0 ? await stillReturned(services, year, toCorrect) : new Set<string>(),
  };
  const reader = isHr ? ({ hr: true } as const) : ({ hr: false, me: me?.id } as const);
  const incomplete = handedIn.missing !== null;
  const boards = areaBoards({ ...town, rows: handedIn.rows, incomplete }, reader);
  const published = [...forStaff, ...(forLeads ?? [])];
  const concerns = {
    roles: rolesOf(me, groups.all, model, isHr),
    form: me ? yearFormOf(units.all, me.unitId, year) : ("every" as const),
    groups: mine.map((group) => clockGroup(group, me, town, rows)),
    // What did not come must not make it look as if somebody had not handed in.
    progress: incomplete ? new Map() : clockProgress(town, boards, published, isHr),
  };
  return ok({
    today,
    year,
    model,
    isKnown: me !== null,
    isHr,
    seesBoard: isHr || boards.length > 0,
    items: clockItems(model, { year, today, concerns }),
    alternating: alternatingUnits(units.all, year, today),
    gaps: {
      missing: worksheets.missing ?? handedIn.missing,
      unreadable: [...all.value.me.unreadable, ...units.unreadable, ...groups.unreadable],
    },
  });
}

function isIn(group: Group, me: Person | null): boolean {
  return me !== null && (group.memberIds.includes(me.id) || fillersOf(group).includes(me.id));
}

interface Town {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly units: Units;
}

/** A discussion that is not to be this year is none, whatever document there is of it. */
function clockGroup(
  group: Group,
  me: Person | null,
  { year, today, model, units }: Town,
  rows: {
    readonly worksheets: readonly DocumentRow[];
    readonly handedIn: readonly DocumentRow[];
    readonly returned: ReadonlySet<string>;
  },
): ClockGroup {
  const kind = model.groupKinds.find(({ id }) => id === group.kindId);
  const worksheet = rows.worksheets.find(({ groupId }) => groupId === group.id);
  const copy = rows.handedIn.find(({ groupId }) => groupId === group.id)?.state;
  const isIn = copy === "handedIn" || copy === "neverMet";
  return {
    groupId: group.id,
    name: group.name,
    kindId: group.kindId,
    form: yearFormOf(units, group.unitId, year),
    discussion:
      kind && worksheet && discussesIn(group, kind, units, year)
        ? {
            done: isIn && !rows.returned.has(group.id),
            dueOn: dueOnOf(kind, year, worksheet.dueOn, today),
            mayFill: me !== null && fillersOf(group).includes(me.id),
          }
        : null,
  };
}

/** Who leads a group, or a chair, is a supervisor: who has people below would take a request more. */
function rolesOf(
  me: Person | null,
  groups: readonly Group[],
  model: TownModel,
  isHr: boolean,
): readonly ClockEntry["roles"][number][] {
  const active = me ? groups.filter(({ endedOn }) => !endedOn) : [];
  const leading = new Set(model.groupKinds.filter(({ leads }) => leads).map(({ id }) => id));
  const leads = active.some((group) => leading.has(group.kindId) && isIn(group, me));
  const supervises = active.some((group) => group.chairId === me?.id || group.headId === me?.id);
  return [
    ...(me ? ["everyone" as const] : []),
    ...(supervises ? ["supervisors" as const] : []),
    ...(leads ? ["leads" as const] : []),
    ...(isHr ? ["hr" as const] : []),
  ];
}

function alternatingUnits(units: Units, year: number, today: string): Clock["alternating"] {
  const say = [...units.values()].filter(
    ({ groupYears, validFrom, validTo }) =>
      (groupYears === "even" || groupYears === "odd") &&
      validFrom <= today &&
      (validTo === null || validTo >= today),
  );
  const named = (form: "group" | "individual") =>
    say.filter(({ id }) => yearFormOf(units, id, year) === form).map(({ name }) => name);
  return { group: named("group"), individual: named("individual") };
}
