import { beforeAll, expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { type Call, rowsOf } from "../testing/startTestSandbox.ts";
import { areaTeam } from "../testing/testTenant.ts";

const { sandbox, play, behave } = ruleSandbox("Teams");
const scopes = [
  "ChannelMessage.Send",
  "ChannelMessage.Read.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
];
const channels = `/v1.0/teams/${areaTeam}/channels`;
const general = "19:general@thread.tacv2";
const messages = `${channels}/${encodeURIComponent(general)}/messages`;
let hr: Call;
beforeAll(async () => {
  hr = await sandbox().as("hr", scopes);
});

const post = (content: string) => hr("POST", messages, { body: { contentType: "html", content } });
const contents = async () =>
  rowsOf<{ body: { content: string } }>(await hr("GET", messages)).map(({ body }) => body.content);
const posts = async () =>
  rowsOf<{ what: string }>(await sandbox().anyone("GET", "/__ledger")).filter(
    ({ what }) => what === "message.create",
  ).length;

test("B44-href: a link loses its address and keeps its text", async () => {
  await play("B44-href");
  await post('<p>Lue <a href="https://town.example/x">yhteenveto</a></p>');
  expect((await contents())[0]).toBe("<p>Lue <a>yhteenveto</a></p>");
});

test("B45-400: refused whole", async () => {
  await play("B45-400");
  const before = await posts();
  const refused = await post("<p>x</p>");
  expect([refused.status, refused.body.error?.message]).toEqual([400, "Invalid request body was sent."]);
  expect(await posts()).toBe(before);
});

test("B45-lost: 201 with an id, and no message in the channel or the ledger", async () => {
  await play("B45-lost");
  const before = await posts();
  const lost = await post("<p>kadonnut</p>");
  expect([lost.status, Number(lost.body.id) > 0]).toEqual([201, true]);
  expect(await contents()).not.toContain("<p>kadonnut</p>");
  expect((await hr("GET", `${messages}/${lost.body.id}`)).status).toBe(404);
  expect(await posts()).toBe(before);
  await post("<p>kadonnut</p>");
  expect(await posts()).toBe(before + 1);
});

test("B46-unlicensed: who has no licence reads and does not post", async () => {
  await play("B46-unlicensed");
  expect((await post("<p>x</p>")).status).toBe(403);
  expect((await hr("GET", messages)).status).toBe(200);
});

test("B47: an archived team takes no posts and hides its private channels", async () => {
  expect(rowsOf(await hr("GET", channels))).toHaveLength(2);
  await behave({ archivedTeams: [areaTeam] });
  expect((await post("<p>x</p>")).status).toBe(403);
  expect(rowsOf<{ id: string }>(await hr("GET", channels)).map(({ id }) => id)).toEqual([general]);
  expect((await hr("GET", `/v1.0/teams/${areaTeam}`)).body.isArchived).toBe(true);
});

test("B47-deleted: a deleted channel is neither listed, read nor posted to", async () => {
  await behave({ deletedChannels: [general] });
  expect((await post("<p>x</p>")).status).toBe(404);
  expect((await hr("GET", messages)).status).toBe(404);
  expect(rowsOf<{ id: string }>(await hr("GET", channels)).map(({ id }) => id)).not.toContain(general);
});

test("B49: the same post twice is two messages, and who may only send cannot look whether it is there", async () => {
  const before = await posts();
  const ids = [(await post("<p>sama</p>")).body.id, (await post("<p>sama</p>")).body.id];
  expect(new Set(ids).size).toBe(2);
  expect(await posts()).toBe(before + 2);
  const sender = await sandbox().as("hr", ["ChannelMessage.Send"]);
  expect((await sender("GET", messages)).status).toBe(403);
});
