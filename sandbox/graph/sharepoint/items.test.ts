import { afterAll, beforeAll, expect, test } from "vitest";
import { addRow, type ScratchList, scratchList } from "../testing/scratchList.ts";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";

let sandbox: TestSandbox;
let it: Call;
let list: ScratchList;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
  list = await scratchList(it, "Rest", [
    { name: "Only", text: {}, indexed: true, enforceUniqueValues: true },
  ]);
});
afterAll(() => sandbox.close());

type Entry = { FieldName: string; HasException: boolean; ErrorMessage: string | null; ItemId: number };
async function add(folder: string, values: Record<string, string>, info: object = {}) {
  const answer = await it("POST", `${list.rest}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: {
      FolderPath: { DecodedUrl: `${list.root}${folder}` },
      UnderlyingObjectType: 0,
      ...info,
    },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });
  return { status: answer.status, entries: rowsOf<Entry>(answer) };
}
const failures = (entries: Entry[]) => entries.filter((one) => one.HasException).map((one) => one.FieldName);

test("a document is made inside its folder, and Graph reads its typed values", async () => {
  await addRow(it, list, "", { Title: "2027" }, 1);
  const values = { Title: "t", Key: "k1", Year: "2027", Done: "1", Due: "2027-02-10", Body: "monta\nriviä" };
  const id = await addRow(it, list, "/2027", values);
  const item = (await it("GET", `${list.graph}/items/${id}?$expand=fields`)).body;
  expect(item.fields).toMatchObject({
    Year: 2027,
    Done: true,
    Due: "2027-02-09T22:00:00Z",
    Body: "monta\nriviä",
  });
  expect(item.webUrl).toContain("/Lists/Rest/2027/");
});

test("what is wrong with a value stands in a 200, and nothing has been made", async () => {
  const before = rowsOf(await it("GET", `${list.rest}/items`)).length;
  const { status, entries } = await add("", {
    Title: "x",
    Year: "many",
    Nonsense: "x",
    Note: "y".repeat(300),
  });
  expect([status, failures(entries)]).toEqual([200, ["Year", "Nonsense", "Note"]]);
  expect(entries.every((one) => one.ItemId === 0)).toBe(true);
  expect(rowsOf(await it("GET", `${list.rest}/items`))).toHaveLength(before);
});

test("a unique value that is taken is told at its field", async () => {
  await addRow(it, list, "", { Only: "one" });
  expect(failures((await add("", { Title: "x", Only: "ONE" })).entries)).toEqual(["Only"]);
});

test("a folder has its name once, and must be there to be filled", async () => {
  const folder = { UnderlyingObjectType: 1 };
  expect(failures((await add("", { Title: "twice" }, folder)).entries)).toEqual([]);
  expect(failures((await add("", { Title: "Twice" }, folder)).entries)).toEqual(["FileLeafRef"]);
  expect(failures((await add("", { Title: "a/b" }, folder)).entries)).toEqual(["FileLeafRef"]);
  expect(
    failures((await add("/twice", { Title: "inner" }, { ...folder, LeafName: "inner" })).entries),
  ).toEqual([]);
  expect((await add("/nowhere", { Title: "x" })).status).toBe(404);
});

test("items are listed with paths and marks of permissions, page by page", async () => {
  const paged = await scratchList(it, "RestPages");
  await addRow(it, paged, "", { Title: "f" }, 1);
  for (let n = 0; n < 4; n += 1) await addRow(it, paged, "/f", { Key: String(n) });
  const query = "$select=Id,FileRef,FileDirRef,FSObjType,HasUniqueRoleAssignments,Key&$top=3";
  const first = await it("GET", `${paged.rest}/items?${query}`);
  expect(rowsOf(first)[0]).toEqual({
    Id: 1,
    FileRef: "/sites/work/Lists/RestPages/f",
    FileDirRef: "/sites/work/Lists/RestPages",
    FSObjType: 1,
    HasUniqueRoleAssignments: false,
    Key: null,
  });
  const link = String(first.body["odata.nextLink"]);
  expect(link).toContain("%24skiptoken=Paged%3DTRUE%26p_ID%3D3");
  expect(rowsOf(await it("GET", link.replace("https://town.sharepoint.com", "")))).toHaveLength(2);
  const filter = encodeURIComponent("FileDirRef eq '/sites/work/Lists/RestPages/f' and Key eq '2'");
  expect(
    rowsOf<{ Id: number }>(await it("GET", `${paged.rest}/items?$filter=${filter}`)).map((row) => row.Id),
  ).toEqual([4]);
  expect((await it("GET", `${paged.rest}/items?$select=Nonsense`)).status).toBe(400);
});

test("columns of an item are merged, for whoever may edit it", async () => {
  const row = await addRow(it, list, "", { Title: "old", Key: "merge-1" });
  const merge = { "X-HTTP-Method": "MERGE", "If-Match": "*" };
  expect((await it("POST", `${list.rest}/items(${row})`, { Title: "new" }, merge)).status).toBe(204);
  expect((await it("GET", `${list.rest}/items(${row})`)).body).toMatchObject({
    Title: "new",
    Key: "merge-1",
    OData__UIVersionString: "2.0",
  });
  expect((await it("POST", `${list.rest}/items(${row})`, { Nonsense: "x" }, merge)).status).toBe(400);
});

test("recycling a folder takes what is in it", async () => {
  const bin = await scratchList(it, "Bin");
  const folder = await addRow(it, bin, "", { Title: "f" }, 1);
  await addRow(it, bin, "/f", { Title: "in" });
  expect((await it("POST", `${bin.rest}/items(${folder})/recycle()`)).status).toBe(200);
  expect(rowsOf(await it("GET", `${bin.rest}/items`))).toEqual([]);
});

test("a list's settings are merged and read back", async () => {
  const merge = { "X-HTTP-Method": "MERGE", "If-Match": "*" };
  const settings = { EnableAttachments: false, NoCrawl: true, Hidden: true };
  expect((await it("POST", list.rest, settings, merge)).status).toBe(204);
  const select = `$select=${Object.keys(settings).join(",")},RootFolder/ServerRelativeUrl&$expand=RootFolder`;
  expect((await it("GET", `${list.rest}?${select}`)).body).toEqual({
    ...settings,
    RootFolder: { ServerRelativeUrl: list.root },
  });
  expect((await it("POST", list.rest, { EnableAttachments: "no" }, merge)).status).toBe(400);
  const byTitle = await it("GET", "/sites/work/_api/web/lists/getbytitle('Rest')");
  expect(byTitle.body.Id).toBe(list.listId);
  expect((await it("GET", "/sites/work/_api/web/lists/getbytitle('None')")).status).toBe(404);
});

test("with versioning off only the newest version is kept", async () => {
  const plain = await scratchList(it, "Plain");
  await it("POST", plain.rest, { EnableVersioning: false }, { "X-HTTP-Method": "MERGE" });
  const id = await addRow(it, plain, "", { Title: "1" });
  await it("PATCH", `${plain.graph}/items/${id}/fields`, { Title: "2" });
  expect(rowsOf(await it("GET", `${plain.graph}/items/${id}/versions`))).toHaveLength(1);
});

test("an unknown call answers 501 and names itself", async () => {
  const answer = await it("POST", "/sites/work/_api/SP.Publishing.SitePageService/x", {});
  expect(answer.status).toBe(501);
  expect(answer.body["odata.error"]?.message?.value).toContain("SitePageService");
});
