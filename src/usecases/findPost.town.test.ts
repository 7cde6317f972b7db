import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { carriesReference } from "#domain/summaries/postReference.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import { loadPublished } from "./loadPublished.ts";
import type { PublishPreview } from "./preparePublishing.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";

/** Looking for a message in the channel, where an administrator has allowed that. */
let town: OpenTown;
let hr: Publisher;
let preview: PublishPreview;
let mark: number;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town, "hr", { timeoutMs: 1_000, mayReadChannel: async () => true });
  preview = await (await publisher(town)).preview();
  mark = await town.mark();
});
afterEach(() => town.close());

const fault = (spec: object) =>
  town.fault({ match: { method: "POST", path: "/messages$" }, times: 1, ...spec });
const once = { copies: 1, rows: 1, messages: 1 };

interface Message {
  readonly id: string;
  readonly body: { readonly content: string };
}

async function newestMessage(): Promise<Message | undefined> {
  const { teamId, channelId } = preview;
  const { body } = await town.send("hr", "GET", `/teams/${teamId}/channels/${channelId}/messages`);
  return (body as { value: Message[] }).value[0];
}

test.each([
  ["504", { phase: "after", status: 504, cors: false }],
  ["nothing at all", { phase: "hang", commit: true }],
])("%s in place of an answer: the message is found, and nobody is asked", async (_, spec) => {
  await fault(spec);
  const done = await publishSummary(hr.services, preview);
  const message = await newestMessage();
  expect(done).toMatchObject({ ok: true, value: { state: "sent" } });
  expect(done.ok && done.value.webUrl).toContain(message?.id);
  expect(await published(town, mark)).toEqual(once);
});

test("a message that comes after everybody has given up is found when the screen is opened again", async () => {
  await fault({ phase: "hang", commit: "late", delayMs: 2_000 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "unknown" } });
  await vi.waitFor(async () => expect(await published(town, mark)).toEqual(once), 5_000);
  expect(await hr.prepare()).toMatchObject({ ok: true, value: { revision: 2 } });
  const [row] = await hr.posts();
  expect(row).toMatchObject({ state: "sent", revision: 1 });
  expect(row?.webUrl).toContain((await newestMessage())?.id);
});

test("a message that is not there is not believed to be lost: Teams may still be at it, and a person says", async () => {
  await fault({ phase: "before", status: 504 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "unknown" } });
  expect(await hr.prepare()).toMatchObject({ failure: { reason: "unsettled" } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
});

test("Teams says that it is there, and it is not: a person looks, and the same message goes once", async () => {
  await fault({ alter: "loseMessage" });
  const done = await publishSummary(hr.services, preview);
  expect(done).toMatchObject({ ok: true, value: { state: "unknown", webUrl: null } });
  const settled = done.ok ? await settlePost(hr.services, done.value, "notSent") : done;
  if (!settled.ok) throw new Error("It was not settled");
  expect(await sendPost(hr.services, settled.value.stored)).toMatchObject({ value: { state: "sent" } });
  expect(await newestMessage()).toBeDefined();
  expect((await hr.posts())[0]).toMatchObject({ state: "sent", revision: 1 });
});

test("whatever Teams makes of its HTML, a message is known by its reference", async () => {
  await fault({ alter: "loseHrefs" });
  await publishSummary(hr.services, preview);
  const content = (await newestMessage())?.body.content ?? "";
  expect(content).not.toContain("href");
  expect(carriesReference(content, "2027-hyvinvointi-1")).toBe(true);
  expect(carriesReference(content, "2027-hyvinvointi-2")).toBe(false);
});

test("the link of a message, as Teams keeps it, leads to the copy that was published", async () => {
  await publishSummary(hr.services, preview);
  const content = (await newestMessage())?.body.content ?? "";
  const link = /<a href="(?<href>[^"]+)">/u.exec(content)?.groups?.href?.replaceAll("&amp;", "&") ?? "";
  const { subEntityId } = JSON.parse(new URL(link).searchParams.get("context") ?? "{}") as {
    subEntityId: string;
  };
  const { services } = await town.work("employee");
  expect(await loadPublished(services, subEntityId.replaceAll("/", ":"))).toMatchObject({
    ok: true,
    value: { published: preview.published },
  });
});

test("without that permission nobody looks, and nobody is asked for it", async () => {
  const usual = await publisher(town, "hr", { timeoutMs: 1_000 });
  await fault({ phase: "after", status: 504 });
  expect(await publishSummary(usual.services, preview)).toMatchObject({
    ok: true,
    value: { state: "unknown" },
  });
  expect(await usual.prepare()).toMatchObject({ failure: { reason: "unsettled" } });
  expect(usual.wire.filter((call) => call.startsWith("GET") && call.includes("/messages"))).toEqual([]);
});

test("a look that fails settles nothing", async () => {
  await fault({ phase: "after", status: 504 });
  await town.fault({ match: { method: "GET", path: "/messages" }, status: 403 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: true, value: { state: "unknown" } });
  expect(await hr.prepare()).toMatchObject({ failure: { reason: "unsettled" } });
  await town.clearFaults();
  expect(await hr.prepare()).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await published(town, mark)).toEqual(once);
});
