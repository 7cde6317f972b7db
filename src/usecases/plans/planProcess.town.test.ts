import { afterAll, beforeAll, expect, test } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { GroupReview } from "#domain/plans/planReviews.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import { recordReview, returnPlan, sendToCommittee, sendToReview } from "#domain/plans/planSteps.ts";
import { loadMessageTexts } from "#features/summaries/loadMessageTexts.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../../tests/pages/openTown.ts";
import { secondHr } from "../../../tests/pages/secondHr.ts";
import { publisherOf, publishPost } from "../publishPost.ts";
import { amendPlan } from "./amendPlan.ts";
import { changeProcess } from "./changeProcess.ts";
import { compilePlan } from "./compilePlan.ts";
import { confirmPlan, sealVersion } from "./confirmPlan.ts";
import { loadCompiled } from "./loadCompiled.ts";
import { loadConfirmed } from "./loadConfirmed.ts";
import { loadProcess, type ProcessView } from "./loadProcess.ts";
import { notePosted } from "./notePosted.ts";
import { preparePlanPost } from "./preparePlanPost.ts";

const planYear = 2028;
const area = "hyvinvointi" as UnitId;
let town: OpenTown;
let hr: PersonAtWork;

beforeAll(async () => {
  town = await openTown();
  hr = await town.work("hr");
});
afterAll(() => town.close());

async function view(who: PersonAtWork = hr): Promise<ProcessView> {
  const loaded = await loadProcess(who.services, planYear);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

async function work(who: PersonAtWork) {
  const plans = await who.stores.planWork();
  if (!plans.ok) throw new Error(JSON.stringify(plans.failure));
  return plans.value;
}

/** Writes one row into an area's plan and hands it in. */
async function handIn(groupId: GroupId, training: string): Promise<number> {
  const plans = await work(hr);
  const stored = await hr.stores.find(plans.lookups.plan(planYear, groupId));
  if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
  const revision = stored.value.value.revision + 1;
  const saved = await plans.savePlan(stored.value, {
    ...stored.value.value,
    rows: [{ ...emptyPlanRow("row-1"), training, participants: 10, days: 2, cost: 500 }],
    handedIn: { revision, on: "2027-09-28", by: null },
    revision,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  return revision;
}

async function handInCentral(): Promise<void> {
  const plans = await work(hr);
  const stored = await hr.stores.find(plans.lookups.centralPlan(planYear));
  if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
  const saved = await plans.saveCentralPlan(planYear, "heinola" as UnitId, stored.value, {
    rows: [{ ...emptyPlanRow("central-1"), training: "Tekoälyn perusteet" }],
    narrative: {},
    frame: null,
    keptApart: [],
    leftOut: [],
    handedIn: { revision: 1, on: "2027-10-01", by: null },
    revision: 1,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
}

async function compileUnit(unitId: string, who: PersonAtWork = hr) {
  const unit = (await view(who)).units.find((one) => one.unitId === unitId);
  if (!unit) throw new Error(`${unitId} is no unit of the process`);
  return compilePlan(who.services, planYear, unit);
}

async function reviewAll(): Promise<void> {
  for (;;) {
    const { reviews, model, groups } = await view();
    const due = reviews.find(({ review }: GroupReview) => review === null || review.outcome === "returned");
    if (!due) return;
    const { stepId, groupId } = due;
    const word = {
      stepId,
      groupId,
      on: "2027-10-20",
      outcome: "approved",
      remarks: "",
      unitIds: [],
    } as const;
    const around = { steps: model.plan.reviewSteps, groups };
    const done = await changeProcess(hr.services, planYear, (process, doing) =>
      recordReview(process, word, around, doing),
    );
    if (!done.ok) throw new Error(JSON.stringify(done.failure));
  }
}

const decision = { body: "Yt-neuvottelukunta", on: "2027-12-09", meeting: "5/2027", section: "§ 31" };

test("a year's plan goes from the areas through reviews and the committee to a copy that nobody can edit", async () => {
  const first = await view();
  expect(first).toMatchObject({ stage: "compiling", isHr: true, inForce: null });
  for (const { isCentral, group } of first.units)
    if (!isCentral && group) await handIn(group.id, "Vuorovaikutus");
  await handInCentral();

  // What nobody has handed in, or has been compiled already, is not compiled.
  const handed = await view();
  expect(handed.units.every(({ state }) => state === "handedIn")).toBe(true);
  const without = await changeProcess(hr.services, planYear, (process, doing) =>
    sendToReview(process, { unitIds: handed.units.map(({ unitId }) => unitId), without: "" }, doing),
  );
  expect(without).toMatchObject({ ok: false, failure: { reason: "nothingCompiled" } });

  // Two of HR who compile at once lose nothing and double nothing.
  const colleague = await town.work(await secondHr(town));
  const both = await Promise.all(
    handed.units.flatMap((unit) => [
      compilePlan(hr.services, planYear, unit),
      compilePlan(colleague.services, planYear, unit),
    ]),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(handed.units.length);
  const compiled = await view();
  expect(compiled.units.map(({ state }) => state)).toEqual(compiled.units.map(() => "compiled"));
  expect(compiled.process.log.filter(({ what }) => what === "compiled")).toHaveLength(handed.units.length);

  // One is sent back; it blocks the way until it is corrected and compiled anew.
  const returned = compiled.units.find(({ unitId }) => unitId === area);
  const sheetRevision = returned?.sheet?.revision ?? 0;
  await changeProcess(hr.services, planYear, (process, doing) =>
    returnPlan(process, { unitId: area, sheetRevision, reason: "Kustannukset puuttuvat" }, doing),
  );
  expect(await compileUnit(area)).toMatchObject({ ok: false, failure: { reason: "notHandedIn" } });
  const unitIds = compiled.units.map(({ unitId }) => unitId);
  const send = (reason: string) =>
    changeProcess(hr.services, planYear, (process, doing) =>
      sendToReview(process, { unitIds, without: reason }, doing),
    );
  expect(await send("kiire")).toMatchObject({
    ok: false,
    failure: { reason: "unitsMissing", unitIds: [area] },
  });
  await handIn(returned?.group?.id as GroupId, "Vuorovaikutus ja palaute");
  expect(await compileUnit(area)).toMatchObject({ ok: true });
  expect(await send("")).toMatchObject({ ok: true });
  // Pressed by a colleague as well: the stage has moved on.
  expect(await send("")).toMatchObject({ ok: false, failure: { reason: "stage", stage: "review" } });

  await reviewAll();
  const { model, groups } = await view();
  const around = { steps: model.plan.reviewSteps, groups };
  await changeProcess(hr.services, planYear, (process, doing) =>
    sendToCommittee(process, { unitIds, without: "", ...around }, doing),
  );
  expect(await confirmPlan(hr.services, planYear, decision)).toMatchObject({ ok: true });
  // Pressed again nothing is doubled.
  expect(await confirmPlan(hr.services, planYear, decision)).toMatchObject({
    ok: false,
    failure: { reason: "stage", stage: "confirmed" },
  });
  expect(await sealVersion(hr.services, planYear)).toMatchObject({ ok: true });
  expect(await view()).toMatchObject({ stage: "confirmed", inForce: 1 });

  const employee = await town.work("employee");
  const read = await loadConfirmed(employee.services, planYear, null);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.shown).toMatchObject({ version: 1, confirmation: decision });
  const own = read.value.plans.find(({ plan }) => plan.unitId === area);
  expect(own?.plan.rows.map(({ training }) => training)).toEqual(["Vuorovaikutus ja palaute"]);
  expect(read.value.plans[0]).toMatchObject({ isCentral: true });
});

test("a version whose copies broke off is not in force until the last of them is there", async () => {
  const begun = await amendPlan(hr.services, planYear, "Uusi lakisääteinen koulutus");
  expect(begun).toMatchObject({ ok: true, value: { version: 2 } });
  const { units, model, groups } = await view();
  const changed = units.find(({ unitId }) => unitId === area);
  await changeProcess(hr.services, planYear, (process, doing) =>
    returnPlan(
      process,
      { unitId: area, sheetRevision: changed?.sheet?.revision ?? 0, reason: "Lisää koulutus" },
      doing,
    ),
  );
  await handIn(changed?.group?.id as GroupId, "Tietosuoja");
  await compileUnit(area);
  const unitIds = units.map(({ unitId }) => unitId);
  const around = { steps: model.plan.reviewSteps, groups };
  await changeProcess(hr.services, planYear, (process, doing) =>
    sendToReview(process, { unitIds, without: "" }, doing),
  );
  await reviewAll();
  await changeProcess(hr.services, planYear, (process, doing) =>
    sendToCommittee(process, { unitIds, without: "", ...around }, doing),
  );
  // Nothing gets into the list of published copies for a while.
  const path = `/lists/${town.config.lists.PublishedStaff}/items`;
  await town.fault({ match: { method: "POST", path }, status: 403 });
  const broken = await confirmPlan(hr.services, planYear, { ...decision, meeting: "1/2028" });
  await town.clearFaults();
  expect(broken.ok).toBe(false);
  expect(await view()).toMatchObject({ stage: "confirmed", inForce: 1, process: { version: 2 } });
  expect(await amendPlan(hr.services, planYear, "taas")).toMatchObject({ failure: { reason: "notSealed" } });

  expect(await sealVersion(hr.services, planYear)).toMatchObject({ ok: true });
  const employee = await town.work("employee");
  const read = await loadConfirmed(employee.services, planYear, null);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  expect(read.value.shown).toMatchObject({ version: 2, confirmation: { meeting: "1/2028" } });
  expect(read.value.versions.map(({ version }) => version)).toEqual([2, 1]);
  // The areas that did not change are in it as they were.
  expect(read.value.plans).toHaveLength(units.length);
  const before = await loadConfirmed(employee.services, planYear, 1);
  expect(before).toMatchObject({ ok: true, value: { shown: { confirmation: { meeting: "5/2027" } } } });
});

test("a channel is told of a version once, with its words escaped", async () => {
  const texts = await loadMessageTexts();
  if (!texts.ok) throw new Error("no phrases");
  const prepared = await preparePlanPost(hr.services, planYear, area, texts.value);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  const preview = prepared.value;
  expect(preview).toMatchObject({
    about: "plan",
    version: 2,
    revision: 1,
    channelName: "Osaamisen kehittäminen",
  });
  expect(preview.html).toContain("Tietosuoja");
  expect(preview.html).toContain(`plan-2028-${area}-1`);
  const publisher = await publisherOf(hr.services, preview);
  if (!publisher.ok) throw new Error(JSON.stringify(publisher.failure));
  const mark = await town.mark();
  const sent = await publishPost(hr.services, preview, publisher.value);
  expect(sent).toMatchObject({
    ok: true,
    value: { state: "sent", about: "plan", unitId: area, revision: 1 },
  });
  if (sent.ok) {
    await notePosted(hr.services, sent.value);
    await notePosted(hr.services, sent.value);
  }
  expect(await publishPost(hr.services, preview, publisher.value)).toMatchObject({ ok: false });
  expect(await preparePlanPost(hr.services, planYear, area, texts.value)).toMatchObject({
    ok: false,
    failure: { reason: "posted" },
  });
  const messages = (await town.ledger(mark)).filter(({ what }) => what === "message.create");
  expect(messages).toHaveLength(1);
  expect((await view()).process.log.filter(({ what }) => what === "published")).toHaveLength(1);
});

test("management teams follow the way and read what is compiled; others are refused, and nobody but HR leads it", async () => {
  const director = await town.work("director");
  expect(await view(director)).toMatchObject({ isHr: false, stage: "confirmed" });
  expect(await loadCompiled(director.services, planYear, area)).toMatchObject({
    ok: true,
    value: { plan: { version: 2 } },
  });
  for (const who of ["chair", "employee"]) {
    const { services } = await town.work(who);
    expect(await loadProcess(services, planYear)).toMatchObject({ failure: { reason: "forbidden" } });
  }
  const refused = await changeProcess(director.services, planYear, (process, doing) =>
    returnPlan({ ...process, version: 3 }, { unitId: area, sheetRevision: 1, reason: "x" }, doing),
  );
  expect(refused).toMatchObject({ ok: false, failure: { reason: "forbidden" } });
  // The confirmed copy itself, by a script of HR's own.
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.PublishedStaff}/items`;
  const { body } = await town.send(
    "hr",
    "GET",
    `${items}?$expand=fields&$filter=fields/Key eq 'planconfirmed:2028:${area}:2'`,
  );
  const [item] = (body as { value: { id: string }[] }).value;
  const edit = await town.send("hr", "PATCH", `${items}/${item?.id}/fields`, { Title: "Muutettu" });
  expect(edit.status).toBe(403);
});
