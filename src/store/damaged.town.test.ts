import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { loadAreaSummary } from "#usecases/loadAreaSummary.ts";
import { loadBoard } from "#usecases/loadBoard.ts";
import { loadHandedIn } from "#usecases/loadHandedIn.ts";
import { loadHome } from "#usecases/loadHome.ts";
import { loadPublished } from "#usecases/loadPublished.ts";
import { openDiscussion } from "#usecases/openDiscussion.ts";
import type { Services } from "#usecases/services.ts";
import { writeDiscussion } from "#usecases/writeDiscussion.ts";
import { changedBody } from "../../tests/pages/changedBody.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { publisher } from "../../tests/pages/publisher.ts";
import { said } from "../../tests/pages/said.ts";

/** Items that somebody has edited by hand in SharePoint, or that a newer version of the app has written. */
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const group = "ryhma-siltasaari" as GroupId;
const area = "hyvinvointi" as UnitId;
const chair = "7755fac5-c4a0-482b-a91a-94896284f9b5"; // of ryhma-siltasaari

interface Item {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
type Columns = Readonly<Record<string, unknown>>;

const pathOf = (list: string) => `/sites/${town.config.siteId}/lists/${town.config.lists[list]}/items`;

async function itemOf(list: string, key: string): Promise<Item> {
  const query = `?$expand=fields&$filter=fields/Key eq '${key}'`;
  const { body } = await town.send("it", "GET", encodeURI(`${pathOf(list)}${query}`));
  const [item] = (body as { value: Item[] }).value;
  if (!item) throw new Error(`${list} has no ${key}`);
  return item;
}

/** As somebody who edits the list in the browser would: past the app. */
async function editByHand(list: string, key: string, change: (fields: Columns) => Columns): Promise<void> {
  const { id, fields } = await itemOf(list, key);
  const answer = await town.send("it", "PATCH", `${pathOf(list)}/${id}/fields`, change(fields));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer));
}

const undo: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  undo.length = 0;
});
afterEach(async () => {
  for (const put of undo) await put();
});

async function damage(list: string, key: string, change: (fields: Columns) => Columns): Promise<void> {
  const { fields } = await itemOf(list, key);
  const columns = Object.keys(change(fields));
  const before = Object.fromEntries(columns.map((name) => [name, fields[name] ?? ""]));
  await editByHand(list, key, change);
  undo.push(() => editByHand(list, key, () => before));
}

/** Adds a document past the app; afterwards it is gone again. */
async function addByHand(list: string, key: string, columns: Columns): Promise<void> {
  const fields = { Title: key, Key: key, AreaKey: "2027|hyvinvointi|summary", Year: 2027, ...columns };
  const made = await town.send("it", "POST", pathOf(list), { fields });
  if (made.status !== 201) throw new Error(JSON.stringify(made));
  undo.push(() => town.send("it", "DELETE", `${pathOf(list)}/${(made.body as Item).id}`));
}

const without = (name: string) => (fields: Columns) =>
  changedBody(fields, ({ [name]: _, ...rest }: Columns) => rest);
const newer = (fields: Columns) => changedBody(fields, (body: Columns) => ({ ...body, version: 99 }));
const half = (fields: Columns) => ({ Body: String(fields.Body).slice(0, -20) });
const emptied = () => ({ Body: "" });
const other = () => ({ Body: '{"schema":"shoppingList","version":1}' });

const damages = [
  ["corrupt", "cut short", half],
  ["corrupt", "emptied", emptied],
  ["corrupt", "of another kind", other],
  ["newer", "of a newer version", newer],
] as const;

/** Nothing that only reads may write, however broken the data is. */
async function writesNothing(work: () => Promise<void>): Promise<void> {
  const mark = await town.mark();
  await work();
  expect(await town.ledger(mark)).toEqual([]);
}

const worksheetKey = `worksheet:2027:${group}`;
const handedInKey = `handedin:2027:${group}`;

test.each(damages)("%s: a worksheet %s is named, and left as it is", async (reason, _, change) => {
  await damage("Worksheets", worksheetKey, change);
  const { services } = await town.work(chair);
  await writesNothing(async () => {
    const failure = { reason, requestId: null, subject: worksheetKey };
    expect(await openDiscussion(services, 2027, group)).toEqual({ ok: false, failure });
    expect(await writeDiscussion(services, 2027, group)).toEqual({ ok: false, failure });
  });
});

test("a worksheet without one of its fields is broken too", async () => {
  await damage("Worksheets", worksheetKey, without("answers"));
  const { services } = await town.work(chair);
  expect(await openDiscussion(services, 2027, group)).toMatchObject({
    failure: { reason: "corrupt", subject: worksheetKey },
  });
});

test.each(damages)(
  "%s: a worksheet that becomes %s while it is written is not written over",
  async (reason, _, change) => {
    const device = new Map();
    const { services } = await town.work(chair, { device });
    const work = await writeDiscussion(services, 2027, group);
    if (!work.ok) throw new Error(work.failure.reason);
    const { autosave } = work.value;
    await damage("Worksheets", worksheetKey, change);
    await writesNothing(async () => {
      autosave.change((worksheet: Worksheet) => ({ ...worksheet, participants: 3 }));
      await autosave.flush();
    });
    expect(autosave.view()).toMatchObject({
      value: { participants: 3 },
      save: { kind: "failed", failure: { reason, subject: worksheetKey }, onDevice: true },
    });
    expect(device.size).toBe(1);
  },
);

test.each(damages)("%s: the model %s stops every screen with its name", async (reason, _, change) => {
  await damage("Model", "model", change);
  const failure = { ok: false, failure: { reason, requestId: null, subject: "model" } };
  const screens: readonly ((services: Services) => Promise<unknown>)[] = [
    (services) => loadHome(services).whole,
    (services) => loadBoard(services, 2027),
    (services) => loadAreaSummary(services, 2027, area),
  ];
  await writesNothing(async () => {
    for (const screen of screens) expect(await screen((await town.work("hr")).services)).toEqual(failure);
    expect(await openDiscussion((await town.work(chair)).services, 2027, group)).toEqual(failure);
  });
});

const aside = [
  ["Units", "paivakoti-siltasaari", 57],
  ["Groups", "ryhma-kirjasto", 56],
  ["People", "p-0017", 57],
] as const;

test.each(aside)("%s: %s that cannot be read is named, and the rest is there", async (list, key, groups) => {
  const whole = await loadBoard((await town.work("hr")).services, 2027);
  await damage(list, key, half);
  const { services } = await town.work("hr");
  const failure = { reason: "corrupt", requestId: null, subject: key };
  const board = await loadBoard(services, 2027);
  const home = await loadHome(services).whole;
  expect(board).toMatchObject({ value: { hr: {} } });
  expect(home).toMatchObject({ value: { isHr: true } });
  for (const screen of [board, home]) {
    expect(screen).toMatchObject({ ok: true, value: { gaps: { unreadable: [failure] } } });
    const areas = screen.ok ? screen.value.areas : [];
    expect(areas.flatMap((one) => one.groups)).toHaveLength(groups);
  }
  expect(await loadAreaSummary(services, 2027, area)).toMatchObject({
    value: { gaps: { unreadable: [failure] } },
  });
  await undo.pop()?.();
  // What is whole again is seen at once: a list with a hole in it is not kept in memory.
  expect(said(await loadBoard(services, 2027))).toEqual(said(whole));
});

test("an area whose unit cannot be read is named where it is asked for", async () => {
  await damage("Units", area, half);
  const { services } = await town.work("hr");
  const failure = { reason: "corrupt", requestId: null, subject: area };
  expect(await loadAreaSummary(services, 2027, area)).toEqual({ ok: false, failure });
  expect(await loadBoard(services, 2027)).toMatchObject({
    ok: true,
    value: { gaps: { unreadable: [failure] } },
  });
});

test("a group that cannot be read does not keep its members from their other discussions", async () => {
  const { services: before } = await town.work(chair);
  const whole = await loadHome(before).whole;
  await damage("Groups", group, half);
  const { services } = await town.work(chair);
  const rest = await loadHome(services).whole;
  const count = whole.ok ? whole.value.discussions.length : 0;
  expect(rest).toMatchObject({ ok: true, value: { gaps: { unreadable: [{ subject: group }] } } });
  expect(rest.ok && rest.value.discussions).toHaveLength(count - 1);
});

test.each(damages)(
  "%s: one group's digest %s does not stop the compiling; the group is named and not counted",
  async (reason, _, change) => {
    const { services } = await town.work("hr");
    const whole = await loadAreaSummary(services, 2027, area);
    await damage("HandedIn", handedInKey, (fields) => ({ Digest: change({ Body: fields.Digest }).Body }));
    const rest = await loadAreaSummary(services, 2027, area);
    if (!whole.ok || !rest.ok) throw new Error("The area could not be compiled");
    expect(rest.value.unreadable).toEqual([
      {
        groupId: group,
        name: "Siltasaaren päiväkoti",
        failure: { reason, requestId: null, subject: handedInKey },
      },
    ]);
    expect(rest.value.statistics.groups).toBe(whole.value.statistics.groups - 1);
    expect(rest.value.statistics.total).toBeLessThan(whole.value.statistics.total);
    // It has been handed in all the same, and the board says so.
    expect(rest.value.board.handedIn).toBe(whole.value.board.handedIn);
  },
);

test.each(damages)("%s: a handed-in copy %s is named to its readers", async (reason, _, change) => {
  await damage("HandedIn", handedInKey, change);
  const { services } = await town.work("hr");
  expect(await loadHandedIn(services, 2027, group)).toEqual({
    ok: false,
    failure: { reason, requestId: null, subject: handedInKey },
  });
});

const bodyOf = (schema: string, change: (fields: Columns) => Columns) =>
  change({ Body: JSON.stringify({ schema, version: 1, and: "some more of it" }) }).Body;

test.each(damages)("%s: HR's own summary %s waits for a person", async (reason, _, change) => {
  const key = "summary:2027:hyvinvointi";
  await addByHand("Summaries", key, { State: "draft", Body: bodyOf("areaSummary", change) });
  const { services } = await town.work("hr");
  const failure = { reason, requestId: null, subject: key };
  expect(await loadAreaSummary(services, 2027, area)).toEqual({ ok: false, failure });
});

test.each(damages)("%s: a post %s is named, and nothing is published", async (reason, _, change) => {
  const key = "post:2027:hyvinvointi:7";
  await addByHand("Posts", key, { State: "sent", Body: bodyOf("channelPost", change) });
  const hr = await publisher(town);
  const failure = { reason, requestId: null, subject: key };
  expect(await loadAreaSummary(hr.services, 2027, area)).toMatchObject({
    value: { posts: [], gaps: { unreadable: [failure] } },
  });
  expect(await hr.prepare()).toEqual({ ok: false, failure });
});

test("a post in a state that there is not is broken", async () => {
  const key = "post:2027:hyvinvointi:7";
  const ids = { teamId: "t", teamName: "t", channelId: "c", channelName: "c", preparedBy: "p-0017" };
  const notYet = { sendingSince: null, sentAt: null, messageId: null, webUrl: null, failure: null };
  const post = { ...ids, ...notYet, publishedKey: "p", html: "<p></p>", preparedOn: "2027-02-10" };
  const Body = JSON.stringify({ schema: "channelPost", version: 1, ...post });
  await addByHand("Posts", key, { State: "half sent", Body });
  const hr = await publisher(town);
  expect(await hr.prepare()).toEqual({
    ok: false,
    failure: { reason: "corrupt", requestId: null, subject: key },
  });
  await editByHand("Posts", key, () => ({ State: "sent" }));
  expect(await hr.prepare()).toMatchObject({ ok: true, value: { revision: 8 } });
});

test("a published copy that cannot be read is named to its readers", async () => {
  const key = "published:2027:hyvinvointi:9";
  await addByHand("PublishedStaff", key, { Body: "{" });
  const { services } = await town.work("employee");
  expect(await loadPublished(services, key)).toEqual({
    ok: false,
    failure: { reason: "corrupt", requestId: null, subject: key },
  });
});
