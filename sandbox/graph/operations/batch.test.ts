import { afterAll, beforeAll, expect, test } from "vitest";
import { type ScratchList, scratchList } from "../testing/scratchList.ts";
import { type Answer, type Call, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";

let sandbox: TestSandbox;
let it: Call;
let list: ScratchList;
let items: string;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
  list = await scratchList(it, "Batch");
  items = `${list.graph.slice("/v1.0".length)}/items`;
});
afterAll(() => sandbox.close());

type Part = { id: string; status: number; headers: Record<string, string>; body?: Record<string, unknown> };
const json = { "Content-Type": "application/json" };

async function batch(call: Call, requests: unknown[]): Promise<Part[]> {
  const answer: Answer = await call("POST", "/v1.0/$batch", { requests });
  expect(answer.status).toBe(200);
  return answer.body.responses as unknown as Part[];
}
const part = (parts: Part[], id: string) => parts.find((one) => one.id === id);

test("B34: a change and the read that depends on it travel together", async () => {
  const made = await it("POST", `${list.graph}/items`, { fields: { Title: "one" } });
  const headers = { ...json, "If-Match": String(made.body.eTag) };
  const url = `${items}/${made.body.id}`;
  const save = [
    { id: "save", method: "PATCH", url: `${url}/fields`, headers, body: { Title: "two" } },
    { id: "read", method: "GET", url: `${url}?$expand=fields`, dependsOn: ["save"] },
  ];
  const parts = await batch(it, save);
  expect(part(parts, "save")?.status).toBe(200);
  expect(part(parts, "read")?.body).toMatchObject({ fields: { Title: "two" } });
  expect(part(parts, "read")?.body?.eTag).not.toBe(made.body.eTag);

  const stale = await batch(it, save);
  expect([part(stale, "save")?.status, part(stale, "read")?.status]).toEqual([412, 424]);
});

test("B34: answers come in another order than the questions", async () => {
  const parts = await batch(it, [
    { id: "1", method: "GET", url: items },
    { id: "2", method: "GET", url: items },
  ]);
  expect(parts.map((one) => one.id)).toEqual(["2", "1"]);
});

test("B34: each part is judged like a request of its own", async () => {
  const employee = await sandbox.as("employee", ["User.Read"]);
  const parts = await batch(employee, [
    { id: "me", method: "GET", url: "/me" },
    { id: "items", method: "GET", url: items },
    { id: "users", method: "GET", url: "/users" },
    { id: "unknown", method: "GET", url: "/me/drive" },
  ]);
  expect(part(parts, "me")?.status).toBe(200);
  expect(part(parts, "items")?.status).toBe(403);
  expect(part(parts, "users")?.status).toBe(403);
  expect(part(parts, "unknown")?.status).toBe(501);
});

test.each([
  ["nothing", []],
  [
    "more than twenty parts",
    Array.from({ length: 21 }, (_, n) => ({ id: `${n}`, method: "GET", url: "/me" })),
  ],
  ["the same id twice", [1, 2].map(() => ({ id: "a", method: "GET", url: "/me" }))],
  ["an absolute URL", [{ id: "1", method: "GET", url: "https://graph.microsoft.com/v1.0/me" }]],
  ["a body without its type", [{ id: "1", method: "POST", url: "/x", body: {} }]],
  ["an unknown dependency", [{ id: "1", method: "GET", url: "/me", dependsOn: ["9"] }]],
])("a batch with %s is refused whole", async (_what, requests) => {
  expect((await it("POST", "/v1.0/$batch", { requests })).status).toBe(400);
});
