import { afterAll, beforeAll, expect, test } from "vitest";
import { addRow, close, grant, type ScratchList, scratchList } from "../testing/scratchList.ts";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { loginOf, staffLogin } from "../testing/testTenant.ts";

const web = "/sites/work/_api/web";
/** Read, with edit and without the versions. */
const fills = { High: "176", Low: "138612773" };

let sandbox: TestSandbox;
let it: Call;
let chair: Call;
let employee: Call;
let outsider: Call;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  [it, chair, employee, outsider] = await Promise.all([
    sandbox.as("it"),
    sandbox.as("chair", ["Sites.ReadWrite.All"]),
    sandbox.as("employee", ["Sites.ReadWrite.All"]),
    sandbox.as("outsider", ["Sites.ReadWrite.All"]),
  ]);
  await it("POST", `${web}/roledefinitions`, { Name: "Fills", BasePermissions: fills });
  await it("POST", `${web}/sitegroups`, { Title: "Readers" });
});
afterAll(() => sandbox.close());

/** A list that everybody on the staff reads, with one folder that only the chair fills. */
async function closedFolder(
  name: string,
): Promise<ScratchList & { folder: number; open: number; closed: number }> {
  const list = await scratchList(it, name);
  await close(it, list.rest);
  await grant(it, list.rest, staffLogin, "Read");
  const folder = await addRow(it, list, "", { Title: "closed" }, 1);
  await close(it, `${list.rest}/items(${folder})`);
  await grant(it, `${list.rest}/items(${folder})`, loginOf("chair"), "Fills");
  const closed = await addRow(it, list, "/closed", { Title: "c", Key: "closed" });
  const open = await addRow(it, list, "", { Title: "o", Key: "open" });
  return { ...list, folder, closed, open };
}

test("a site that nobody has opened is closed to everybody but its admins", async () => {
  const siteId = (await it("GET", "/v1.0/sites/town.sharepoint.com:/sites/talks")).body.id;
  for (const call of [chair, outsider]) {
    expect((await call("GET", `/v1.0/sites/${siteId}`)).status).toBe(403);
    expect((await call("GET", "/sites/talks/_api/web")).status).toBe(403);
  }
});

test("an item inherits from its folder, the folder's readers see it and nobody else does", async () => {
  const list = await closedFolder("Folders");
  const seen = async (call: Call) => {
    const answer = await call("GET", `${list.graph}/items?$expand=fields($select=Key)`);
    return [answer.status, rowsOf<{ id: string }>(answer).map((row) => Number(row.id))];
  };
  expect(await seen(chair)).toEqual([200, [list.folder, list.closed, list.open]]);
  expect(await seen(employee)).toEqual([200, [list.open]]);
  expect((await seen(outsider))[0]).toBe(403);
  expect((await employee("GET", `${list.graph}/items/${list.closed}`)).status).toBe(404);
  expect((await employee("GET", `${list.rest}/items(${list.closed})`)).status).toBe(404);
});

test("a level with edit but without add or delete changes what is there and nothing more", async () => {
  const list = await closedFolder("Fills");
  const path = `${list.graph}/items/${list.closed}`;
  expect((await chair("PATCH", `${path}/fields`, { Body: "filled" })).status).toBe(200);
  expect((await chair("POST", `${list.graph}/items`, { fields: { Title: "new" } })).status).toBe(403);
  expect((await chair("DELETE", path)).status).toBe(403);
  expect((await chair("PATCH", `${list.graph}/items/${list.open}/fields`, { Body: "x" })).status).toBe(403);
  const add = chair("POST", `${list.rest}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${list.root}/closed` }, UnderlyingObjectType: 0 },
    formValues: [],
  });
  expect((await add).status).toBe(403);
});

test("a level with add but without edit adds and never changes", async () => {
  const list = await scratchList(it, "Adds");
  await it("POST", `${web}/roledefinitions`, {
    Name: "Adds",
    BasePermissions: { High: "176", Low: "138612835" },
  });
  await close(it, list.rest);
  await grant(it, list.rest, loginOf("employee"), "Adds");
  const made = await employee("POST", `${list.graph}/items`, { fields: { Title: "mine", Key: "k" } });
  expect(made.status).toBe(201);
  const path = `${list.graph}/items/${made.body.id}/fields`;
  expect((await employee("PATCH", path, { Title: "changed" })).status).toBe(403);
  expect((await employee("GET", path)).body.Title).toBe("mine");
});

test("version history needs its own right, which the level that fills does not have", async () => {
  const list = await closedFolder("Versions");
  const path = `${list.graph}/items/${list.closed}/versions`;
  await chair("PATCH", `${list.graph}/items/${list.closed}/fields`, { Body: "second" });
  expect((await chair("GET", path)).status).toBe(403);
  const versions = await it("GET", path);
  expect(versions.body.value).toHaveLength(2);
  await grant(it, `${list.rest}/items(${list.folder})`, loginOf("chair"), "Read");
  expect((await chair("GET", path)).status).toBe(200);
});

test("whoever breaks the inheritance keeps Full Control until they take it off", async () => {
  const list = await scratchList(it, "Breaks");
  await it("POST", `${list.rest}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const path = `${list.rest}/roleassignments?$expand=Member,RoleDefinitionBindings`;
  const after = await it("GET", path);
  expect(after.body.value).toHaveLength(1);
  expect(after.body.value?.[0]?.Member?.LoginName).toBe(loginOf("it"));
  expect(after.body.value?.[0]?.RoleDefinitionBindings?.[0]?.Name).toBe("Full Control");
  const pair = `principalid=${after.body.value?.[0]?.PrincipalId},roledefid=1073741829`;
  await it("POST", `${list.rest}/roleassignments/removeroleassignment(${pair})`);
  expect((await it("GET", path)).body.value).toEqual([]);
});

test("copying the assignments keeps the readers, and resetting brings the parent's back", async () => {
  const list = await closedFolder("Copies");
  const folder = `${list.rest}/items(${await addRow(it, list, "", { Title: "copy" }, 1)})`;
  await it("POST", `${folder}/breakroleinheritance(true)`);
  const names = async () => {
    const answer = await it("GET", `${folder}/roleassignments?$expand=Member,RoleDefinitionBindings`);
    return rowsOf<{ Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }>(answer)
      .filter((one) => one.RoleDefinitionBindings[0]?.Name !== "Limited Access")
      .map((one) => one.Member.Title);
  };
  expect(await names()).toEqual(["All staff"]);
  await grant(it, folder, loginOf("outsider"), "Read");
  expect(await names()).toEqual(["All staff", "outsider Äyräpää"]);
  await it("POST", `${folder}/resetroleinheritance()`);
  expect(await names()).toEqual(["All staff"]);
});

test("someone let in at the bottom gets Limited Access above, and still sees nothing else there", async () => {
  const list = await closedFolder("Bottom");
  const other = await scratchList(it, "Other");
  await grant(it, `${list.rest}/items(${list.folder})`, loginOf("outsider"), "Read");
  const above = await it("GET", `${list.rest}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  type Row = { Member: { LoginName: string }; RoleDefinitionBindings: { Name: string }[] };
  const levels = rowsOf<Row>(above)
    .filter((one) => one.Member.LoginName === loginOf("outsider"))
    .map((one) => one.RoleDefinitionBindings[0]?.Name);
  expect(levels).toEqual(["Limited Access"]);
  const onWeb = await it("GET", `${web}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  const webRow = rowsOf<Row & { RoleDefinitionBindings: { RoleTypeKind: number }[] }>(onWeb).find(
    (one) => one.Member.LoginName === loginOf("outsider"),
  );
  expect(webRow?.RoleDefinitionBindings).toMatchObject([
    { Name: "Web-Only Limited Access", RoleTypeKind: 9 },
  ]);
  const rows = await outsider("GET", `${list.graph}/items`);
  expect(rowsOf<{ id: string }>(rows).map((row) => Number(row.id))).toEqual([list.folder, list.closed]);
  expect((await outsider("GET", other.graph)).status).toBe(403);
  expect((await outsider("GET", `${other.graph}/items`)).status).toBe(403);
});

test("a change of a group's members counts at once", async () => {
  const list = await scratchList(it, "Members");
  await close(it, list.rest);
  const group = (await it("GET", `${web}/sitegroups/getbyname('Readers')`)).body.Id;
  await it(
    "POST",
    `${list.rest}/roleassignments/addroleassignment(principalid=${group},roledefid=1073741826)`,
  );
  expect((await employee("GET", `${list.graph}/items`)).status).toBe(403);
  const member = await it("POST", `${web}/sitegroups(${group})/users`, { LoginName: loginOf("employee") });
  expect((await employee("GET", `${list.graph}/items`)).status).toBe(200);
  await it("POST", `${web}/sitegroups(${group})/users/removebyid(${member.body.Id})`);
  expect((await employee("GET", `${list.graph}/items`)).status).toBe(403);
});

test("taking a principal away takes what they had below as well; taking their level away leaves that", async () => {
  const list = await closedFolder("Cascades");
  const reads = async () => (await chair("GET", `${list.graph}/items/${list.closed}`)).status;
  const person = await grant(it, list.rest, loginOf("chair"), "Read");
  const pair = `principalid=${person},roledefid=1073741826`;
  await it("POST", `${list.rest}/roleassignments/removeroleassignment(${pair})`);
  expect(await reads()).toBe(200);
  const left = await it(
    "GET",
    `${list.rest}/roleassignments/getbyprincipalid(${person})?$expand=RoleDefinitionBindings`,
  );
  expect(left.body.RoleDefinitionBindings).toMatchObject([{ Name: "Limited Access" }]);
  await it("DELETE", `${list.rest}/roleassignments/getbyprincipalid(${person})`);
  expect(await reads()).toBe(404);
});

test("a list that gets permissions of its own again leaves the way to its closed folders open", async () => {
  const list = await closedFolder("Again");
  await it("POST", `${list.rest}/resetroleinheritance`);
  await it("POST", `${list.rest}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=false)`);
  expect((await chair("GET", `${list.graph}/items/${list.closed}`)).status).toBe(200);
  expect((await employee("GET", `${list.graph}/items/${list.closed}`)).status).toBe(403);
  const rows = await it("GET", `${list.rest}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  const names = rowsOf<{ RoleDefinitionBindings: { Name: string }[] }>(rows).map(
    (one) => one.RoleDefinitionBindings[0]?.Name,
  );
  expect(names).toEqual(["Full Control", "Limited Access"]);
});

test("clearing what is below opens what had been closed", async () => {
  const list = await closedFolder("Clears");
  await it("POST", `${list.rest}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  expect(
    (await it("GET", `${list.rest}/items(${list.folder})?$select=HasUniqueRoleAssignments`)).body,
  ).toEqual({
    HasUniqueRoleAssignments: false,
  });
  expect((await employee("GET", `${list.graph}/items/${list.closed}`)).status).toBe(200);
});

test("only those with Manage Permissions touch permissions, and only with a token for it", async () => {
  const list = await closedFolder("Rights");
  const folder = `${list.rest}/items(${list.folder})`;
  expect((await chair("POST", `${folder}/resetroleinheritance`)).status).toBe(403);
  expect((await chair("GET", `${folder}/roleassignments`)).status).toBe(403);
  const weakIt = await sandbox.as("it", ["Sites.Read.All"], ["AllSites.Write"]);
  expect((await weakIt("POST", `${folder}/resetroleinheritance`)).status).toBe(403);
  expect((await weakIt("GET", `${folder}/roleassignments`)).status).toBe(403);
});

test("effective permissions are told for oneself and, to those who may see them, for others", async () => {
  const list = await closedFolder("Effective");
  const folder = `${list.rest}/items(${list.folder})`;
  expect((await chair("GET", `${folder}/effectiveBasePermissions`)).body).toEqual(fills);
  const of = (login: string) =>
    it("GET", `${folder}/getusereffectivepermissions(@u)?@u='${encodeURIComponent(login)}'`);
  expect((await of(loginOf("chair"))).body).toEqual(fills);
  expect((await of(loginOf("outsider"))).body).toEqual({ High: "0", Low: "0" });
  expect((await of("i:0#.f|membership|nobody@town.example")).status).toBe(404);
});

test("item permissions and unique columns exclude each other", async () => {
  const unique = await scratchList(it, "Unique", [
    { name: "Only", text: {}, indexed: true, enforceUniqueValues: true },
  ]);
  const row = await addRow(it, unique, "", { Title: "a" });
  const broken = await it("POST", `${unique.rest}/items(${row})/breakroleinheritance(true)`);
  expect(broken.status).toBe(400);
  const scoped = await closedFolder("Scoped");
  const columns = await it("GET", `${scoped.graph}/columns`);
  const key = rowsOf<{ name: string; id: string }>(columns).find((one) => one.name === "Key");
  const made = await it("PATCH", `${scoped.graph}/columns/${key?.id}`, { enforceUniqueValues: true });
  expect(made.status).toBe(400);
});

test("a list may let people read and change only what they made themselves", async () => {
  const list = await scratchList(it, "Own");
  await close(it, list.rest);
  await grant(it, list.rest, staffLogin, "Contribute");
  await it("POST", list.rest, { ReadSecurity: 2, WriteSecurity: 2 }, { "X-HTTP-Method": "MERGE" });
  const mine = (await employee("POST", `${list.graph}/items`, { fields: { Title: "mine" } })).body.id;
  expect((await chair("GET", `${list.graph}/items/${mine}`)).status).toBe(404);
  expect(
    (await employee("PATCH", `${list.graph}/items/${mine}/fields`, { Title: "still mine" })).status,
  ).toBe(200);
  expect((await it("GET", `${list.graph}/items/${mine}`)).status).toBe(200);
});

test("an app alone has the rights of its roles in every site", async () => {
  const bearer = async (scopes: string[]) => {
    const token = await sandbox.anyone("POST", "/__tokens", {
      app: "11111111-0000-4000-8000-000000000000",
      scopes,
    });
    return { authorization: `Bearer ${token.body.access_token}` };
  };
  const list = await closedFolder("Apps");
  const path = `${list.graph}/items/${list.closed}`;
  const full = await bearer(["Sites.FullControl.All"]);
  const read = await bearer(["Sites.Read.All"]);
  expect((await sandbox.anyone("PATCH", `${path}/fields`, { Body: "app" }, full)).status).toBe(200);
  expect((await sandbox.anyone("GET", path, undefined, read)).status).toBe(200);
  expect((await sandbox.anyone("PATCH", `${path}/fields`, { Body: "app" }, read)).status).toBe(403);
  const rest = await bearer(["https://town.sharepoint.com/.default"]);
  const groups = await sandbox.anyone("GET", `${web}/sitegroups`, undefined, rest);
  expect(groups.status).toBe(200);
});
