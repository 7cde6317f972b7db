import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ScratchList, scratchList } from "../../sandbox/graph/testing/scratchList.ts";
import {
  type Answer,
  startTestSandbox,
  type TestSandbox,
} from "../../sandbox/graph/testing/startTestSandbox.ts";
import { areaTeam, oidOf } from "../../sandbox/graph/testing/testTenant.ts";
import {
  type Contract,
  documentedExample,
  hasContract,
  loadContract,
  observedError,
} from "./loadContract.ts";

const scopes = [
  "User.Read.All",
  "Sites.FullControl.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "ChannelMessage.Send",
  "ChannelMessage.Read.All",
  "Calendars.ReadWrite",
];
const messages = `/teams/${areaTeam}/channels/19:general@thread.tacv2/messages`;

describe.runIf(hasContract)("the sandbox against Microsoft's description of Graph", () => {
  let sandbox: TestSandbox;
  let contract: Contract;
  let list: ScratchList;
  let itemId: string;
  const calls: Record<string, (path: string, method?: string, body?: unknown) => Promise<Answer>> = {};

  beforeAll(async () => {
    contract = await loadContract();
    sandbox = await startTestSandbox();
    for (const person of ["it", "hr"] as const) {
      const call = await sandbox.as(person, scopes);
      calls[person] = (path, method = "GET", body) => call(method, `/v1.0${path}`, body);
    }
    const it = await sandbox.as("it", scopes);
    list = await scratchList(it, "Contract");
    itemId = String((await it("POST", `${list.graph}/items`, { fields: { Title: "t", Key: "k" } })).body.id);
    await it("PATCH", `${list.graph}/items/${itemId}/fields`, { Title: "t2" });
  });
  afterAll(() => sandbox.close());

  /** Sends what the description allows, and holds the answer against it. */
  async function hold(path: string, method = "GET", body?: unknown, who = "it"): Promise<Answer> {
    const url = `https://graph.microsoft.com/v1.0${path}`;
    expect(contract.request({ method, url, body })).toMatchObject({ errors: [] });
    const call = calls[who];
    if (call === undefined) throw new Error(`${who} has no token here`);
    const answer = await call(path, method, body);
    const judged = {
      method,
      url,
      status: answer.status,
      ...(answer.body === null ? {} : { body: answer.body }),
    };
    expect(contract.response(judged)).toMatchObject({ errors: [] });
    return answer;
  }
  const listPath = () => list.graph.slice("/v1.0".length);

  test("people", async () => {
    expect((await hold("/me")).status).toBe(200);
    expect((await hold(`/users/${oidOf("hr")}`)).status).toBe(200);
    expect((await hold("/users?$top=2")).status).toBe(200);
    expect((await hold("/users/nobody@town.example")).status).toBe(404);
  });

  test("sites", async () => {
    expect((await hold("/sites/root")).status).toBe(200);
    expect((await hold("/sites/town.sharepoint.com:/sites/work")).status).toBe(200);
    expect((await hold(`/sites/${list.siteId}`)).status).toBe(200);
    expect((await hold(`/sites/${list.siteId}`, "GET", undefined, "hr")).status).toBe(403);
  });

  test("lists and columns", async () => {
    const lists = `/sites/${list.siteId}/lists`;
    const columns = [
      { name: "A", text: { allowMultipleLines: true, textType: "plain" } },
      { name: "N", number: {} },
    ];
    const made = await hold(lists, "POST", {
      displayName: "Made",
      columns,
      list: { template: "genericList" },
    });
    expect(made.status).toBe(201);
    expect((await hold(lists)).status).toBe(200);
    expect((await hold(`${listPath()}?$expand=columns`)).status).toBe(200);
    expect((await hold(`${lists}/${made.body.id}`, "PATCH", { description: "d" })).status).toBe(200);
    const column = await hold(`${listPath()}/columns`, "POST", { name: "Later", choice: { choices: ["a"] } });
    expect(column.status).toBe(201);
    const path = `${listPath()}/columns/${column.body.id}`;
    expect((await hold(path)).status).toBe(200);
    expect((await hold(`${listPath()}/columns`)).status).toBe(200);
    expect((await hold(path, "PATCH", { indexed: true })).status).toBe(200);
    expect((await hold(path, "DELETE")).status).toBe(204);
    expect((await hold(`${lists}/${made.body.id}`, "DELETE")).status).toBe(204);
    expect((await hold(`${lists}/${made.body.id}`)).status).toBe(404);
  });

  test("items and their versions", async () => {
    const items = `${listPath()}/items`;
    const made = await hold(items, "POST", { fields: { Title: "made", Year: 2027 } });
    expect(made.status).toBe(201);
    expect((await hold(`${items}?$expand=fields($select=Key)&$top=1`)).body).toHaveProperty(
      "@odata.nextLink",
    );
    expect((await hold(`${items}/${itemId}?$expand=fields`)).status).toBe(200);
    expect((await hold(`${items}/${itemId}/fields`, "PATCH", { Body: "b" })).status).toBe(200);
    expect((await hold(`${items}/${itemId}`, "PATCH", { fields: { Body: "c" } })).status).toBe(200);
    expect((await hold(`${items}/${itemId}/versions`)).status).toBe(200);
    expect((await hold(`${items}/${itemId}/versions/1.0`)).status).toBe(200);
    expect((await hold(`${items}/${made.body.id}`, "DELETE")).status).toBe(204);
    expect((await hold(`${items}/${made.body.id}`)).status).toBe(404);
  });

  test("teams, channels and messages", async () => {
    expect((await hold("/me/joinedTeams", "GET", undefined, "hr")).status).toBe(200);
    expect((await hold(`/teams/${areaTeam}`, "GET", undefined, "hr")).status).toBe(200);
    expect((await hold(`/teams/${areaTeam}/channels`, "GET", undefined, "hr")).status).toBe(200);
    const channel = `/teams/${areaTeam}/channels/19:general@thread.tacv2`;
    expect((await hold(channel, "GET", undefined, "hr")).status).toBe(200);
    const posted = await hold(messages, "POST", { body: { contentType: "html", content: "<p>x</p>" } }, "hr");
    expect(posted.status).toBe(201);
    expect((await hold(messages, "GET", undefined, "hr")).status).toBe(200);
    expect((await hold(`${messages}/${posted.body.id}`, "GET", undefined, "hr")).status).toBe(200);
    expect((await hold(messages, "GET")).status).toBe(403);
  });

  test("an event in the person's own calendar", async () => {
    const time = (dateTime: string) => ({ dateTime, timeZone: "FLE Standard Time" });
    const event = {
      subject: "Kehityskeskustelu",
      body: { contentType: "html", content: "<p>x</p>" },
      start: time("2027-02-15T09:00:00"),
      end: time("2027-02-15T10:00:00"),
      location: { displayName: "Neuvotteluhuone" },
      attendees: [{ emailAddress: { address: "chair@town.example", name: "chair" }, type: "required" }],
      sensitivity: "private",
      transactionId: "7E163156-7762-4BEB-A1C6-729EA81755A7",
    };
    expect((await hold("/me/events", "POST", event)).status).toBe(201);
    expect((await hold("/me/events", "POST", event)).status).toBe(201);
    expect((await hold("/me/events", "POST", { ...event, subject: "Muu" })).status).toBe(409);
  });

  test("a batch, its parts and its refusal", async () => {
    const requests = [
      { id: "1", method: "GET", url: "/me" },
      { id: "2", method: "GET", url: `${listPath()}/items/999` },
      { id: "3", method: "GET", url: "/me", dependsOn: ["2"] },
    ];
    const answer = await hold("/$batch", "POST", { requests });
    const parts = answer.body.responses as unknown as { id: string; status: number; body: unknown }[];
    for (const { id, status, body } of parts) {
      if (status < 400) continue;
      expect([id, contract.error(body)]).toEqual([id, expect.objectContaining({ errors: [] })]);
    }
    expect(parts.map((part) => [part.id, part.status]).sort()).toEqual([
      ["1", 200],
      ["2", 404],
      ["3", 424],
    ]);
  });

  test.each([
    [
      "obs-400-list-filter-unsupported",
      () => `/sites/${list.siteId}/lists?$filter=list/template eq 'genericList'`,
    ],
    [
      "obs-400-field-not-indexed",
      () => `${listPath()}/items?$expand=fields&$filter=startswith(fields/Title,'ba')`,
    ],
  ])("the refusal %s is the one that was seen", async (id, path) => {
    const { response } = observedError(id);
    const answer = await calls.it?.(encodeURI(path()));
    expect(answer?.status).toBe(response.status);
    expect(answer?.body.error).toMatchObject({
      code: response.body.error.code,
      message: response.body.error.message,
    });
  });

  test.each([
    ["list-get-1", () => listPath(), "it"],
    ["list-list-columns-1", () => `${listPath()}/columns`, "it"],
    ["listitemversion-get-1", () => `${listPath()}/items/${itemId}/versions/1.0`, "it"],
    ["user-list-joinedteams-1", () => "/me/joinedTeams", "hr"],
    ["user-get-1", () => "/me", "it"],
    ["channel-post-messages-1", () => messages, "hr"],
    ["user-post-events-1", () => "/me/events", "hr"],
  ])("what the documentation shows in %s is in the answer", async (id, path, who) => {
    const { request, response } = documentedExample(id);
    const answer = await calls[who]?.(path(), request.method, request.body ?? undefined);
    expect(missingFrom(answer?.body, response.body)).toEqual([]);
  });
});

/** The paths of the example that the answer does not have, or has with another type. */
function missingFrom(answer: unknown, example: unknown, path = ""): string[] {
  if (example === null || typeof example !== "object") {
    const other = answer !== null && example !== null && typeof answer !== typeof example;
    return answer === undefined || other ? [path] : [];
  }
  if (Array.isArray(example)) {
    const [first] = example;
    return Array.isArray(answer) && answer.length > 0 && first !== undefined
      ? missingFrom(answer[0], first, `${path}[]`)
      : [];
  }
  if (typeof answer !== "object" || answer === null) return [path];
  return Object.entries(example).flatMap(([name, value]) =>
    missingFrom((answer as Record<string, unknown>)[name], value, `${path}/${name}`),
  );
}
