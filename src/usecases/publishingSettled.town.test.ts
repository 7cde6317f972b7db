import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishPreview } from "./preparePublishing.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";

/** A message whose outcome nobody saw: a person looks into the channel and says what became of it. */
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
const sendingFails = (spec: object) =>
  town.fault({ match: { method: "POST", path: "/messages$" }, times: 1, ...spec });

async function newestPost(): Promise<PostRow> {
  const [row] = await hr.posts();
  if (!row) throw new Error("The ledger is empty");
  return row;
}

test("a person who finds the message in the channel settles it as sent, and goes on", async () => {
  await sendingFails({ phase: "after", status: 504 });
  await publishSummary(hr.services, preview);
  expect(await settlePost(hr.services, await newestPost(), "sent")).toMatchObject({
    ok: true,
    value: { state: "sent", sentAt: "2027-02-10T09:00:00.000Z" },
  });
  expect(await hr.preview()).toMatchObject({ revision: 2 });
  expect(await published(town, mark)).toEqual(once);
});

test("a person who does not find it lets the same message be sent once more", async () => {
  await sendingFails({ phase: "before", status: 504 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ value: { state: "unknown" } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  const settled = await settlePost(hr.services, await newestPost(), "notSent");
  expect(settled).toMatchObject({ ok: true, value: { state: "ready", sentAt: null } });
  if (settled.ok) {
    expect(await sendPost(hr.services, settled.value.stored)).toMatchObject({ value: { state: "sent" } });
    expect(await sendPost(hr.services, settled.value.stored)).toMatchObject({
      failure: { reason: "alreadyPublishing" },
    });
  }
  expect(await published(town, mark)).toEqual(once);
});

test("numbers that are not all there keep nobody from settling what has gone, only from publishing more", async () => {
  await sendingFails({ phase: "after", status: 504 });
  await publishSummary(hr.services, preview);
  await town.fault({
    match: { method: "GET", path: `/lists/${town.config.lists.HandedIn}/items.*AreaKey%20eq` },
    alter: "empty",
  });
  const prepared = await hr.prepare();
  if (prepared.ok || prepared.failure.reason !== "unsettled") throw new Error(JSON.stringify(prepared));
  expect(await settlePost(hr.services, prepared.failure.post, "sent")).toMatchObject({ ok: true });
  expect(await hr.prepare()).toEqual({ ok: false, failure: { reason: "incomplete" } });
});

test("two people settle differently: the first word counts", async () => {
  await sendingFails({ phase: "after", status: 504 });
  await publishSummary(hr.services, preview);
  const row = await newestPost();
  const other = await publisher(town);
  expect(await settlePost(hr.services, row, "sent")).toMatchObject({ ok: true });
  expect(await settlePost(other.services, row, "notSent")).toMatchObject({ failure: { reason: "conflict" } });
  expect((await newestPost()).state).toBe("sent");
});
