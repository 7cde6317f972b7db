import { afterAll, beforeAll, expect, test } from "vitest";
import { scratchList, siteIdOf } from "../testing/scratchList.ts";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";

let sandbox: TestSandbox;
let it: Call;
let lists: string;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
  lists = `/v1.0/sites/${await siteIdOf(it)}/lists`;
});
afterAll(() => sandbox.close());

const create = (body: Record<string, unknown>) =>
  it("POST", lists, { displayName: "X", list: { template: "genericList" }, ...body });

test("B8: a list is found by its id, its name and its title, and by no other filter", async () => {
  const list = await scratchList(it, "Ryhmät ja vuodet");
  for (const name of [list.listId, encodeURIComponent("Ryhmät ja vuodet")]) {
    expect((await it("GET", `${lists}/${name}`)).body.id).toBe(list.listId);
  }
  const filter = (text: string) => it("GET", `${lists}?$filter=${encodeURIComponent(text)}`);
  expect(rowsOf(await filter("displayName eq 'Ryhmät ja vuodet'"))).toHaveLength(1);
  expect((await filter("list/template eq 'genericList'")).status).toBe(400);
});

test("columns come along when asked for, with the built-in title among them", async () => {
  const list = await scratchList(it, "Columns");
  const answer = await it("GET", `${list.graph}?$select=id&$expand=columns`);
  const columns = answer.body.columns as unknown as { name: string; indexed: boolean }[];
  expect(columns.find((column) => column.name === "Title")).toMatchObject({ indexed: false });
  expect(columns.find((column) => column.name === "Key")).toMatchObject({ indexed: true });
});

test("B27: a title can be given once", async () => {
  await scratchList(it, "Once");
  const again = await create({ displayName: "once" });
  expect([again.status, again.body.error?.code]).toEqual([409, "nameAlreadyExists"]);
});

test("a list keeps its address when it is renamed, and nobody else gets it", async () => {
  const first = await scratchList(it, "Address");
  await it("PATCH", first.graph, { displayName: "Another title" });
  expect((await it("GET", first.graph)).body).toMatchObject({
    name: "Address",
    displayName: "Another title",
  });
  expect((await create({ displayName: "Address" })).body.name).toBe("Address1");
});

test.each([
  ["a name of its own", { name: "x" }],
  ["a unique column without an index", { columns: [{ name: "A", text: {}, enforceUniqueValues: true }] }],
  ["an index on many lines", { columns: [{ name: "A", text: { allowMultipleLines: true }, indexed: true }] }],
  ["a column called Title", { columns: [{ name: "Title", text: {} }] }],
  ["a column without a type", { columns: [{ name: "A" }] }],
  ["a line of 300 characters", { columns: [{ name: "A", text: { maxLength: 300 } }] }],
  [
    "21 indexes",
    { columns: Array.from({ length: 21 }, (_, n) => ({ name: `C${n}`, text: {}, indexed: true })) },
  ],
])("B17, B27: a list with %s is refused", async (what, body) => {
  const answer = await create({ displayName: what, ...body });
  expect(answer.status).toBe(400);
  expect(rowsOf(await it("GET", `${lists}?$filter=displayName eq '${what}'`))).toEqual([]);
});

test("B16: columns are added, indexed later, renamed and deleted; internal names are ASCII", async () => {
  const list = await scratchList(it, "Changes");
  const made = await it("POST", `${list.graph}/columns`, { name: "Lähde", text: {} });
  expect([made.status, made.body.name]).toEqual([201, "L_x00e4_hde"]);
  const path = `${list.graph}/columns/${made.body.id}`;
  expect((await it("PATCH", path, { indexed: true, displayName: "Mistä" })).body).toMatchObject({
    indexed: true,
    displayName: "Mistä",
  });
  expect((await it("PATCH", path, { name: "Other" })).status).toBe(400);
  expect((await it("DELETE", path)).status).toBe(204);
  expect((await it("GET", path)).status).toBe(404);
});

test("a column becomes unique only while its values are", async () => {
  const list = await scratchList(it, "Duplicates");
  for (const Key of ["a", "A"]) await it("POST", `${list.graph}/items`, { fields: { Key } });
  const answer = await it("PATCH", `${list.graph}/columns/Key`, { enforceUniqueValues: true });
  expect(answer.status).toBe(400);
});

test("making lists needs a scope and a right; reading them only what one may see", async () => {
  const weak = await sandbox.as("it", ["Sites.ReadWrite.All"]);
  const refused = await weak("POST", lists, { displayName: "No", list: { template: "genericList" } });
  expect([refused.status, refused.body.error?.code]).toEqual([403, "Forbidden"]);
  expect(String(refused.body.error?.message)).toBe(
    "Missing scope permissions on the request. API requires one of 'Sites.Manage.All, Sites.FullControl.All'. Scopes on the request 'Sites.ReadWrite.All'",
  );
  const employee = await sandbox.as("employee");
  expect((await employee("POST", lists, { displayName: "No" })).status).toBe(403);
});
