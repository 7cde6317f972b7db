import { afterEach, beforeEach, expect, test } from "vitest";
import { fail } from "#lib/result.ts";
import { changedBody } from "../../tests/pages/changedBody.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area, type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import { loadPublished } from "./loadPublished.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";

let town: OpenTown;
let hr: Publisher;
let mark: number;

beforeEach(async () => {
  town = await openTown();
  hr = await publisher(town);
  mark = await town.mark();
});
afterEach(() => town.close());

interface Message {
  readonly id: string;
  readonly body: { readonly content: string };
  readonly from: { readonly user: { readonly displayName: string } };
}

async function messagesIn(at: { teamId: string; channelId: string }): Promise<readonly Message[]> {
  const { body } = await town.send("hr", "GET", `/teams/${at.teamId}/channels/${at.channelId}/messages`);
  return (body as { value: Message[] }).value;
}

/** HR edits what the model says about the area's channel. */
async function setChannel(change: (link: string) => string | null): Promise<void> {
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.Model}/items`;
  const { body } = await town.send("hr", "GET", `${items}?$expand=fields`);
  const [item] = (body as { value: { id: string; fields: Readonly<Record<string, string>> }[] }).value;
  type Channels = { summaryChannels: { unitId: string; channelLink: string }[] };
  const fields = changedBody(item?.fields ?? {}, (model: Channels) => ({
    ...model,
    summaryChannels: model.summaryChannels.flatMap((one) => {
      const channelLink = one.unitId === area ? change(one.channelLink) : one.channelLink;
      return channelLink === null ? [] : [{ ...one, channelLink }];
    }),
  }));
  await town.send("hr", "PATCH", `${items}/${item?.id}/fields`, fields);
  mark = await town.mark();
}

const nothing = { copies: 0, rows: 0, messages: 0 };
const once = { copies: 1, rows: 1, messages: 1 };

test("the preview is the message that goes, to the channel that it names", async () => {
  const preview = await hr.preview();
  expect(preview).toMatchObject({
    revision: 1,
    teamName: "Hyvinvointipalvelut",
    channelName: "Osaamisen kehittäminen",
    channelKind: "standard",
    audience: "staff",
    shortened: false,
  });
  expect(await published(town, mark)).toEqual(nothing);
  const before = await messagesIn(preview);

  const done = await publishSummary(hr.services, preview);
  expect(done).toMatchObject({ ok: true, value: { state: "sent", revision: 1, failure: null } });
  expect(await published(town, mark)).toEqual(once);
  const [message, ...earlier] = await messagesIn(preview);
  expect(earlier).toEqual(before);
  expect(message?.from.user.displayName).toBe("Leena Töyrylä");
  expect(message?.body.content).toContain("Hyvinvointipalvelut");
  expect(preview.html).toContain(encodeURIComponent("published/2027/hyvinvointi/1"));
  const [row] = await hr.posts();
  expect(row).toMatchObject({
    state: "sent",
    teamName: "Hyvinvointipalvelut",
    sentAt: "2027-02-10T09:00:00.000Z",
  });
  expect(row?.webUrl).toContain(message?.id);
});

test("everybody whom it is for reads the published copy, and nobody else", async () => {
  const preview = await hr.preview();
  await publishSummary(hr.services, preview);
  for (const who of ["employee", "director", "manager"]) {
    const { services } = await town.work(who);
    expect(await loadPublished(services, "published:2027:hyvinvointi:1")).toMatchObject({
      ok: true,
      value: { published: preview.published },
    });
  }
  const { services } = await town.work("outsider");
  expect(await loadPublished(services, "published:2027:hyvinvointi:1")).toMatchObject({
    failure: { reason: "forbidden" },
  });
});

test("a second publishing is a revision of its own that links the first message", async () => {
  await publishSummary(hr.services, await hr.preview());
  const second = await hr.preview();
  expect(second.revision).toBe(2);
  const [first] = await hr.posts();
  expect(second.html).toContain(first?.webUrl?.replaceAll("&", "&amp;"));
  await publishSummary(hr.services, second);
  expect((await hr.posts()).map(({ revision, state }) => [revision, state])).toEqual([
    [2, "sent"],
    [1, "sent"],
  ]);
});

test("two who publish the same at once make one copy, one row and one message", async () => {
  const other = await publisher(town);
  const previews = [await hr.preview(), await other.preview()] as const;
  const done = await Promise.all([
    publishSummary(hr.services, previews[0]),
    publishSummary(other.services, previews[1]),
  ]);
  expect(done.map((one) => (one.ok ? one.value.state : one.failure.reason)).sort()).toEqual([
    "alreadyPublishing",
    "sent",
  ]);
  expect(await published(town, mark)).toEqual(once);
});

test("two who publish different words at once: one of them goes, and its copy says the same", async () => {
  const work = await writeAreaSummary(hr.services, 2027, area);
  if (!work.ok) throw new Error(work.failure.reason);
  const saying = async (text: string) => {
    work.value.autosave.change((summary) => ({ ...summary, narrative: { fi: { current: text } } }));
    await work.value.autosave.flush();
    return hr.preview();
  };
  const previews = [await saying("Näin se on"), await saying("Vai onko sittenkään")] as const;
  const done = await Promise.all(previews.map((preview) => publishSummary(hr.services, preview)));
  expect(done.map((one) => (one.ok ? one.value.state : one.failure.reason)).sort()).toEqual([
    "alreadyPublishing",
    "sent",
  ]);
  expect(await published(town, mark)).toEqual(once);
  const sent = previews[done.findIndex(({ ok }) => ok)];
  expect((await hr.posts())[0]?.stored.value.html).toBe(sent?.html);
  expect(await loadPublished(hr.services, "published:2027:hyvinvointi:1")).toMatchObject({
    value: { published: { narrative: sent?.published.narrative } },
  });
});

test("pressing publish again on an old preview sends nothing", async () => {
  const preview = await hr.preview();
  await publishSummary(hr.services, preview);
  expect(await publishSummary(hr.services, preview)).toMatchObject({
    failure: { reason: "alreadyPublishing" },
  });
  const [row] = await hr.posts();
  expect(row && (await sendPost(hr.services, row.stored))).toMatchObject({
    failure: { reason: "alreadyPublishing" },
  });
  expect(await published(town, mark)).toEqual(once);
});

test.each(["consent", "signIn"] as const)(
  "without permission to send (%s) nothing is created",
  async (reason) => {
    const refusing = await publisher(town, "hr", {
      allowSending: async () => fail({ reason, requestId: null }),
    });
    expect(await publishSummary(refusing.services, await refusing.preview())).toMatchObject({
      failure: { reason },
    });
    expect(await published(town, mark)).toEqual(nothing);
  },
);

test("who is not in the team may not post, and learns it before anything is created", async () => {
  const stranger = await publisher(town, "it");
  expect(await stranger.prepare()).toEqual({ ok: false, failure: { reason: "mayNotPost" } });
  expect(await published(town, mark)).toEqual(nothing);
});

test("nothing is sent to an archived team", async () => {
  await town.close();
  town = await openTown(({ teams }) => {
    for (const team of teams) team.isArchived = true;
  });
  mark = await town.mark();
  expect(await (await publisher(town)).prepare()).toEqual({ ok: false, failure: { reason: "mayNotPost" } });
  expect(await published(town, mark)).toEqual(nothing);
});

test.each<[string, (link: string) => string | null]>([
  ["channelMissing", (link) => link.replace("19%3A", "19%3A0")],
  ["channelMissing", (link) => link.replace(/groupId=[0-9a-f]{8}/, "groupId=00000000")],
  ["badChannelLink", () => "https://example.org/l/channel/1"],
  ["noChannel", () => null],
])("%s is said when the town's data names no channel that is there", async (reason, change) => {
  await setChannel(change);
  expect(await hr.prepare()).toEqual({ ok: false, failure: { reason } });
  expect(await published(town, mark)).toEqual(nothing);
});

test("a channel that is closed between preview and sending leaves a row that says so and can be sent later", async () => {
  const preview = await hr.preview();
  await town.fault({ match: { method: "POST", path: "/messages" }, status: 403, times: 1 });
  expect(await publishSummary(hr.services, preview)).toEqual({
    ok: false,
    failure: { reason: "mayNotPost" },
  });
  const [row] = await hr.posts();
  expect(row).toMatchObject({ state: "failed", failure: "forbidden" });
  expect(await published(town, mark)).toEqual({ ...once, messages: 0 });
  expect(row && (await sendPost(hr.services, row.stored))).toMatchObject({
    ok: true,
    value: { state: "sent" },
  });
  expect(await published(town, mark)).toEqual(once);
});
