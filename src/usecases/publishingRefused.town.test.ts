import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import { secondHr } from "../../tests/pages/secondHr.ts";
import type { PublishPreview } from "./preparePublishing.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";

/** What comes between preview and sending: each ends in words for it, and the same message is offered again. */
let town: OpenTown;
let hr: Publisher;
let preview: PublishPreview;
let mark: number;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town);
  preview = await hr.preview();
  mark = await town.mark();
});
afterEach(() => town.close());

const refuse = (spec: object) =>
  town.fault({ match: { method: "POST", path: "/messages$" }, phase: "before", ...spec });
const once = { copies: 1, rows: 1, messages: 1 };

test.each<[string, string, string, () => Promise<void>]>([
  ["the team is archived", "mayNotPost", "forbidden", () => town.behave({ archivedTeams: [preview.teamId] })],
  [
    "the channel is deleted",
    "channelMissing",
    "notFound",
    () => town.behave({ deletedChannels: [preview.channelId] }),
  ],
  ["HR has no licence", "mayNotPost", "forbidden", () => refuse({ status: 403 })],
  [
    "consent is withdrawn",
    "consent",
    "consent",
    () => refuse({ alter: "withdrawScopes", scopes: ["ChannelMessage.Send"] }),
  ],
  ["the sign-in has ended", "signIn", "signIn", () => refuse({ status: 401 })],
  [
    "Teams stays busy",
    "throttled",
    "throttled",
    () => refuse({ status: 429, headers: { "Retry-After": "300" } }),
  ],
  ["the message is too large", "tooLong", "tooLong", () => refuse({ status: 413 })],
  ["the team is locked", "locked", "locked", () => refuse({ status: 423 })],
  ["Teams does not understand it", "server", "server", () => refuse({ status: 400 })],
])("%s: %s, and the row says so until it is sent", async (_, reason, failure, happens) => {
  await happens();
  expect(await publishSummary(hr.services, preview)).toMatchObject({ ok: false, failure: { reason } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  const [row] = await hr.posts();
  expect(row).toMatchObject({ state: "failed", failure, revision: 1, sentAt: null });

  await town.clearFaults();
  await town.behave({ archivedTeams: [], deletedChannels: [] });
  const again = await hr.prepare();
  expect(again).toMatchObject({ failure: { reason: "unsent", post: { revision: 1, state: "failed" } } });
  // Opened anew: a tab that Teams has asked to wait keeps waiting.
  const { services } = await publisher(town);
  expect(row && (await sendPost(services, row.stored))).toMatchObject({
    value: { state: "sent", failure: null },
  });
  expect(await published(town, mark)).toEqual(once);
});

test("what one account has prepared is not published under another", async () => {
  const colleague = await publisher(town, await secondHr(town));
  const otherAccount = { ok: false, failure: { reason: "otherAccount" } };
  expect(await publishSummary(colleague.services, preview)).toEqual(otherAccount);
  expect(await published(town, mark)).toEqual({ copies: 0, rows: 0, messages: 0 });

  await refuse({ status: 403, times: 1 });
  await publishSummary(hr.services, preview);
  const [row] = await hr.posts();
  expect(row && (await sendPost(colleague.services, row.stored))).toEqual(otherAccount);
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  // The colleague sees a message of their own, which goes in their name.
  expect(await colleague.prepare()).toMatchObject({ ok: true, value: { revision: 2 } });
  expect(await hr.prepare()).toMatchObject({ failure: { reason: "unsent" } });
});

test("nothing goes under a claim that is answered well and was not made", async () => {
  const path = `/lists/${town.config.lists.Posts}/items/\\d+/fields`;
  await town.fault({ match: { method: "PATCH", path }, phase: "before", status: 200, body: {}, times: 1 });
  expect(await publishSummary(hr.services, preview)).toMatchObject({ failure: { reason: "unknownOutcome" } });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  const [row] = await hr.posts();
  expect(row).toMatchObject({ state: "ready" });
  expect(row && (await sendPost(hr.services, row.stored))).toMatchObject({ value: { state: "sent" } });
  expect(await published(town, mark)).toEqual(once);
});
