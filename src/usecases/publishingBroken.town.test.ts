import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area, type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import { loadChannels } from "./loadChannels.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishPreview } from "./preparePublishing.ts";
import { publishSummary } from "./publishSummary.ts";
import { saveChannels } from "./saveChannels.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";

/** Publishing that breaks off at every place where it can, and whose answers get lost. */
let town: OpenTown;
let hr: Publisher;
let preview: PublishPreview;
let mark: number;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town, "hr", { timeoutMs: 1_000 });
  preview = await (await publisher(town)).preview();
  mark = await town.mark();
});
afterEach(() => town.close());

const once = { copies: 1, rows: 1, messages: 1 };
const copyPath = () => `/lists/${town.config.lists.PublishedStaff}/items`;
const rowPath = () => `/lists/${town.config.lists.Posts}/items`;
const fault = (method: string, path: string, spec: object) =>
  town.fault({ match: { method, path: `${path}$` }, times: 1, ...spec });

async function newestPost(): Promise<PostRow> {
  const [row] = await hr.posts();
  if (!row) throw new Error("The ledger is empty");
  return row;
}

const lost = [
  ["504 after it was sent", { phase: "after", status: 504, cors: false }],
  ["502 after it was sent", { phase: "after", status: 502 }],
  ["500 after it was sent", { phase: "after", status: 500 }],
  ["no answer at all", { phase: "hang", commit: true }],
] as const;

test.each(lost)("%s: the outcome is unknown and nothing sends again by itself", async (_, spec) => {
  await fault("POST", "/messages", spec);
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "unknown" } });
  expect(await published(town, mark)).toEqual(once);

  // Neither pressing again, nor preparing anew, nor sending the row, whoever does it.
  const other = await publisher(town);
  for (const { services, prepare } of [hr, other]) {
    expect(await publishSummary(services, preview)).toMatchObject({
      failure: { reason: "alreadyPublishing" },
    });
    expect(await prepare()).toMatchObject({ failure: { reason: "unsettled", post: { revision: 1 } } });
    const row = await newestPost();
    expect(row.state).toBe("unknown");
    expect(await sendPost(services, row.stored)).toMatchObject({ failure: { reason: "alreadyPublishing" } });
  }
  expect(await published(town, mark)).toEqual(once);
});

test("a message that was refused is offered again as it was; a new version only when asked for", async () => {
  await fault("POST", "/messages", { phase: "before", status: 403 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ failure: { reason: "mayNotPost" } });
  const again = await hr.prepare();
  expect(again).toMatchObject({ failure: { reason: "unsent", post: { revision: 1, state: "failed" } } });
  expect(await hr.prepare({ anew: true })).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await sendPost(hr.services, (await newestPost()).stored)).toMatchObject({
    value: { state: "sent" },
  });
  expect(await published(town, mark)).toEqual(once);
});

test("the ledger learns that a message went although the answer to its own writing is lost", async () => {
  const { stores } = hr.services;
  const sendToChannel: typeof stores.sendToChannel = async (message) => {
    const sent = await stores.sendToChannel(message);
    await fault("PATCH", "/fields", { phase: "after", status: 504 });
    return sent;
  };
  const services = { ...hr.services, stores: { ...stores, sendToChannel } };
  expect(await publishSummary(services, preview)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect((await newestPost()).webUrl).not.toBeNull();
  expect(await published(town, mark)).toEqual(once);
});

test("the app is closed while the message goes: after two minutes its outcome is unknown, not before", async () => {
  // The claim is written, and whoever made it never learns that: the row says sending and nobody goes on.
  await fault("PATCH", "/fields", { phase: "after", status: 403 });
  await publishSummary(hr.services, preview);
  const at = (time: string) => publisher(town, "hr", { now: () => `2027-02-10T${time}Z` });
  const soon = await at("09:01:59.000");
  expect((await soon.posts())[0]?.state).toBe("sending");
  expect(await soon.prepare()).toMatchObject({ failure: { reason: "alreadyPublishing" } });
  const later = await at("09:02:01.000");
  expect((await later.posts())[0]?.state).toBe("unknown");
  expect(await later.prepare()).toMatchObject({ failure: { reason: "unsettled" } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
});

test.each([
  ["before the copy", copyPath, "POST", { phase: "before", status: 503 }],
  ["before the ledger's row", rowPath, "POST", { phase: "before", status: 503 }],
])("broken off %s: publishing the same again goes on and doubles nothing", async (_, path, method, spec) => {
  await fault(method, path(), spec);
  expect(await publishSummary(hr.services, preview)).toMatchObject({
    ok: false,
    failure: { reason: "server" },
  });
  expect((await published(town, mark)).messages).toBe(0);
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});

test("broken off before the row, then the screen is opened anew: the copy that is there is gone on with", async () => {
  await fault("POST", rowPath(), { phase: "before", status: 503 });
  await publishSummary(hr.services, preview);
  const again = await publisher(town);
  const next = await again.preview();
  expect(next).toMatchObject({ revision: 1, html: preview.html });
  expect(await publishSummary(again.services, next)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});

test("broken off before the row, then other words: they go out under a revision of their own", async () => {
  const work = await writeAreaSummary(hr.services, 2027, area);
  if (!work.ok) throw new Error(work.failure.reason);
  work.value.autosave.change((summary) => ({ ...summary, narrative: { fi: { current: "Toiset sanat" } } }));
  await work.value.autosave.flush();
  const changed = await hr.preview();
  await fault("POST", rowPath(), { phase: "before", status: 503 });
  await publishSummary(hr.services, preview);
  // Both were previewed as the first revision, and its copy has the first words for good.
  expect(await publishSummary(hr.services, changed)).toMatchObject({
    failure: { reason: "alreadyPublishing" },
  });
  expect(await published(town, mark)).toMatchObject({ copies: 1, rows: 0, messages: 0 });
  const next = await hr.preview();
  expect(next).toMatchObject({ revision: 2, published: { narrative: { fi: { current: "Toiset sanat" } } } });
  expect(await publishSummary(hr.services, next)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(await published(town, mark)).toEqual({ copies: 2, rows: 1, messages: 1 });
});

test("broken off before the row, then another audience: the new copy has a number of its own", async () => {
  await fault("POST", rowPath(), { phase: "before", status: 503 });
  await publishSummary(hr.services, preview);
  const channels = await loadChannels(hr.services);
  const unit = channels.ok && channels.value.units.find(({ unitId }) => unitId === area);
  if (!unit) throw new Error("no channel");
  const { unitId, link, audience } = unit;
  const choice = { unitId, before: { link, audience }, link, audience: "leads" as const };
  expect(await saveChannels(hr.services, [choice])).toMatchObject({ ok: true });

  const next = await hr.preview();
  expect(next).toMatchObject({ revision: 2, audience: "leads" });
  expect(await publishSummary(hr.services, next)).toMatchObject({ ok: true, value: { state: "sent" } });
});

test.each([
  ["the copy's", copyPath],
  ["the row's", rowPath],
])("%s answer is lost after it was made: it is found, and made once", async (_, path) => {
  for (const spec of [
    { phase: "after", status: 504 },
    { phase: "hang", commit: true },
  ]) {
    const start = await town.mark();
    const next = await hr.preview();
    await fault("POST", path(), spec);
    expect(await publishSummary(hr.services, next)).toMatchObject({ ok: true, value: { state: "sent" } });
    expect(await published(town, start)).toEqual(once);
  }
});

test.each([
  ["is lost", { phase: "hang", commit: true }],
  ["is a gateway's error", { phase: "after", status: 504 }],
  ["is an error", { phase: "after", status: 500 }],
])("a claim whose answer %s is read back as one's own, and the message goes once", async (_, spec) => {
  await town.fault({ match: { method: "PATCH", path: "/fields" }, times: 1, ...spec });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});

test("a claim whose answer is lost, and that cannot be read back either, sends nothing", async () => {
  const cutOff: Publisher = await publisher(town, "hr", {
    timeoutMs: 500,
    offline: () => cutOff.wire.length === 6, // me, the copy and the row (each made and read back), the claim
  });
  await town.fault({ match: { method: "PATCH", path: "/fields" }, phase: "hang", commit: true, times: 1 });
  const done = await publishSummary(cutOff.services, preview);
  expect(done).toMatchObject({ ok: false, failure: { reason: "unknownOutcome" } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  expect((await newestPost()).state).toBe("sending");
});

test("a tab that slept over its claim gives it back, and sends nothing that others may have settled", async () => {
  let minutes = 0;
  const sleepy = await publisher(town, "hr", {
    now: () => {
      const moment = `2027-02-10T09:0${minutes}:00.000Z`;
      minutes += 2;
      return moment;
    },
  });
  expect(await publishSummary(sleepy.services, preview)).toMatchObject({
    ok: false,
    failure: { reason: "unsent", post: { state: "ready" } },
  });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  expect(await sendPost(hr.services, (await newestPost()).stored)).toMatchObject({
    value: { state: "sent" },
  });
  expect(await published(town, mark)).toEqual(once);
});

test("a late claim of a tab that has given up blocks nobody for ever", async () => {
  await town.fault({
    match: { method: "PATCH", path: "/fields" },
    phase: "hang",
    commit: "late",
    delayMs: 2_000,
    times: 1,
  });
  expect(await publishSummary(hr.services, preview)).toMatchObject({
    ok: false,
    failure: { reason: "unknownOutcome" },
  });
  await vi.waitFor(async () => expect((await newestPost()).state).toBe("sending"), 5_000);
  const later = await publisher(town, "hr", { now: () => "2027-02-10T09:03:00.000Z" });
  const prepared = await later.prepare();
  expect(prepared).toMatchObject({ failure: { reason: "unsettled" } });
  const [row] = await later.posts();
  const settled = row && (await settlePost(later.services, row, "notSent"));
  if (settled?.ok) await sendPost(later.services, settled.value.stored);
  expect(await published(town, mark)).toEqual(once);
});

test("sent, but the network is gone before the ledger is written: a person settles the row, nothing goes twice", async () => {
  const cutOff: Publisher = await publisher(town, "hr", {
    offline: () => cutOff.wire.at(-1)?.endsWith("/messages") ?? false,
  });
  const done = await publishSummary(cutOff.services, preview);
  expect(done).toMatchObject({ ok: false, failure: { reason: "unknownOutcome" } });
  expect(await published(town, mark)).toEqual(once);
  const later = await publisher(town, "hr", { now: () => "2027-02-10T09:03:00.000Z" });
  const [row] = await later.posts();
  expect(row?.state).toBe("unknown");
  expect(row && (await settlePost(later.services, row, "sent"))).toMatchObject({ value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});

test("a busy Teams is waited for, and the message goes once", async () => {
  await fault("POST", "/messages", { status: 429, headers: { "Retry-After": "0.05" } });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});
