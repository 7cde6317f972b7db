import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { peopleBoard, talkStanding } from "#domain/talks/peopleBoard.ts";
import { fail } from "#lib/result.ts";
import { type OpenTown, openTown } from "../../../../tests/pages/openTown.ts";
import { changeHalf } from "./changeHalf.ts";
import { exemptTalk } from "./exemptTalk.ts";
import { loadTalkPeople } from "./loadTalkPeople.ts";
import type { TalkPeople } from "./talkPeople.ts";

const year = 2027;
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterEach(() => town.clearFaults());
afterAll(() => town.close());

async function peopleOf(who: string): Promise<TalkPeople> {
  const { services } = await town.work(who);
  const found = await loadTalkPeople(services, year);
  if (!found.ok) throw new Error(found.failure.reason);
  return found.value;
}

test("a supervisor's people come in two requests, and in one once the town is known", async () => {
  const { services, wire } = await town.work("head");
  const found = await loadTalkPeople(services, year);
  expect(found).toMatchObject({ ok: true, value: { gaps: { missing: null, unreadable: [] } } });
  expect(found.ok && found.value.staff.length).toBeGreaterThan(15);
  expect(wire).toHaveLength(2);
  await loadTalkPeople(services, year);
  expect(wire).toHaveLength(3);
});

test("an employee sees the own discussion and the last one, and nobody else's", async () => {
  const { own, staff } = await peopleOf("carer");
  expect(staff).toEqual([]);
  expect(own).toMatchObject([{ kind: "main", last: null, half: { templateVersion: 1 } }]);
  const other = await peopleOf("employee");
  expect(other.own).toMatchObject([{ half: null, isDue: false, last: { year: 2026 } }]);
});

test("where a group talks together this year there is nothing to hold, and nothing is late", async () => {
  const { staff, heldBy } = await peopleOf("chair");
  expect(new Set(staff.map(talkStanding))).toEqual(new Set(["groupYear"]));
  expect(peopleBoard(staff, { today: "2027-06-01", heldBy: heldBy ?? "" })).toMatchObject({
    due: 0,
    held: 0,
  });
});

test("a discussion that is not held this year leaves the count, HR reads why, leads read only how many", async () => {
  const { services, stores } = await town.work("head");
  const before = await peopleOf("head");
  const one = before.staff.find((talk) => talkStanding(talk) === "opened");
  if (!one || !before.me) throw new Error("nobody's discussion is still to begin");
  const at = { year, pairId: one.pairId };
  const counts = async () => {
    const plan = await stores.planWork();
    if (!plan.ok || !before.me) throw new Error("no plan work");
    const found = await stores.find(plan.value.lookups.talkNeeds(year, before.me.id));
    return found.ok ? found.value.value.progress : null;
  };
  const first = await counts();
  expect(await exemptTalk(services, at, "leaving")).toMatchObject({ ok: true, value: { notTold: null } });
  expect(await counts()).toEqual({ due: (first?.due ?? 0) - 1, held: first?.held });
  const hr = await town.work("hr");
  const work = await hr.stores.talkWork();
  if (!work.ok) throw new Error("no talk work");
  const marks = await hr.stores.find(work.value.lookups.talkMarks(year, before.me.id));
  expect(marks.ok && marks.value.value.marks.find(({ id }) => id === one.id)).toEqual({
    id: one.id,
    heldOn: null,
    exempt: "leaving",
  });
  const mark = await town.mark();
  await exemptTalk(services, at, "leaving");
  expect(await town.ledger(mark)).toEqual([]);
  await exemptTalk(services, at, null);
  expect(await counts()).toEqual(first);
});

test("marks that were not written when the discussion was held are written at the next visit", async () => {
  const { services } = await town.work("director");
  const before = await peopleOf("director");
  const one = before.staff.find((talk) => talkStanding(talk) === "preparing");
  if (!one || !before.me) throw new Error("nobody is preparing");
  // As a form does whose last request, that to HR's list, was lost.
  await changeHalf(services, { year, pairId: one.pairId }, (now) => ({ ...now, heldOn: "2027-02-09" }));
  const mark = await town.mark();
  await peopleOf("director");
  const wrote = (await town.ledger(mark)).map(({ key }) => key);
  expect(wrote.sort()).toEqual([`talkmarks:${year}:${before.me.id}`, `talkneeds:${year}:${before.me.id}`]);
  const after = await town.mark();
  await peopleOf("director");
  expect(await town.ledger(after)).toEqual([]);
});

test("a mark that cannot be written now keeps nobody from their people, and the page says that something is missing", async () => {
  const { services } = await town.work("director");
  const before = await peopleOf("director");
  const one = before.staff.find((talk) => talkStanding(talk) === "prepared");
  if (!one) throw new Error("nobody is prepared");
  await changeHalf(services, { year, pairId: one.pairId }, (now) => ({ ...now, heldOn: "2027-02-09" }));
  await town.fault({ match: { method: "PATCH", path: "/items" }, status: 503 });
  const { staff, gaps } = await peopleOf("director");
  expect(staff).toHaveLength(before.staff.length);
  expect(gaps.missing).not.toBeNull();
});

test("discussions that cannot be read now are not counted as none: what leads read stays", async () => {
  const before = await peopleOf("head");
  expect(before.staff.some(({ half }) => half !== null)).toBe(true);
  const { services } = await town.work("head");
  await town.fault({ match: { method: "GET", path: "SupervisorYear" }, status: 403 });
  const mark = await town.mark();
  const found = await loadTalkPeople(services, year);
  expect(found.ok && found.value.staff.every(({ half }) => half === null)).toBe(true);
  expect(await town.ledger(mark)).toEqual([]);
});

test("whoever has staff has a discussion also in a group year that has not been opened", async () => {
  const { services } = await town.work("chair");
  const found = await loadTalkPeople(services, 2029);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  expect(found.value.own.map(talkStanding)).toEqual(["noDocuments"]);
  expect(new Set(found.value.staff.map(talkStanding))).toEqual(new Set(["groupYear"]));
});

test("another supervisor writes no marks of somebody else's people", async () => {
  const { services, stores } = await town.work("chair");
  const head = await peopleOf("head");
  const work = await stores.talkWork();
  if (!work.ok || !head.me) throw new Error("no talk work");
  expect(await stores.find(work.value.lookups.talkMarks(year, head.me.id))).toMatchObject({ ok: false });
  const [one] = head.staff;
  const changed = await changeHalf(services, { year, pairId: one?.pairId ?? "" }, (now) => ({
    ...now,
    exempt: "leaving",
  }));
  expect(changed).toMatchObject(fail({ reason: "notFound" }));
});
