import { afterEach, beforeEach, expect, test } from "vitest";
import type { PersonId } from "#domain/organisation/person.ts";
import { proposalsOfYear } from "#domain/training/proposalsOfYear.ts";
import {
  decliningChange,
  entryChange,
  removalChange,
  takingChange,
} from "#domain/training/trainingChanges.ts";
import type { TrainingEntry, TrainingProposal } from "#domain/training/trainingRecord.ts";
import { entraIdOf } from "../../../tests/pages/entraIdOf.ts";
import { type OpenTown, openTown, type PersonAtWork } from "../../../tests/pages/openTown.ts";
import { changeProposals, changeTraining } from "./changeTraining.ts";
import { changeTrainings } from "./changeTrainings.ts";
import { loadAllTraining } from "./loadAllTraining.ts";
import { loadOwnTraining } from "./loadOwnTraining.ts";
import { loadStaffTraining } from "./loadStaffTraining.ts";

const year = 2027;
const employee = "p-0243" as PersonId;
const supervisor = "p-0237" as PersonId;
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const facts = {
  title: "Tekoäly arjen työssä",
  provider: "Eduhouse",
  on: "2027-02-01",
  until: null,
  hours: 7.5,
  methodId: null,
  competenceId: null,
};
const proposal: TrainingProposal = { ...facts, id: "own-1", note: "Verkossa", proposedOn: "2027-02-10" };
const entry = (id: string, part: Partial<TrainingEntry> = {}): TrainingEntry => ({
  ...facts,
  id,
  eligible: true,
  planRow: null,
  source: "manual",
  importKey: null,
  proposalId: null,
  enteredBy: null,
  enteredOn: "2027-02-10",
  ...part,
});

async function own(who = "employee") {
  const person = await town.work(who);
  const loaded = await loadOwnTraining(person.services, year);
  if (!loaded.ok || !loaded.value.record || !loaded.value.proposals) throw new Error(JSON.stringify(loaded));
  return { ...person, record: loaded.value.record, proposals: loaded.value.proposals, own: loaded.value };
}

async function staffOf(who: string) {
  const person = await town.work(who);
  const loaded = await loadStaffTraining(person.services, year);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return { ...person, staff: loaded.value };
}

async function staff() {
  const chair = await staffOf("chair");
  return { ...chair, record: recordIn(chair.staff.people) };
}

async function hr() {
  const person = await town.work("hr");
  const loaded = await loadAllTraining(person.services, year);
  if (!loaded.ok || !loaded.value) throw new Error(JSON.stringify(loaded));
  return { ...person, all: loaded.value, record: recordIn(loaded.value.people) };
}

type People = Extract<
  Awaited<ReturnType<typeof loadStaffTraining>>,
  { readonly ok: true }
>["value"]["people"];

function recordIn(people: People) {
  const record = people.find(({ person }) => person.id === employee)?.record;
  if (!record) throw new Error(`no record of ${employee}`);
  return record;
}

const change = (
  { services }: PersonAtWork,
  ...rest: [Parameters<typeof changeTraining>[2], Parameters<typeof changeTraining>[3]]
) => changeTraining(services, year, ...rest);

test("what an employee tells of reaches the supervisor, who takes it; the employee sees the days", async () => {
  const me = await own();
  expect(await changeProposals(me.services, me.proposals, entryChange(null, proposal))).toMatchObject({
    ok: true,
  });
  const boss = await staff();
  const told = boss.staff.people.find(({ person }) => person.id === employee)?.proposals?.value.entries;
  expect(told).toEqual([proposal]);
  const taking = takingChange(proposal, { by: boss.staff.me, today: "2027-02-10" }, true);
  expect(await change(boss, boss.record, taking)).toMatchObject({ ok: true });
  // HR takes it on the same day, from before the supervisor did.
  const takenByHr = takingChange(proposal, { by: null, today: "2027-02-10" });
  expect(await change(boss, boss.record, takenByHr)).toMatchObject({
    failure: { reason: "changedMeanwhile" },
  });

  const after = await own();
  expect(after.record.value.entries).toMatchObject([
    { ...facts, proposalId: "own-1", source: "proposal", eligible: true, enteredBy: "p-0237" },
  ]);
  expect(proposalsOfYear(after.proposals.value, after.record.value, year)).toMatchObject([
    { proposal, decision: { outcome: "taken" } },
  ]);

  const [taken] = after.record.value.entries;
  if (!taken) throw new Error("nothing taken");
  const again = await staff();
  expect(await change(again, again.record, removalChange(again.record.value, taken))).toMatchObject({
    ok: true,
  });
  const waiting = await own();
  expect(proposalsOfYear(waiting.proposals.value, waiting.record.value, year)).toMatchObject([
    { decision: null },
  ]);
});

test("what is declined comes back with its reason", async () => {
  const me = await own();
  await changeProposals(me.services, me.proposals, entryChange(null, proposal));
  const boss = await staff();
  await change(boss, boss.record, decliningChange(proposal, "On jo kirjattu.", "2027-02-10"));
  expect((await own()).record.value).toMatchObject({
    entries: [],
    decisions: { "own-1": { outcome: "declined", reason: "On jo kirjattu." } },
  });
});

test("an employee cannot write into the own record, nor a supervisor into what the employee told", async () => {
  const me = await own();
  expect(await change(me, me.record, entryChange(null, entry("self")))).toMatchObject({
    failure: { reason: "forbidden" },
  });
  const boss = await staff();
  const theirs = boss.staff.people.find(({ person }) => person.id === employee)?.proposals;
  if (!theirs) throw new Error("no proposals");
  expect(await changeProposals(boss.services, theirs, entryChange(null, proposal))).toMatchObject({
    failure: { reason: "forbidden" },
  });
});

test("colleagues, other supervisors and leads above read nothing of it", async () => {
  const work = await (await town.work("secretary")).stores.planWork();
  if (!work.ok) throw new Error("no plan work");
  const { lookups } = work.value;
  for (const who of ["secretary", "director", "manager", entraIdOf("p-0273")]) {
    const { stores, services } = await town.work(who);
    const found = await stores.lookUp({
      record: lookups.training(year, employee),
      proposals: lookups.proposals(employee),
      staff: lookups.trainingsOfStaff(year, supervisor),
    });
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    expect(found.value).toMatchObject({
      record: { failure: { reason: "notFound" } },
      proposals: { failure: { reason: "notFound" } },
    });
    const seen = found.value.staff.ok ? found.value.staff.value.all.map(({ personId }) => personId) : [];
    expect(seen.every((id) => entraIdOf(id) === stores.owner.entraId)).toBe(true);
    expect(await loadAllTraining(services, year)).toEqual({ ok: true, value: null });
  }
});

test("the supervisor and HR write at once: both trainings stay; the same one changed twice is told", async () => {
  const [boss, office] = [await staff(), await hr()];
  expect(
    await Promise.all([
      change(boss, boss.record, entryChange(null, entry("a"))),
      change(office, office.record, entryChange(null, entry("b"))),
    ]),
  ).toMatchObject([{ ok: true }, { ok: true }]);
  const record = (await staff()).record;
  expect(record.value.entries.map(({ id }) => id).sort()).toEqual(["a", "b"]);

  const a = record.value.entries.find(({ id }) => id === "a");
  if (!a) throw new Error("no a");
  expect(await change(boss, record, entryChange(a, { ...a, hours: 6 }))).toMatchObject({ ok: true });
  expect(await change(office, record, entryChange(a, { ...a, hours: 3 }))).toEqual({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect((await staff()).record.value.entries.find(({ id }) => id === "a")?.hours).toBe(6);
});

test("a training whose saving nobody saw is written once", async () => {
  const boss = await staff();
  const mark = await town.mark();
  await town.fault({ match: { path: "batch$" }, phase: "after", status: 504, times: 1 });
  expect(await change(boss, boss.record, entryChange(null, entry("once")))).toMatchObject({ ok: true });
  expect((await town.ledger(mark)).filter(({ key }) => key === `training:${year}:${employee}`)).toHaveLength(
    1,
  );
  expect((await staff()).record.value.entries).toHaveLength(1);
});

test("a supervisor of thirty opens the page with two requests and writes a training for all of them", async () => {
  const boss = await staffOf(entraIdOf("p-0417"));
  expect(boss.wire).toHaveLength(2);
  expect(boss.staff.people.length).toBeGreaterThan(29);
  const changes = boss.staff.people.flatMap(({ record, person }) =>
    record ? [{ stored: record, changes: entryChange(null, entry(`course-${person.id}`)) }] : [],
  );
  expect(changes.length).toBe(boss.staff.people.length);
  const steps: number[] = [];
  const done = await changeTrainings(boss.services, year, changes, (count) => steps.push(count));
  expect(done.failed).toEqual([]);
  expect(steps.at(-1)).toBe(changes.length);
  const after = await staffOf(entraIdOf("p-0417"));
  const ids = after.staff.people.map(({ record, person }) =>
    record?.value.entries.filter(({ id }) => id === `course-${person.id}`).map(({ id }) => id),
  );
  expect(ids).toEqual(after.staff.people.map(({ person }) => [`course-${person.id}`]));
});

test("one damaged record is named, and the others are there", async () => {
  const boss = await staff();
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists.Trainings}/items/${boss.record.itemId}/fields`;
  await town.send("hr", "PATCH", path, { Body: "rikki" }, { "If-Match": boss.record.etag });
  const loaded = await loadStaffTraining((await town.work("chair")).services, year);
  expect(loaded).toMatchObject({
    ok: true,
    value: { gaps: { unreadable: [{ reason: "corrupt", subject: `training:${year}:${employee}` }] } },
  });
  const people = loaded.ok ? loaded.value.people : [];
  expect(people).toHaveLength(boss.staff.people.length);
  expect(people.filter(({ isDamaged }) => isDamaged).map(({ person }) => person.id)).toEqual([employee]);
  expect(people.filter(({ record }) => record === null)).toHaveLength(1);
});

test("somebody whose documents have not been made yet, and an account that nobody knows", async () => {
  const loaded = await loadOwnTraining((await town.work("employee")).services, 2031);
  expect(loaded).toMatchObject({ ok: true, value: { isKnown: true, record: null } });
  const outsider = await loadOwnTraining((await town.work("outsider")).services, year);
  expect(outsider.ok).toBe(false);
});
