import { afterAll, beforeAll, expect, test } from "vitest";
import { call, type OpenTown, openTown, type Who } from "../pages/openTown.ts";
import { faultOfRefusal } from "./refusalIn.ts";

/** What nobody but IT may do with the sites themselves, and tokens that open nothing. */
const people = ["employee", "chair", "secretary", "director", "manager", "hr", "outsider"];
const rest = "/sites/osaaminen/_api/web";
const talksRest = "/sites/osaaminen-keskustelut/_api/web";
const fullControl = 1073741829;
const guid = (list: string) => `${rest}/lists(guid'${town.config.lists[list]}')`;

let town: OpenTown;
let talksId: string;

beforeAll(async () => {
  town = await openTown();
  const { body } = await town.send("it", "GET", "/sites/heinola.sharepoint.com:/sites/osaaminen-keskustelut");
  talksId = (body as { id: string }).id;
});
afterAll(() => town.close());

async function expectRefused(
  who: Who,
  attempts: readonly (readonly [method: string, path: string, body?: unknown])[],
): Promise<void> {
  const mark = await town.mark();
  const faults: string[] = [];
  for (const [method, path, body] of attempts) {
    const fault = faultOfRefusal(await town.send(who, method, path, body));
    if (fault) faults.push(`${method} ${path} ${fault}`);
  }
  expect(faults).toEqual([]);
  expect(await town.ledger(mark)).toEqual([]);
}

test.each(people)("%s cannot change a list, a group, a level or the site", async (who) => {
  const { siteId, lists } = town.config;
  const self = `i:0#.f|membership|${await nameOf(who)}`;
  await expectRefused(who, [
    ...Object.values(lists).flatMap((id) => [
      ["PATCH", `/sites/${siteId}/lists/${id}`, { displayName: "Kaapattu" }] as const,
      ["DELETE", `/sites/${siteId}/lists/${id}`] as const,
      ["POST", `/sites/${siteId}/lists/${id}/columns`, { name: "Oma", text: {} }] as const,
    ]),
    ["POST", `/sites/${siteId}/lists`, { displayName: "Oma", list: { template: "genericList" } }],
    ["POST", `${guid("Worksheets")}/resetroleinheritance()`],
    [
      "POST",
      `${guid("Summaries")}/roleassignments/addroleassignment(principalid=3,roledefid=${fullControl})`,
    ],
    ["PATCH", guid("Worksheets"), { ReadSecurity: 1 }],
    ["POST", `${rest}/roleassignments/addroleassignment(principalid=3,roledefid=${fullControl})`],
    ["GET", `${rest}/roleassignments`],
    ["POST", `${rest}/sitegroups`, { Title: "Oma ryhmä" }],
    ["POST", `${rest}/sitegroups/getbyname('Osaamiskello HR')/users`, { LoginName: self }],
    [
      "POST",
      `${rest}/sitegroups/getbyname('Osaamiskello ryhma-siltasaari täyttäjät')/users`,
      { LoginName: self },
    ],
    [
      "POST",
      `${rest}/roledefinitions`,
      { Name: "Oma", BasePermissions: { High: "2147483647", Low: "4294967295" } },
    ],
    ["PATCH", rest, { MembersCanShare: true }],
  ]);
});

test.each(people)("%s cannot change the talks site, its lists or who has rights there", async (who) => {
  const lists = Object.values(town.config.talks?.lists ?? {});
  expect(lists).toHaveLength(4);
  await expectRefused(who, [
    ...lists.flatMap((id) => [
      ["PATCH", `/sites/${talksId}/lists/${id}`, { displayName: "Kaapattu" }] as const,
      ["DELETE", `/sites/${talksId}/lists/${id}`] as const,
      ["GET", `${talksRest}/lists(guid'${id}')/roleassignments`] as const,
      ["POST", `${talksRest}/lists(guid'${id}')/resetroleinheritance()`] as const,
    ]),
    ["POST", `/sites/${talksId}/lists`, { displayName: "Oma", list: { template: "genericList" } }],
    ["GET", `${talksRest}/roleassignments`],
    ["GET", `${talksRest}/lists/getbytitle('Osaamistasojen laskenta')/items`],
    ["POST", `${talksRest}/roleassignments/addroleassignment(principalid=3,roledefid=${fullControl})`],
    ["POST", `${talksRest}/sitegroups`, { Title: "Oma ryhmä" }],
    ["PATCH", talksRest, { MembersCanShare: true }],
  ]);
});

test("whoever is not of the staff does not even open the talks site", async () => {
  await expectRefused("outsider", [
    ["GET", `/sites/${talksId}`],
    ["GET", `/sites/${talksId}/lists`],
    ["GET", talksRest],
    ["GET", `${talksRest}/lists`],
  ]);
});

test("IT opens the talks site, and the list that nobody else may, so that it was tried on the right one", async () => {
  expect(await town.send("it", "GET", `/sites/${talksId}/lists`)).toMatchObject({ status: 200 });
  const bases = `${talksRest}/lists/getbytitle('Osaamistasojen laskenta')/items`;
  expect(await town.send("it", "GET", bases)).toMatchObject({ status: 200 });
});

const documents = (): readonly string[] =>
  [town.config, town.config.talks].flatMap((site) =>
    Object.values(site?.lists ?? {}).map((id) => `/sites/${site?.siteId}/lists/${id}/items?$expand=fields`),
  );

test.each<[string, () => Promise<string | null>, number]>([
  ["no token", async () => null, 401],
  ["a token without scopes", () => town.token("chair", []), 403],
  ["a token that may only read its owner's profile", () => town.token("chair", ["User.Read"]), 403],
  ["a token that may only send messages", () => town.token("hr", ["ChannelMessage.Send"]), 403],
  ["a token for SharePoint", () => town.token("chair", ["AllSites.FullControl"]), 401],
  ["a token of an app without permissions", () => appToken(), 403],
  ["a token with a forged signature", async () => `${await town.token("chair", wide)}x`, 401],
  ["a token that somebody has made", async () => forged(await town.token("outsider", wide)), 401],
])("%s opens no document", async (_, tokenOf, status) => {
  const token = await tokenOf();
  for (const path of documents()) {
    const answer = await call(`${town.origin}/v1.0${path}`, "GET", undefined, bearer(token));
    expect([answer.status, faultOfRefusal(answer)]).toEqual([status, null]);
  }
});

test("a token for Graph opens nothing in SharePoint", async () => {
  const token = await town.token("it", wide);
  const answer = await call(`${town.origin}${guid("Worksheets")}/items`, "GET", undefined, bearer(token));
  expect([answer.status, faultOfRefusal(answer)]).toEqual([401, null]);
});

test("a token opens nothing any more when its hour is over", async () => {
  const token = await town.token("chair", wide);
  const [path = ""] = documents();
  const read = () => call(`${town.origin}/v1.0${path}`, "GET", undefined, bearer(token));
  expect(await read()).toMatchObject({ status: 200 });
  await town.setDay("2027-02-11");
  const answers = await Promise.all(
    documents().map((one) => call(`${town.origin}/v1.0${one}`, "GET", undefined, bearer(token))),
  );
  await town.setDay("2027-02-10");
  expect(answers.map((answer) => [answer.status, faultOfRefusal(answer)])).toEqual(
    answers.map(() => [401, null]),
  );
});

test("a message is always its sender's own, and goes only to channels of one's teams", async () => {
  const directory = await call(`${town.origin}/__personas`, "GET", undefined, {});
  const { teams } = directory.body as {
    teams: { id: string; displayName: string; members: string[]; channels: { id: string }[] }[];
  };
  const path = (teamName: string) => {
    const team = teams.find(({ displayName }) => displayName === teamName);
    return `/teams/${team?.id}/channels/${team?.channels[0]?.id}/messages`;
  };
  const message = { body: { contentType: "html", content: "<p>Hei</p>" } };
  const from = { user: { id: await oidOf("manager"), displayName: "Markku Järvenranta" } };
  const mark = await town.mark();
  const own = await town.send("employee", "POST", path("Hyvinvointipalvelut"), message);
  expect(own).toMatchObject({ status: 201, body: { from: { user: { id: await oidOf("employee") } } } });
  const posing = await town.send("employee", "POST", path("Hyvinvointipalvelut"), { ...message, from });
  expect(posing.status).toBeGreaterThanOrEqual(400);
  expect(faultOfRefusal(await town.send("employee", "POST", path("Kaupunkiympäristö"), message))).toBeNull();
  expect(
    faultOfRefusal(await town.send("outsider", "POST", path("Hyvinvointipalvelut"), message)),
  ).toBeNull();
  const unscoped = bearer(await town.token("employee", ["User.Read", "Sites.ReadWrite.All"]));
  const unasked = await call(`${town.origin}/v1.0${path("Hyvinvointipalvelut")}`, "POST", message, unscoped);
  expect([unasked.status, faultOfRefusal(unasked)]).toEqual([403, null]);
  expect((await town.ledger(mark)).map(({ oid, what }) => [oid, what])).toEqual([
    [await oidOf("employee"), "message.create"],
  ]);
});

const wide = ["User.Read", "Sites.ReadWrite.All"];

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { Authorization: `Bearer ${token}` };
}

async function appToken(): Promise<string> {
  const body = { app: "5b1f27d3-0000-4000-8000-000000000001", scopes: [] };
  const answer = await call(`${town.origin}/__tokens`, "POST", body, {});
  return (answer.body as { access_token: string }).access_token;
}

/** Another person's id in one's own token, its signature kept. */
async function forged(token: string): Promise<string> {
  const [head = "", payload = "", signature = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, oid: await oidOf("it") })).toString("base64url");
  return [head, changed, signature].join(".");
}

async function oidOf(who: Who): Promise<string> {
  return ((await town.send(who, "GET", "/me")).body as { id: string }).id;
}

async function nameOf(who: Who): Promise<string> {
  return ((await town.send(who, "GET", "/me")).body as { userPrincipalName: string }).userPrincipalName;
}
