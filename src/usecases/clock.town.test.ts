import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { secondHr } from "../../tests/pages/secondHr.ts";
import { changeClock } from "./changeClock.ts";
import type { Clock } from "./clock.ts";
import { loadBoard } from "./loadBoard.ts";
import { loadClock } from "./loadClock.ts";
import { loadHome } from "./loadHome.ts";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function clockOf(who: string, year = 2027, today = "2027-02-10"): Promise<Clock> {
  const { services } = await town.work(who, { today });
  const clock = await loadClock(services, year);
  if (!clock.ok) throw new Error(`${who}: ${JSON.stringify(clock.failure)}`);
  return clock.value;
}

const mineOf = ({ items }: Clock) =>
  Object.fromEntries(items.filter(({ mine }) => mine).map(({ entry, state }) => [entry.id, state]));

test("the clock is one request", async () => {
  const { services, wire } = await town.work("hr");
  expect(await loadClock(services, 2027)).toMatchObject({ ok: true });
  expect(wire).toEqual(["POST /v1.0/$batch"]);
});

test("a daycare of odd years talks in a group in one year and one by one in the next", async () => {
  const odd = mineOf(await clockOf("chair", 2027));
  expect(odd).toMatchObject({ heads: "done", teams: "current" });
  expect(odd["employee-talks"]).toBeUndefined();
  const even = mineOf(await clockOf("chair", 2028));
  expect(even).toMatchObject({ "employee-talks": "ahead" });
  expect(even.teams).toBeUndefined();
  const { alternating } = await clockOf("chair", 2027);
  expect(alternating.group).toContain("Kippasuon päiväkoti");
  expect(alternating.individual).toContain("Jyrängön päiväkoti");
});

test.each([
  ["employee", ["teams"]],
  [
    "director",
    ["strategic", "review", "lines", "management", "confirmation", "heads", "teams", "area-plans"],
  ],
  ["manager", ["strategic", "lines", "confirmation"]],
  ["hr", ["strategic", "compiling", "lines", "area-lines", "teams", "summaries", "employee-talks"]],
])("the clock of %s has what is theirs", async (who, expected) => {
  expect(Object.keys(mineOf(await clockOf(who)))).toEqual(expect.arrayContaining(expected));
});

test("an employee sees neither where other groups stand nor what is HR's", async () => {
  const clock = await clockOf("employee");
  expect([clock.isHr, clock.seesBoard]).toEqual([false, false]);
  expect(
    clock.items.filter(({ entry }) => entry.task === "discussion").map(({ progress }) => progress),
  ).toEqual(Array(4).fill(null));
  expect(Object.keys(mineOf(clock))).not.toContain("compiling");
});

test("of a year that has not been opened everything is ahead", async () => {
  const clock = await clockOf("hr", 2031);
  expect(clock.items.map(({ state }) => state)).toEqual(clock.items.map(() => "ahead"));
});

test("HR moves a deadline: home, the clock and the board show the new one at once, the documents as they are", async () => {
  const { services } = await town.work("hr");
  const before = { of: "groupKind", id: "team", dueOn: "03-31", dueInPreviousYear: false } as const;
  // HR's own tab has the old one in memory.
  expect(await loadClock(services, 2027)).toMatchObject({ ok: true });
  expect(await changeClock(services, before, { ...before, dueOn: "02-05" })).toMatchObject({ ok: true });
  const again = await loadClock(services, 2027);
  const teams = again.ok ? again.value.items.find(({ entry }) => entry.id === "teams") : undefined;
  expect(teams?.deadlines).toContainEqual({ kindId: "team", on: "2027-02-05" });
  expect(mineOf(await clockOf("chair"))).toMatchObject({ teams: "late" });

  const chair = await town.work("chair");
  const home = await loadHome(chair.services).whole;
  expect(home.ok && home.value.discussions.find(({ groupId }) => groupId === "ryhma-kippasuo")).toMatchObject(
    {
      dueOn: "2027-02-05",
      timing: "late",
    },
  );
  const board = await loadBoard(services, 2027);
  const rows = board.ok ? board.value.areas.flatMap(({ groups }) => groups) : [];
  expect(rows.find(({ groupId }) => groupId === "ryhma-kippasuo")).toMatchObject({ dueOn: "2027-02-05" });

  // A year that is over keeps what its documents say.
  const past = await loadBoard(services, 2026);
  const then = past.ok ? past.value.areas.flatMap(({ groups }) => groups) : [];
  expect(new Set(then.filter(({ kindId }) => kindId === "team").map(({ dueOn }) => dueOn))).toEqual(
    new Set(["2026-03-31"]),
  );
});

test("two in HR change different dates at once; of the same, the second is told", async () => {
  const [one, two] = await Promise.all([town.work("hr"), secondHr(town).then((who) => town.work(who))]);
  const heads = { of: "groupKind", id: "heads", dueOn: "01-31", dueInPreviousYear: false } as const;
  const planning = { of: "period", id: "planning", from: "05-01", to: "09-30" } as const;
  const both = await Promise.all([
    changeClock(one.services, heads, { ...heads, dueOn: "01-20" }),
    changeClock(two.services, planning, { ...planning, from: "04-15" }),
  ]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  const { model } = await clockOf("hr");
  expect(model.groupKinds.find(({ id }) => id === "heads")?.dueOn).toBe("01-20");
  expect(model.periods.find(({ id }) => id === "planning")?.from).toBe("04-15");

  expect(await changeClock(two.services, heads, { ...heads, dueOn: "01-25" })).toMatchObject({
    ok: false,
    failure: { reason: "changedMeanwhile" },
  });
  expect((await clockOf("hr")).model.groupKinds.find(({ id }) => id === "heads")?.dueOn).toBe("01-20");
  // Who wanted the same has what was wanted.
  expect(await changeClock(two.services, heads, { ...heads, dueOn: "01-20" })).toMatchObject({ ok: true });
});

test("an employee's script cannot move a deadline", async () => {
  const { services } = await town.work("employee");
  const before = { of: "groupKind", id: "area", dueOn: "03-31", dueInPreviousYear: false } as const;
  expect(await changeClock(services, before, { ...before, dueOn: "12-31" })).toMatchObject({
    ok: false,
    failure: { reason: "forbidden" },
  });
});
