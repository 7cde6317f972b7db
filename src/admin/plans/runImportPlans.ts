import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { planLevel } from "#domain/plans/planPlace.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { longBodyColumns } from "#store/longBodyColumns.ts";
import { planSheetRecord } from "#store/records/planSheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { inParallel } from "../inParallel.ts";
import { type KeyedItems, type KeyedList, keyedItems, upsertItems } from "../keyedItems.ts";
import { makePersonDocuments } from "../open/makePersonDocuments.ts";
import { talkNeedsDocument } from "../open/personDocuments.ts";
import { yearOfFolder } from "../readJsonFolder.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import { type ReadPlan, readPlans } from "./readPlans.ts";
import { type FilledList, holds, isUntouched, isUntouchedSheet, wantedPlans } from "./wantedPlans.ts";
import { type PlanSource, type WorkStep, wantedWork } from "./wantedWork.ts";

/** Takes in a year's training plans (the folder's name: the year that they are for) that were made elsewhere. */
export async function runImportPlans(folder: string, options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 2, async (session) => {
    session.step({ code: "plans.read", data: { folder } });
    const planYear = yearOfFolder(folder);
    if (!planYear.ok) return planYear;
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const plans = await readPlans(folder, prepared.value.town, planYear.value, session.today);
    if (!plans.ok) return plans;
    const done = await exclusively(session, prepared.value.site.registryId, "import-plans", () =>
      writePlans(session, prepared.value, planYear.value, plans.value),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

type PlanList = FilledList | WorkStep["list"];
type Found = Readonly<Record<PlanList, { readonly list: KeyedList; readonly items: KeyedItems }>>;

async function writePlans(
  session: Session,
  prepared: PreparedTown,
  planYear: number,
  plans: readonly ReadPlan[],
): Promise<Result<null, AdminFailure>> {
  const { site, town } = prepared;
  session.step({ code: "plans.write", data: {} });
  const made = await makePersonDocuments(session, prepared, talkNeedsDocuments(planYear, plans, town));
  if (!made.ok) return made;
  const found = await readLists(session, site.lists, planYear);
  if (!found.ok) return found;
  let written = 0;
  for (const name of ["FollowUps", "TalkNeeds", "Plans"] as const) {
    const { list, items } = found.value[name];
    const wanted = wantedPlans(session, name, planYear, plans, items);
    if (!wanted.ok) return wanted;
    const done = await upsertItems(session, list, items, new Map(wanted.value), isUntouched[name]);
    if (!done.ok) return done;
    written += wanted.value.length;
  }
  const source = sourceOf(planYear, plans, town);
  if (!source.ok) return source;
  const work = await writeWork(session, source.value, found.value);
  if (!work.ok) return work;
  written += work.value;
  session.say({ code: "plans.done", data: { written, skipped: plans.length - written } });
  return ok(null);
}

/** What supervisors heard in talks of a cycle that is over: `open` makes no page for it any more. */
function talkNeedsDocuments(planYear: number, plans: readonly ReadPlan[], town: PreparedTown["town"]) {
  return plans.flatMap(({ content }) => {
    const supervisor = content.is === "talkNeeds" && town.people.get(content.supervisorId as PersonId);
    return supervisor && !supervisor.leftOn
      ? [talkNeedsDocument(town, supervisor, cycleOfPlan(planYear))]
      : [];
  });
}

async function readLists(
  session: Session,
  lists: PreparedTown["site"]["lists"],
  planYear: number,
): Promise<Result<Found, AdminFailure>> {
  const keyed = (name: PlanList, more: readonly string[], year = planYear): KeyedList => ({
    name,
    listId: lists.get(name)?.Id ?? "",
    select: ["Title", "Key", "Year", ...more],
    filter: `fields/Year eq ${year}`,
  });
  const wanted: Readonly<Record<PlanList, KeyedList>> = {
    Plans: keyed("Plans", ["State", "Digest", ...longBodyColumns]),
    FollowUps: keyed("FollowUps", longBodyColumns),
    TalkNeeds: keyed("TalkNeeds", ["Body"], cycleOfPlan(planYear)),
    PlanWork: keyed("PlanWork", ["UnitId", "Kind", "State", ...longBodyColumns]),
    PublishedStaff: keyed("PublishedStaff", ["AreaKey", "UnitId", "Kind", ...longBodyColumns]),
  };
  const names = Object.keys(wanted) as readonly PlanList[];
  const read = await inParallel(names, (name) => keyedItems(session, wanted[name]));
  if (!read.ok) return read;
  const found = names.map((name, at) => [name, { list: wanted[name], items: read.value[at] ?? new Map() }]);
  return ok(Object.fromEntries(found) as Found);
}

function sourceOf(
  planYear: number,
  plans: readonly ReadPlan[],
  town: PreparedTown["town"],
): Result<PlanSource, AdminFailure> {
  const organisation = organisationOf(town.units);
  if (!organisation) return fail({ service: "admin", reason: "noOrganisation" });
  let process: PlanSource["process"] = null;
  let central: PlanSource["central"] = null;
  const sheets = new Map<UnitId, { unit: Unit; sheet: NonNullable<PlanSource["central"]> }>();
  for (const { content, group } of plans) {
    if (content.is === "process") process = content;
    if (content.is === "central") {
      central = content;
      sheets.set(organisation.id, { unit: organisation, sheet: content });
    }
    const unit = group && town.units.get(group.unitId);
    if (content.is === "plan" && unit && planLevel(group, town) === "area")
      sheets.set(unit.id, { unit, sheet: content });
  }
  return ok({ planYear, organisation, process, central, sheets });
}

/** Writes HR's part, unless HR has begun the year here; tells of how many files it is. */
async function writeWork(
  session: Session,
  source: PlanSource,
  found: Found,
): Promise<Result<number, AdminFailure>> {
  const files = Number(source.process !== null) + Number(source.central !== null);
  if (files === 0) return ok(0);
  const steps = wantedWork(source);
  if (!steps.ok) return steps;
  if (!isWorkFree(source.planYear, steps.value, found)) {
    session.say({ code: "plans.begun", data: { year: source.planYear } });
    return ok(0);
  }
  for (const step of steps.value) {
    const { list, items } = found[step.list];
    const done = await upsertItems(session, list, items, new Map(step.wanted));
    if (!done.ok) return done;
  }
  return ok(files);
}

/** HR has begun nothing of the year here; what an earlier run left half-way is gone on with. */
function isWorkFree(planYear: number, steps: readonly WorkStep[], { PlanWork: { items } }: Found): boolean {
  if (items.has(documentKey.planProcess(planYear))) return false;
  const key = documentKey.centralPlan(planYear);
  const begun = items.get(key);
  const wanted = steps.flatMap((step) => step.wanted).find(([wantedKey]) => wantedKey === key);
  return !begun || holds(begun, planSheetRecord, isUntouchedSheet) || begun.fields.Body === wanted?.[1].Body;
}
