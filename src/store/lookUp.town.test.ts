import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ETag, ItemId } from "#graph/ids.ts";
import { loadAreaSummary } from "#usecases/loadAreaSummary.ts";
import { loadBoard } from "#usecases/loadBoard.ts";
import { loadHandedIn } from "#usecases/loadHandedIn.ts";
import { loadHome } from "#usecases/loadHome.ts";
import { openDiscussion } from "#usecases/openDiscussion.ts";
import type { Services } from "#usecases/services.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { publisher } from "../../tests/pages/publisher.ts";
import { said } from "../../tests/pages/said.ts";
import { isWhere } from "./isWhere.ts";
import type { ListName } from "./lists.ts";
import { personRecord } from "./records/personRecord.ts";

/** Answers of 200 that are not the answer to what was asked: without rows, with all rows, with the wrong ones, in part. */
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());
afterEach(async () => {
  await town.clearFaults();
  await town.behave({ largestPage: 5000, emptyColumns: "absent", noteEntities: "none" });
});

const area = "hyvinvointi" as UnitId;
const group = "ryhma-siltasaari" as GroupId;
const wrongAnswer = (list: ListName, alter: string, times?: number) =>
  town.fault({
    match: { method: "GET", path: `/lists/${town.config.lists[list]}/items` },
    alter,
    ...(times === undefined ? {} : { times }),
  });

/** What HR sees who opens the app anew. */
async function asHr<T>(load: (services: Services) => Promise<T>): Promise<T> {
  return load((await town.work("hr")).services);
}

test.each(["empty", "unfiltered", "inverted"])(
  "%s once: nobody is taken for somebody else",
  async (alter) => {
    const { stores } = await town.work("chair");
    await wrongAnswer("People", alter, 1);
    const found = await stores.lookUp({ me: stores.lookups.personOf(stores.owner.entraId) });
    expect(found).toMatchObject({ value: { me: { ok: true, value: { entraId: stores.owner.entraId } } } });
  },
);

test("a filter that is never heeded still finds the person, among all the others", async () => {
  const { stores } = await town.work("chair");
  await wrongAnswer("People", "unfiltered");
  const found = await stores.lookUp({ me: stores.lookups.personOf(stores.owner.entraId) });
  expect(found).toMatchObject({ value: { me: { ok: true, value: { entraId: stores.owner.entraId } } } });
});

test("whom the host does not name is nobody, not the first person without an account", async () => {
  const { stores } = await town.work("chair");
  const chair = await stores.find(stores.lookups.personOf(stores.owner.entraId));
  if (!chair.ok || !chair.value) throw new Error(JSON.stringify(chair));
  const body = personRecord.write({ ...chair.value, entraId: null });
  if (!body.ok) throw new Error(JSON.stringify(body));
  const fields = { Key: chair.value.id, EntraId: "", Body: body.value };
  const item = {
    ...{ id: "1" as ItemId, etag: "1" as ETag, modifiedAt: "", modifiedBy: null, folder: null },
    fields,
  };
  expect(isWhere(item, { column: "EntraId", is: "" })).toBe(true);
  expect(stores.lookups.personOf("").from([item], null)).toEqual({ ok: true, value: null });
});

test("a person, units or groups that have stayed away are there again as soon as SharePoint has them", async () => {
  const { stores } = await town.work("chair");
  const { lookups } = stores;
  const ask = () =>
    stores.lookUp({
      me: lookups.personOf(stores.owner.entraId),
      units: lookups.units(),
      groups: lookups.groups(),
    });
  for (const list of ["People", "Units", "Groups"] as const) await wrongAnswer(list, "empty");
  expect(await ask()).toMatchObject({ value: { me: { ok: true, value: null }, groups: { ok: true } } });
  await town.clearFaults();
  const found = await ask();
  if (!found.ok || !found.value.units.ok || !found.value.groups.ok) throw new Error(JSON.stringify(found));
  expect(found.value.me).toMatchObject({ value: { entraId: stores.owner.entraId } });
  expect(found.value.units.value.all.size).toBeGreaterThan(1);
  expect(found.value.groups.value.all.length).toBeGreaterThan(1);
});

test("when only others come, the person is not known; it is no answer, and not somebody else", async () => {
  const { stores } = await town.work("chair");
  await wrongAnswer("People", "inverted");
  const found = await stores.lookUp({ me: stores.lookups.personOf(stores.owner.entraId) });
  expect(found).toMatchObject({
    value: { me: { ok: false, failure: { reason: "server", subject: "People" } } },
  });
});

test.each(["unfiltered", "inverted", "empty"])(
  "%s once: each document is the one that was asked for",
  async (alter) => {
    await wrongAnswer("HandedIn", alter, 1);
    expect(await asHr((services) => loadHandedIn(services, 2027, group))).toMatchObject({
      value: { group: { id: group }, content: { handedIn: { worksheet: {} } } },
    });
    await town.clearFaults();
    await wrongAnswer("Worksheets", alter, 1);
    const { services } = await town.work("chair");
    expect(await openDiscussion(services, 2027, "ryhma-kippasuo" as GroupId)).toMatchObject({
      value: { worksheet: { key: "worksheet:2027:ryhma-kippasuo" } },
    });
  },
);

test("all documents in place of an area's are counted as what they are", async () => {
  const whole = await asHr((services) => loadAreaSummary(services, 2027, area));
  await wrongAnswer("HandedIn", "unfiltered");
  expect(said(await asHr((services) => loadAreaSummary(services, 2027, area)))).toEqual(said(whole));
});

test("others' documents in place of an area's are no answer", async () => {
  await wrongAnswer("HandedIn", "inverted");
  expect(await asHr((services) => loadAreaSummary(services, 2027, area))).toMatchObject({
    failure: { reason: "server", subject: "HandedIn" },
  });
});

test.each([1, 2])("a board whose documents stay away %i time(s) is not silently at zero", async (times) => {
  const whole = await asHr((services) => loadBoard(services, 2027));
  await wrongAnswer("HandedIn", "empty", times);
  const board = await asHr((services) => loadBoard(services, 2027));
  if (times === 1) return expect(said(board)).toEqual(said(whole));
  const states = board.ok ? board.value.areas.flatMap((one) => one.groups.map(({ state }) => state)) : [];
  expect(new Set(states)).toEqual(new Set(["noDocument"]));
});

test("home asks again about a board without documents", async () => {
  const whole = await asHr((services) => loadHome(services).whole);
  await wrongAnswer("HandedIn", "empty", 1);
  expect(await asHr((services) => loadHome(services).whole)).toEqual(whole);
});

test("pages, and rows that move from one to the next while they are read, count once", async () => {
  const whole = await asHr((services) => loadAreaSummary(services, 2027, area));
  await town.behave({ largestPage: 7 });
  expect(said(await asHr((services) => loadAreaSummary(services, 2027, area)))).toEqual(said(whole));
  await wrongAnswer("HandedIn", "repeatRow");
  expect(said(await asHr((services) => loadAreaSummary(services, 2027, area)))).toEqual(said(whole));
  await town.clearFaults();
  await wrongAnswer("HandedIn", "emptyPage", 1);
  expect(said(await asHr((services) => loadAreaSummary(services, 2027, area)))).toEqual(said(whole));
});

test("a page that does not come: what came is shown as not all, and nothing is published", async () => {
  await town.behave({ largestPage: 20 });
  await town.fault({
    match: { method: "GET", path: `/lists/${town.config.lists.HandedIn}/items.*skiptoken` },
    status: 500,
  });
  const missing = { reason: "server", subject: "HandedIn" };
  const board = await asHr((services) => loadBoard(services, 2027));
  expect(board).toMatchObject({ ok: true, value: { gaps: { missing } } });
  const groups = board.ok ? board.value.areas.flatMap((one) => one.groups) : [];
  const came = groups.filter(({ state }) => state !== "notFound");
  expect(groups).toHaveLength(57);
  expect(came.length).toBeGreaterThan(0);
  expect(came.length).toBeLessThanOrEqual(20);
  expect(await asHr((services) => loadHome(services).whole)).toMatchObject({
    ok: true,
    value: { gaps: { missing } },
  });
  expect(await asHr((services) => loadAreaSummary(services, 2027, area))).toMatchObject({
    ok: true,
    value: { gaps: { missing } },
  });
  expect(await (await publisher(town)).prepare()).toEqual({ ok: false, failure: { reason: "incomplete" } });
});

test("pages that lead in circles come to an end", async () => {
  const path = `/sites/${town.config.siteId}/lists/${town.config.lists.HandedIn}/items`;
  const body = { value: [], "@odata.nextLink": `https://graph.microsoft.com/v1.0${path}?$skiptoken=again` };
  await town.fault({
    match: { method: "GET", path: `/lists/${town.config.lists.HandedIn}/items` },
    status: 200,
    body,
  });
  expect(await asHr((services) => loadBoard(services, 2027))).toMatchObject({
    ok: true,
    value: { gaps: { missing: { reason: "server", subject: "HandedIn" } } },
  });
});

test("an area's documents that stay away although the town's list has them are missed, and nothing is published", async () => {
  await town.fault({
    match: { method: "GET", path: `/lists/${town.config.lists.HandedIn}/items.*AreaKey%20eq` },
    alter: "empty",
  });
  const loaded = await asHr((services) => loadAreaSummary(services, 2027, area));
  expect(loaded).toMatchObject({ ok: true, value: { gaps: { missing: { subject: "HandedIn" } } } });
  expect(loaded.ok && loaded.value.board.notFound).toBe(loaded.ok && loaded.value.board.expected);
  expect(await (await publisher(town)).prepare()).toEqual({ ok: false, failure: { reason: "incomplete" } });
});

test("a copy of a document that somebody made by hand is not counted twice", async () => {
  const whole = await asHr((services) => loadAreaSummary(services, 2027, area));
  const items = `/sites/${town.config.siteId}/lists/${town.config.lists.HandedIn}/items`;
  const query = `?$expand=fields&$filter=fields/Key eq 'handedin:2027:${group}'`;
  const { body } = await town.send("it", "GET", encodeURI(`${items}${query}`));
  const [item] = (body as { value: { fields: Record<string, unknown> }[] }).value;
  const columns = "Title Key AreaKey Year GroupId State DueOn Kind Body Digest".split(" ");
  const fields = Object.fromEntries(columns.map((column) => [column, item?.fields[column]]));
  const made = await town.send("it", "POST", items, { fields });
  expect(made.status).toBe(201);
  const twice = await asHr((services) => loadAreaSummary(services, 2027, area));
  await town.send("it", "DELETE", `${items}/${(made.body as { id: string }).id}`);
  expect(said(twice)).toEqual(said(whole));
});

test.each([
  { emptyColumns: "null" },
  { emptyColumns: "emptyText" },
  { noteEntities: "markup" },
  { noteEntities: "all" },
])("%j: every screen says the same", async (behaviour) => {
  const screens = () =>
    Promise.all([
      asHr((services) => loadHome(services).whole),
      asHr((services) => loadAreaSummary(services, 2027, area)),
      asHr((services) => loadHandedIn(services, 2027, group)),
    ]);
  const usual = await screens();
  await town.behave(behaviour);
  expect(said(await screens())).toEqual(said(usual));
});
