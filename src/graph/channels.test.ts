import { afterEach, expect, test } from "vitest";
import { ok } from "#lib/result.ts";
import { scriptedServer } from "../../tests/http/scriptedServer.ts";
import {
  channelInfo,
  channelReaders,
  channelsOf,
  joinedTeams,
  newestMessages,
  postMessage,
} from "./channels.ts";
import { createGraph } from "./createGraph.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function graphAnswering(...answers: Parameters<typeof scriptedServer>) {
  const server = await scriptedServer(...answers);
  closing.push(server.close);
  const scopes: string[][] = [];
  const graph = createGraph({
    acquireToken: async (request) => {
      scopes.push([...request.scopes]);
      return ok("token");
    },
    origin: server.origin,
  });
  return { graph, seen: server.seen, scopes };
}

const at = { teamId: "team-1", channelId: "19:abc@thread.tacv2" };

test("the team and the channel are named with one request", async () => {
  const { graph, seen } = await graphAnswering({
    status: 200,
    body: {
      responses: [
        {
          id: "1",
          status: 200,
          body: { id: at.channelId, displayName: "Yhteenvedot", membershipType: "standard" },
        },
        { id: "0", status: 200, body: { id: "team-1", displayName: "Hyvinvointi" } },
      ],
    },
  });
  expect(await channelInfo(graph, at)).toEqual(
    ok({
      team: { id: "team-1", name: "Hyvinvointi" },
      channel: { id: at.channelId, name: "Yhteenvedot", membership: "standard" },
      archived: false,
    }),
  );
  expect(JSON.parse(seen[0]?.body ?? "").requests.map((one: { url: string }) => one.url)).toEqual([
    "/teams/team-1?$select=id,displayName,isArchived",
    "/teams/team-1/channels/19%3Aabc%40thread.tacv2?$select=id,displayName,membershipType,isArchived",
  ]);
});

test("a channel that is gone is said to be gone", async () => {
  const { graph } = await graphAnswering({
    status: 200,
    body: {
      responses: [
        { id: "0", status: 200, body: { id: "team-1", displayName: "Hyvinvointi" } },
        { id: "1", status: 404, body: { error: { code: "NotFound", message: "" } } },
      ],
    },
  });
  expect(await channelInfo(graph, at)).toMatchObject({ failure: { reason: "notFound" } });
});

test("a kind of channel that is not known yet is unknown, never taken for open", async () => {
  const { graph } = await graphAnswering(
    { status: 200, body: { value: [{ id: "c", displayName: "X", membershipType: "unknownFutureValue" }] } },
    { status: 200, body: { value: [{ id: "t", displayName: null }] } },
  );
  expect(await channelsOf(graph, "team-1")).toEqual(
    ok([{ id: "c", name: "X", membership: "unknown", webUrl: null }]),
  );
  expect(await joinedTeams(graph)).toEqual(ok([{ id: "t", name: "" }]));
});

test("a message is sent once, with the right to send asked for only now", async () => {
  const { graph, seen, scopes } = await graphAnswering({
    status: 201,
    body: { id: "1616990032035", webUrl: "https://teams.microsoft.com/l/message/1" },
  });
  expect(await postMessage(graph, { ...at, html: "<p>Ääkköset &amp; muut</p>" })).toEqual(
    ok({ id: "1616990032035", webUrl: "https://teams.microsoft.com/l/message/1" }),
  );
  expect(scopes).toEqual([["User.Read", "Sites.ReadWrite.All", "ChannelMessage.Send"]]);
  expect(seen[0]?.url).toBe("/v1.0/teams/team-1/channels/19%3Aabc%40thread.tacv2/messages");
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
    body: { contentType: "html", content: "<p>Ääkköset &amp; muut</p>" },
  });
});

test("a message whose answer is lost or unreadable may have been sent", async () => {
  const { graph, seen } = await graphAnswering({ status: 504 }, { status: 201, body: {} }, "reset");
  for (const _ of [1, 2, 3]) {
    expect(await postMessage(graph, { ...at, html: "" })).toMatchObject({
      failure: { reason: "unknownOutcome" },
    });
  }
  expect(seen).toHaveLength(3);
});

const page = (id: string, more: object = {}) => ({
  status: 200,
  body: {
    value: [{ id, webUrl: null, body: { content: `<p>${id}</p>` } }],
    "@odata.nextLink": `https://graph.microsoft.com/v1.0/teams/team-1/channels/c/messages?$skiptoken=${id}`,
    ...more,
  },
});

test("a channel's newest messages come page by page, so many and no more, with the right to read them", async () => {
  const { graph, seen, scopes } = await graphAnswering(page("1"), page("2"), page("3"), page("4"), page("5"));
  const found = await newestMessages(graph, at);
  expect(found.ok && found.value.map(({ id, html }) => [id, html])).toEqual(
    ["1", "2", "3", "4"].map((id) => [id, `<p>${id}</p>`]),
  );
  expect(seen).toHaveLength(4);
  expect(scopes[0]).toContain("ChannelMessage.Read.All");
});

test("a message that was deleted is not there; one without a body is, and a page that fails hides nothing", async () => {
  const value = [
    { id: "1", deletedDateTime: "2027-02-10T09:00:00Z", body: { content: "x" } },
    { id: "2", body: null },
  ];
  const { graph } = await graphAnswering(
    { status: 200, body: { value } },
    page("1"),
    { status: 403 },
    { status: 200, body: { value: [{}] } },
  );
  expect(await newestMessages(graph, at)).toEqual(ok([{ id: "2", webUrl: null, html: "" }]));
  expect(await newestMessages(graph, at)).toMatchObject({ failure: { reason: "forbidden" } });
  expect(await newestMessages(graph, at)).toMatchObject({ failure: { reason: "server" } });
});

test("how many can read a channel is asked for by name, and said as Teams counts it", async () => {
  const summary = { ownersCount: 2, membersCount: 426, guestsCount: 1, hasMembersFromOtherTenants: false };
  const { graph, seen } = await graphAnswering({ status: 200, body: { summary } });
  expect(await channelReaders(graph, at)).toEqual(
    ok({ owners: 2, members: 426, guests: 1, otherOrganisations: false }),
  );
  expect(seen[0]?.url).toContain("$select=summary");
});
