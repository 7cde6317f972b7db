import { afterAll, beforeAll, expect, test } from "vitest";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { loginOf, staffLogin } from "../testing/testTenant.ts";

const web = "/sites/work/_api/web";
let sandbox: TestSandbox;
let it: Call;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
});
afterAll(() => sandbox.close());

const members = async (path: string) =>
  rowsOf<{ LoginName: string }>(await it("GET", `${path}/users`)).map((user) => user.LoginName);

test("a group is made once, owned and first joined by its maker, found by name, and goes with its rights", async () => {
  const made = await it("POST", `${web}/sitegroups`, { Title: "Koulutus - lukijat", Description: "d" });
  expect(made.status).toBe(201);
  const again = await it("POST", `${web}/sitegroups`, { Title: "koulutus - LUKIJAT" });
  expect(again.status).toBe(500);
  expect(again.body["odata.error"]?.message?.value).toContain("already in use");
  const byName = `${web}/sitegroups/getbyname('${encodeURIComponent("Koulutus - lukijat")}')`;
  expect((await it("GET", byName)).body.Id).toBe(made.body.Id);
  expect(await members(byName)).toEqual([loginOf("it")]);
  await it("POST", `${web}/sitegroups/removebyid(${made.body.Id})`);
  expect((await it("GET", byName)).status).toBe(404);
});

test.each(["", "a/b", "a:b", "it's", "a@b", "x".repeat(256)])(
  "the group name %j is refused",
  async (Title) => {
    expect((await it("POST", `${web}/sitegroups`, { Title })).status).toBe(400);
  },
);

test("members are people and Entra groups; who is in a closed group only its own people see", async () => {
  const made = await it("POST", `${web}/sitegroups`, { Title: "Closed" });
  const path = `${web}/sitegroups(${made.body.Id})`;
  await it("POST", `${path}/users`, { LoginName: staffLogin });
  await it("POST", `${path}/users`, { LoginName: loginOf("chair") });
  expect((await it("POST", `${path}/users`, { LoginName: "i:0#.f|membership|x@y.example" })).status).toBe(
    404,
  );
  expect(await members(path)).toEqual([loginOf("it"), staffLogin, loginOf("chair")]);
  const visitors = `${web}/sitegroups/getbyname('Work%20Visitors')`;
  await it("POST", `${visitors}/users`, { LoginName: loginOf("outsider") });
  const outsider = await sandbox.as("outsider");
  expect((await outsider("GET", `${path}/users`)).status).toBe(403);
  expect((await outsider("POST", `${path}/users`, { LoginName: loginOf("outsider") })).status).toBe(403);
  const chair = await sandbox.as("chair");
  expect((await chair("GET", `${path}/users`)).status).toBe(403);
  await it("POST", `${visitors}/users`, { LoginName: staffLogin });
  expect((await chair("GET", `${path}/users`)).status).toBe(200);
});

test("groups come with their members in one call", async () => {
  const select = "$select=Title,Users/LoginName,Owner/Title&$expand=Users,Owner";
  const answer = await it("GET", `${web}/sitegroups?${select}&$filter=Title eq 'Work Owners'`);
  expect(rowsOf(answer)).toEqual([
    { Title: "Work Owners", Users: [{ LoginName: loginOf("it") }], Owner: { Title: "Work Owners" } },
  ]);
});

test("a group's settings are merged, and another may own it", async () => {
  const made = await it("POST", `${web}/sitegroups`, { Title: "Settings" });
  const path = `${web}/sitegroups(${made.body.Id})`;
  const merge = { "X-HTTP-Method": "MERGE", "If-Match": "*" };
  const settings = { OnlyAllowMembersViewMembership: false, AllowMembersEditMembership: true };
  expect((await it("POST", path, settings, merge)).status).toBe(204);
  const owner = (await it("GET", `${web}/sitegroups/getbyname('Work%20Owners')`)).body.Id;
  await it("POST", `${path}/SetUserAsOwner(${owner})`);
  expect((await it("GET", path)).body).toMatchObject({ ...settings, OwnerTitle: "Work Owners" });
  expect((await it("POST", path, { Nonsense: 1 }, merge)).status).toBe(400);
});

test("permission levels: the built-in ones as Microsoft has them, and one's own", async () => {
  const levels = rowsOf<{ Name: string; BasePermissions: object }>(await it("GET", `${web}/roledefinitions`));
  expect(levels.find((level) => level.Name === "Contribute")).toMatchObject({
    Id: 1073741827,
    RoleTypeKind: 3,
    BasePermissions: { High: "432", Low: "1011028719" },
  });
  const body = {
    Name: "Fills",
    Description: "d",
    Order: 10,
    BasePermissions: { High: "176", Low: "138612773" },
  };
  const made = await it("POST", `${web}/roledefinitions`, body);
  expect(made.status).toBe(201);
  expect((await it("POST", `${web}/roledefinitions`, body)).status).toBe(500);
  const merge = { "X-HTTP-Method": "MERGE" };
  const wider = { BasePermissions: { High: "176", Low: "138612837" } };
  expect((await it("POST", `${web}/roledefinitions(${made.body.Id})`, wider, merge)).status).toBe(204);
  expect((await it("GET", `${web}/roledefinitions/getbyname('Fills')`)).body).toMatchObject(wider);
  expect((await it("POST", `${web}/roledefinitions(1073741827)`, wider, merge)).status).toBe(400);
});

test("B25: people are known to the site once they have been looked up", async () => {
  const ensured = await it("POST", `${web}/ensureuser`, { logonName: "secretary@town.example" });
  expect(ensured.body).toMatchObject({
    LoginName: loginOf("secretary"),
    PrincipalType: 1,
    IsSiteAdmin: false,
  });
  const twice = await it("POST", `${web}/ensureuser`, { logonName: loginOf("secretary") });
  expect(twice.body.Id).toBe(ensured.body.Id);
  const everyone = "c:0-.f|rolemanager|spo-grid-all-users/00000000-0000-4000-8000-000000000001";
  expect((await it("POST", `${web}/ensureuser`, { logonName: everyone })).body.PrincipalType).toBe(4);
  expect((await it("POST", `${web}/ensureuser`, { logonName: "nobody@town.example" })).status).toBe(404);
  const admins = await it("GET", `${web}/siteusers?$select=LoginName&$filter=IsSiteAdmin eq true`);
  expect(rowsOf(admins)).toEqual([{ LoginName: loginOf("it") }]);
});

test("the site's settings are stored and read back, unknown ones refused", async () => {
  const merge = { "X-HTTP-Method": "MERGE" };
  const settings = { MembersCanShare: false, CommentsOnSitePagesDisabled: true };
  expect((await it("POST", web, settings, merge)).status).toBe(204);
  expect((await it("GET", `${web}?$select=MembersCanShare,CommentsOnSitePagesDisabled`)).body).toEqual(
    settings,
  );
  expect((await it("GET", web)).body).not.toHaveProperty("MembersCanShare");
  expect((await it("POST", web, { Nonsense: true }, merge)).status).toBe(400);
  expect((await it("GET", `${web}/webs`)).status).toBe(501);
});
