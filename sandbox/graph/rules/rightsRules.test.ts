import { expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { close } from "../testing/scratchList.ts";
import type { TestPerson } from "../testing/testTenant.ts";

const { sandbox, it, list, play, behave, create } = ruleSandbox("Rights");

async function tokenOf(persona: TestPerson, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await sandbox().anyone("POST", "/__tokens", { persona, scopes: ["User.Read"], ...more });
  return String(answer.body.access_token);
}
const me = (token: string) =>
  sandbox().anyone("GET", "/v1.0/me", undefined, { authorization: `Bearer ${token}` });

test.each([
  ["B40", "Lifetime validation failed, the token is expired."],
  ["B40-compact", "CompactToken validation failed with reason code: 80049228."],
])("%s: tokens from before are refused, a new one is not", async (rule, message) => {
  const [mine, theirs] = [await tokenOf("it"), await tokenOf("hr")];
  await play(rule);
  for (const token of [mine, theirs, mine]) {
    const refused = await me(token);
    expect([refused.status, refused.body.error?.message]).toEqual([401, message]);
    expect(refused.body.error?.code).toBe("InvalidAuthenticationToken");
  }
  expect((await me(await tokenOf("it"))).status).toBe(200);
  expect((await me(theirs)).status).toBe(401);
});

test("B41: the challenge names the claims, and a token that was issued with them passes", async () => {
  await play("B41");
  const refused = await me(await tokenOf("it"));
  expect(refused.status).toBe(401);
  expect((await me(await tokenOf("it"))).status).toBe(401);
  const header = refused.headers.get("www-authenticate") ?? "";
  expect(header).toContain('error="insufficient_claims"');
  const claims = Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? "", "base64").toString();
  expect(JSON.parse(claims)).toHaveProperty("access_token");
  expect((await me(await tokenOf("it", { claims }))).status).toBe(200);
  expect((await me(await tokenOf("it", { mfa: true }))).status).toBe(200);
  const exposed = (await fetch(`${sandbox().origin}/v1.0/me`)).headers.get("access-control-expose-headers");
  expect(exposed).toContain("WWW-Authenticate");
});

test("B41: claims that are no JSON get no token", async () => {
  const answer = await sandbox().anyone("POST", "/__tokens", { persona: "it", scopes: [], claims: "e30" });
  expect(answer.status).toBe(400);
});

test("B42: a missing scope and a missing right are refused in two ways", async () => {
  const scopeless = await sandbox().as("it", ["User.Read"]);
  const scope = await scopeless("GET", `${list().graph}/items`);
  expect([scope.status, scope.body.error?.code]).toEqual([403, "Forbidden"]);
  expect(scope.body.error?.message).toContain("Scopes on the request 'User.Read'");
  const outsider = await sandbox().as("outsider");
  const right = await outsider("GET", `${list().graph}/items`);
  expect([right.status, right.body.error?.code]).toEqual([403, "accessDenied"]);
});

test("B42-unknown: a refusal that says nothing", async () => {
  await play("B42-unknown");
  const answer = await me(await tokenOf("it"));
  expect([answer.status, answer.body.error?.code, answer.body.error?.message]).toEqual([
    403,
    "UnknownError",
    "",
  ]);
});

test("B42-404: a list that one may not read is forbidden, or is not there", async () => {
  await close(it(), list().rest);
  const staff = await sandbox().as("it", ["Sites.ReadWrite.All"]);
  await it()("POST", "/sites/work/_api/web/sitegroups/getbyname('Work Visitors')/users", {
    LoginName: "i:0#.f|membership|employee@town.example",
  });
  const employee = await sandbox().as("employee", ["Sites.ReadWrite.All"]);
  expect((await employee("GET", `${list().graph}/items`)).status).toBe(403);
  await behave({ unreadableListStatus: 404 });
  expect((await employee("GET", `${list().graph}/items`)).status).toBe(404);
  expect((await staff("GET", `${list().graph}/items`)).status).toBe(200);
});

test("B42-consent: scopes go from tokens that are out, and a new token has them", async () => {
  const old = await sandbox().as("it", ["Sites.ReadWrite.All", "User.Read"]);
  await play("B42-consent");
  const refused = await old("POST", `${list().graph}/items`, { fields: { Title: "x" } });
  expect([refused.status, refused.body.error?.code]).toEqual([403, "Forbidden"]);
  expect(refused.body.error?.message).toContain("Scopes on the request 'User.Read'");
  expect((await old("GET", "/v1.0/me")).status).toBe(200);
  const fresh = await sandbox().as("it", ["Sites.ReadWrite.All"]);
  expect((await fresh("POST", `${list().graph}/items`, { fields: { Title: "x" } })).status).toBe(201);
  expect((await create({ Title: "x" })).status).toBe(201);
});

test("B43: to a clock ten minutes behind a token is not valid yet, to one an hour ahead it has expired", async () => {
  const token = await tokenOf("it");
  await behave({ resourceClockAheadS: -600 });
  expect((await me(token)).body.error?.message).toBe(
    "Lifetime validation failed, the token is not yet valid.",
  );
  await behave({ resourceClockAheadS: 3600 });
  expect((await me(token)).body.error?.message).toBe("Lifetime validation failed, the token is expired.");
  await behave({ resourceClockAheadS: -200 });
  expect((await me(token)).status).toBe(200);
});
