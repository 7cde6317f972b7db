import { afterAll, beforeAll, expect, test } from "vitest";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { archivedTeam, areaTeam, oidOf } from "../testing/testTenant.ts";
import { rewriteHtml } from "./rewriteHtml.ts";

let sandbox: TestSandbox;
let hr: Call;
const scopes = [
  "ChannelMessage.Send",
  "ChannelMessage.Read.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
];
const messages = (team: string, channel: string) =>
  `/v1.0/teams/${team}/channels/${encodeURIComponent(channel)}/messages`;
const general = messages(areaTeam, "19:general@thread.tacv2");

beforeAll(async () => {
  sandbox = await startTestSandbox();
  hr = await sandbox.as("hr", scopes);
});
afterAll(() => sandbox.close());

const html = (content: string) => ({ body: { contentType: "html", content } });

test("a member posts, and the channel shows the newest first", async () => {
  const posted = await hr("POST", general, html("<p>Hei</p>"));
  expect(posted.status).toBe(201);
  expect(posted.body).toMatchObject({
    body: { contentType: "html", content: "<p>Hei</p>" },
    from: { user: { id: oidOf("hr") } },
    channelIdentity: { teamId: areaTeam },
  });
  expect(posted.body.webUrl).toContain(String(posted.body.id));
  await hr("POST", general, html("<p>Toinen</p>"));
  const first = await hr("GET", `${general}?$top=1`);
  expect(rowsOf<{ body: { content: string } }>(first)[0]?.body.content).toBe("<p>Toinen</p>");
  const link = String(first.body["@odata.nextLink"]).replace("https://graph.microsoft.com", "");
  expect(rowsOf<{ id: string }>(await hr("GET", link))[0]?.id).toBe(posted.body.id);
});

test("B46: who may not post is told so", async () => {
  const chair = await sandbox.as("chair", ["ChannelMessage.Send"]);
  const outsider = await sandbox.as("outsider", ["ChannelMessage.Send"]);
  const scopeless = await sandbox.as("hr", ["Team.ReadBasic.All"]);
  const post = async (call: Call, path: string) => (await call("POST", path, html("x"))).status;
  expect(await post(chair, general)).toBe(201);
  expect(await post(outsider, general)).toBe(403);
  expect(await post(scopeless, general)).toBe(403);
  expect(await post(chair, messages(areaTeam, "19:private@thread.tacv2"))).toBe(403);
  expect(await post(hr, messages(archivedTeam, "19:old@thread.tacv2"))).toBe(403);
  expect(await post(hr, messages(areaTeam, "19:gone@thread.tacv2"))).toBe(404);
  expect((await chair("GET", general)).status).toBe(403);
});

test("B45: a message of more than 28 KB does not go", async () => {
  expect((await hr("POST", general, html("x".repeat(28 * 1024)))).status).toBe(201);
  const long = await hr("POST", general, html("x".repeat(28 * 1024 + 1)));
  expect([long.status, long.body.error?.message]).toEqual([413, "Request Entity Too Large"]);
});

test("B46: an app alone cannot post", async () => {
  const token = await sandbox.anyone("POST", "/__tokens", { app: "app", scopes: ["ChannelMessage.Send"] });
  const headers = { authorization: `Bearer ${token.body.access_token}` };
  expect((await sandbox.anyone("POST", general, html("x"), headers)).status).toBe(403);
});

test.each([
  ["<p class='x' onclick=\"y()\">a</p>", "<p>a</p>"],
  ['<a href="javascript:alert(1)">a</a>', "<a>a</a>"],
  [
    '<a href="https://x.example/?a=1&amp;b=2" style="x">a</a>',
    '<a href="https://x.example/?a=1&amp;b=2">a</a>',
  ],
  ["<script>alert(1)</script><b>b</b>", "<b>b</b>"],
  ['<img src=x onerror="y()">text', "text"],
  ["1 < 2 <!-- note --> &lt;b&gt;", "1 &lt; 2  &lt;b&gt;"],
  ["<h2>x</h2><table><tr><td>1</td></tr></table>", "<h2>x</h2><table><tr><td>1</td></tr></table>"],
])("B44: Teams makes of %s %s", (given, kept) => {
  expect(rewriteHtml(given)).toBe(kept);
});

test("one sees one's teams, and of their channels those that one may enter", async () => {
  const chair = await sandbox.as("chair", scopes);
  expect(rowsOf<{ id: string }>(await hr("GET", "/v1.0/me/joinedTeams")).map((team) => team.id)).toEqual([
    areaTeam,
    archivedTeam,
  ]);
  expect(rowsOf(await hr("GET", `/v1.0/teams/${areaTeam}/channels`))).toHaveLength(2);
  expect(rowsOf(await chair("GET", `/v1.0/teams/${areaTeam}/channels`))).toHaveLength(1);
  expect((await chair("GET", `/v1.0/teams/${archivedTeam}/channels`)).status).toBe(403);
});

test("a channel counts its readers for who asks by name, and for nobody else", async () => {
  const [first] = rowsOf<{ id: string }>(await hr("GET", `/v1.0/teams/${areaTeam}/channels`));
  const path = `/v1.0/teams/${areaTeam}/channels/${encodeURIComponent(first?.id ?? "")}`;
  expect((await hr("GET", path)).body).not.toHaveProperty("summary");
  expect((await hr("GET", `${path}?$select=summary`)).body).toMatchObject({
    summary: { ownersCount: 1, membersCount: expect.any(Number), hasMembersFromOtherTenants: false },
  });
});
