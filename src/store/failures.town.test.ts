import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { fail } from "#lib/result.ts";
import { loadAreaSummary } from "#usecases/loadAreaSummary.ts";
import { loadBoard } from "#usecases/loadBoard.ts";
import { loadHome } from "#usecases/loadHome.ts";
import { openDiscussion } from "#usecases/openDiscussion.ts";
import { writeAreaSummary } from "#usecases/writeAreaSummary.ts";
import { writeDiscussion } from "#usecases/writeDiscussion.ts";
import { type AtWork, type OpenTown, openTown, type PersonAtWork } from "../../tests/pages/openTown.ts";
import type { ListName } from "./lists.ts";

/** What is said when Microsoft 365 does not answer as it should. */
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(() => town.clearFaults());

const group = "ryhma-kippasuo" as GroupId;
const area = "hyvinvointi" as UnitId;

const screens = [
  ["home", "hr", ({ services }: PersonAtWork) => loadHome(services).whole],
  ["the board", "hr", ({ services }: PersonAtWork) => loadBoard(services, 2027)],
  ["an area's summary", "hr", ({ services }: PersonAtWork) => loadAreaSummary(services, 2027, area)],
  ["a discussion", "chair", ({ services }: PersonAtWork) => openDiscussion(services, 2027, group)],
] as const;

const listPath = (list: ListName) => `/lists/${town.config.lists[list]}/items`;
const batch = { method: "POST", path: "\\$batch" };

test.each(screens)("%s without a network: offline, and nothing is thrown", async (_, who, load) => {
  const person = await town.work(who, { offline: () => true });
  expect(await load(person)).toEqual({
    ok: false,
    failure: { reason: "offline", requestId: null, subject: "Graph" },
  });
});

test.each(screens)("%s while nobody answers: offline when the time is up", async (_, who, load) => {
  await town.fault({ match: batch, phase: "hang", times: 1 });
  const person = await town.work(who, { timeoutMs: 100 });
  expect(await load(person)).toMatchObject({ ok: false, failure: { reason: "offline" } });
});

test.each(screens)("%s when Graph stays busy: throttled, with how long to wait", async (_, who, load) => {
  await town.fault({ match: batch, status: 429, headers: { "Retry-After": "90" } });
  const person = await town.work(who);
  expect(await load(person)).toMatchObject({
    ok: false,
    failure: { reason: "throttled", retryAfterSeconds: 90 },
  });
  expect(person.wire).toHaveLength(1); // no hammering
});

test.each(screens)(
  "%s when a list is busy for a moment: waited for, and only that list is asked again",
  async (_, who, load) => {
    const path = who === "hr" ? listPath("HandedIn") : listPath("Worksheets");
    await town.fault({
      match: { method: "GET", path },
      status: 429,
      headers: { "Retry-After": "0.05" },
      times: 1,
    });
    const undisturbed = await town.work(who);
    const person = await town.work(who);
    const started = performance.now();
    expect(await load(person)).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeGreaterThanOrEqual(50);
    expect(await load(undisturbed)).toMatchObject({ ok: true });
    expect(person.wire).toHaveLength(undisturbed.wire.length + 1);
  },
);

test.each(screens)(
  "%s when Graph breaks: server, with the number to ask Microsoft about",
  async (_, who, load) => {
    const requestId = "5c0ffee0-0000-4000-8000-000000000001";
    await town.fault({ match: batch, status: 500, headers: { "request-id": requestId }, times: 20 });
    expect(await load(await town.work(who))).toMatchObject({ failure: { reason: "server", requestId } });
  },
);

test.each(screens)("%s when what answers is no Graph at all: server", async (_, who, load) => {
  await town.fault({
    match: batch,
    status: 200,
    body: "<html>Sign in to the wireless network</html>",
    times: 1,
  });
  expect(await load(await town.work(who))).toMatchObject({ ok: false, failure: { reason: "server" } });
});

test.each([
  ["consentNeeded", "consent"],
  ["cancelled", "signIn"],
  ["signInFailed", "signIn"],
  ["offline", "offline"],
] as const)("no token because of %s: %s", async (why, reason) => {
  const person = await town.work("hr", { acquireToken: async () => fail(why) });
  for (const [, , load] of screens) expect(await load(person)).toMatchObject({ failure: { reason } });
  expect(person.wire).toEqual([]);
});

test("a token without the scopes is said to need consent", async () => {
  const token = await town.token("hr", ["User.Read"]);
  const person = await town.work("hr", { acquireToken: async () => ({ ok: true, value: token }) });
  expect(await loadHome(person.services).whole).toMatchObject({
    failure: { reason: "consent", subject: "Model" },
  });
});

test("an expired token is renewed once, and the person notices nothing", async () => {
  const old = await town.token("chair", ["User.Read", "Sites.ReadWrite.All"]);
  await town.setDay("2027-02-11");
  const fresh = await town.token("chair", ["User.Read", "Sites.ReadWrite.All"]);
  const asked: boolean[] = [];
  const person = await town.work("chair", {
    acquireToken: async ({ forceRefresh = false }) => {
      asked.push(forceRefresh);
      return { ok: true, value: forceRefresh ? fresh : old };
    },
  });
  expect(await openDiscussion(person.services, 2027, group)).toMatchObject({ ok: true });
  expect(asked).toEqual([false, true]);
  await town.setDay("2027-02-10");
});

test.each<[ListName, (person: PersonAtWork) => Promise<unknown>, string]>([
  ["Model", ({ services }) => loadHome(services).whole, "employee"],
  ["People", ({ services }) => loadHome(services).whole, "employee"],
  ["Worksheets", ({ services }) => openDiscussion(services, 2027, group), "chair"],
  ["HandedIn", ({ services }) => loadBoard(services, 2027), "hr"],
  ["Summaries", ({ services }) => loadAreaSummary(services, 2027, area), "hr"],
  ["Posts", ({ services }) => loadAreaSummary(services, 2027, area), "hr"],
])(
  "a list that is missing (%s) is named, whether nobody made it or somebody deleted it",
  async (list, load, who) => {
    const failure = { reason: "missingList", subject: list };
    const { [list]: _, ...lists } = town.config.lists;
    expect(await load(await town.work(who, { lists }))).toMatchObject({ ok: false, failure });
    const deleted = { ...town.config.lists, [list]: "00000000-0000-4000-8000-000000000000" };
    expect(await load(await town.work(who, { lists: deleted }))).toMatchObject({ ok: false, failure });
  },
);

test("a list that goes away while somebody writes costs no words", async () => {
  const device = new Map();
  const person = await town.work("chair", { device });
  const work = await writeDiscussion(person.services, 2027, group);
  if (!work.ok) throw new Error(work.failure.reason);
  await town.fault({ match: { method: "PATCH", path: listPath("Worksheets") }, status: 404 });
  const { autosave } = work.value;
  autosave.change((worksheet) => ({ ...worksheet, participants: 5 }));
  await autosave.flush();
  expect(autosave.view()).toMatchObject({
    value: { participants: 5 },
    save: { kind: "failed", failure: { reason: "notFound" }, onDevice: true },
  });
  expect(device.size).toBe(1);
  device.clear();
});

/** Filters have been seen to answer 200 without any row although there were rows. */
const emptyAnswer = (list: ListName, times = 1) =>
  town.fault({ match: { method: "GET", path: listPath(list) }, alter: "empty", times });

async function summaryWriter(options: AtWork = {}) {
  const person = await town.work("hr", options);
  const work = await writeAreaSummary(person.services, 2027, area);
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const { autosave } = work.value;
  const write = (theme: string, text: string) =>
    autosave.change(({ narrative, ...rest }) => ({
      ...rest,
      narrative: { ...narrative, fi: { ...narrative.fi, [theme]: text } },
    }));
  return { ...person, autosave, write };
}

const storedNarrative = async () => (await summaryWriter()).autosave.view().value.narrative.fi;

test("an empty answer is not taken for an absent summary: what is there is kept", async () => {
  const mark = await town.mark();
  const first = await summaryWriter();
  first.write("current", "Ensimmäinen teksti");
  await first.autosave.flush();
  await emptyAnswer("Summaries");
  const second = await summaryWriter();
  expect(second.autosave.view().value.narrative).toEqual({});
  second.write("future", "Toinen teksti");
  await second.autosave.flush();
  expect(second.autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
  expect(await storedNarrative()).toEqual({ current: "Ensimmäinen teksti", future: "Toinen teksti" });
  const made = (await town.ledger(mark)).filter(({ what }) => what === "item.create");
  expect(made.map(({ key }) => key)).toEqual(["summary:2027:hyvinvointi"]);
});

test("two who begin the same summary at once end up in one, with both texts", async () => {
  const yhteiset = "yhteiset" as UnitId;
  const mark = await town.mark();
  const works = await Promise.all(
    ["Toinen", "Ensimmäinen"].map(async (text, at) => {
      const { services } = await town.work("hr");
      const work = await writeAreaSummary(services, 2027, yhteiset);
      if (!work.ok) throw new Error(work.failure.reason);
      work.value.autosave.change((summary) => ({
        ...summary,
        narrative: { fi: { [at === 0 ? "current" : "future"]: text } },
      }));
      return work.value.autosave;
    }),
  );
  await Promise.all(works.map((autosave) => autosave.flush()));
  const { services } = await town.work("hr");
  const stored = await writeAreaSummary(services, 2027, yhteiset);
  expect(stored.ok && stored.value.autosave.view().value.narrative).toEqual({
    fi: { current: "Toinen", future: "Ensimmäinen" },
  });
  const made = (await town.ledger(mark)).filter(({ what }) => what === "item.create");
  expect(made).toHaveLength(1);
});

test("an empty answer about a worksheet is doubted once; then it is not found, and nothing is made in its place", async () => {
  const mark = await town.mark();
  const person = await town.work("chair");
  await emptyAnswer("Worksheets");
  expect(await openDiscussion(person.services, 2027, group)).toMatchObject({ ok: true });
  expect(person.wire).toHaveLength(2);
  await emptyAnswer("Worksheets", 2);
  expect(await openDiscussion(person.services, 2027, group)).toMatchObject({
    failure: { reason: "notFound", subject: "worksheet:2027:ryhma-kippasuo" },
  });
  expect(await openDiscussion(person.services, 2027, group)).toMatchObject({ ok: true });
  expect(await town.ledger(mark)).toEqual([]);
});
