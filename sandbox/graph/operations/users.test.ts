import { afterAll, beforeAll, expect, test } from "vitest";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { oidOf } from "../testing/testTenant.ts";

let sandbox: TestSandbox;
let reader: Call;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  reader = await sandbox.as("employee", ["User.Read", "User.ReadBasic.All"]);
});
afterAll(() => sandbox.close());

test("one reads oneself, and others with the scope for it", async () => {
  const alone = await sandbox.as("employee", ["User.Read"]);
  expect((await alone("GET", "/v1.0/me?$select=id,displayName")).body).toMatchObject({
    id: oidOf("employee"),
  });
  expect((await alone("GET", `/v1.0/users/${oidOf("hr")}`)).status).toBe(403);
  expect((await alone("GET", "/v1.0/users")).status).toBe(403);
  expect((await reader("GET", "/v1.0/users/hr@town.example")).body.id).toBe(oidOf("hr"));
  expect((await reader("GET", "/v1.0/users/nobody@town.example")).status).toBe(404);
});

test("people are found by name and user name, page by page", async () => {
  const query = (filter: string) =>
    reader("GET", `/v1.0/users?$filter=${encodeURIComponent(filter)}&$select=id`);
  expect(rowsOf(await query("startswith(displayName,'ch')"))).toEqual([{ id: oidOf("chair") }]);
  expect(rowsOf(await query("userPrincipalName eq 'HR@town.example'"))).toEqual([{ id: oidOf("hr") }]);
  expect((await query("jobTitle eq 'x'")).status).toBe(400);
  const first = await reader("GET", "/v1.0/users?$top=4");
  const link = String(first.body["@odata.nextLink"]).replace("https://graph.microsoft.com", "");
  expect([rowsOf(first).length, rowsOf(await reader("GET", link)).length]).toEqual([4, 2]);
});

test("whether an account is enabled is not for everybody", async () => {
  expect((await reader("GET", "/v1.0/users?$select=accountEnabled")).status).toBe(403);
  const admin = await sandbox.as("it", ["User.Read.All"]);
  expect(rowsOf(await admin("GET", "/v1.0/users?$select=accountEnabled"))).toHaveLength(6);
});
