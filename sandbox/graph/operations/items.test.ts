import { afterAll, beforeAll, expect, test } from "vitest";
import { addRow, type ScratchList, scratchList } from "../testing/scratchList.ts";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";

let sandbox: TestSandbox;
let it: Call;
let list: ScratchList;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  it = await sandbox.as("it");
  list = await scratchList(it, "Items", [
    { name: "Only", text: {}, indexed: true, enforceUniqueValues: true },
  ]);
});
afterAll(() => sandbox.close());

const create = (fields: Record<string, unknown>) => it("POST", `${list.graph}/items`, { fields });
const patch = (id: unknown, fields: Record<string, unknown>, headers?: Record<string, string>) =>
  it("PATCH", `${list.graph}/items/${id}/fields`, fields, headers);

test("B11, B12, B22: values come back as they were written, typed, and empty ones not at all", async () => {
  const body = 'Ääkköset "ja" <merkit> & 😀\nrivi 2';
  const made = await create({ Title: "t", Year: 2027, Done: false, Due: "2027-02-10", Body: body, Note: "" });
  expect(made.status).toBe(201);
  const fields = (await it("GET", `${list.graph}/items/${made.body.id}/fields`)).body;
  expect(fields).toMatchObject({
    Title: "t",
    Year: 2027,
    Done: false,
    Due: "2027-02-09T22:00:00Z",
    Body: body,
  });
  expect(fields).not.toHaveProperty("Note");
  await patch(made.body.id, { Year: null });
  expect((await it("GET", `${list.graph}/items/${made.body.id}/fields`)).body).not.toHaveProperty("Year");
});

test("B10: without $expand no values come, and a nested $select brings just those", async () => {
  const made = await create({ Title: "t", Key: "expand", Body: "long" });
  const path = `${list.graph}/items/${made.body.id}`;
  expect((await it("GET", path)).body).not.toHaveProperty("fields");
  const { fields } = (await it("GET", `${path}?$expand=fields($select=Key)`)).body;
  expect(Object.keys(fields ?? {}).sort()).toEqual(["@odata.etag", "Key"]);
});

test("B26, B37: a stale If-Match is refused and writes nothing; the fresh one is taken and counts up", async () => {
  const made = await create({ Title: "first" });
  const path = `${list.graph}/items/${made.body.id}`;
  const first = String(made.body.eTag);
  const answer = await patch(made.body.id, { Title: "second" }, { "if-match": first });
  expect(answer.status).toBe(200);
  expect(answer.body).not.toHaveProperty("@odata.etag");
  const stale = await patch(made.body.id, { Title: "lost" }, { "if-match": first });
  expect([stale.status, stale.body.error?.code]).toEqual([412, "resourceModified"]);
  const now = (await it("GET", `${path}?$expand=fields`)).body;
  expect(now.fields?.Title).toBe("second");
  expect(now.eTag).not.toBe(first);
  expect((await it("DELETE", path, undefined, { "if-match": first })).status).toBe(412);
  expect((await it("DELETE", path)).status).toBe(204);
  expect((await it("DELETE", path)).status).toBe(404);
});

test("every change is a version with its own values", async () => {
  const made = await create({ Title: "one" });
  await patch(made.body.id, { Title: "two" });
  const versions = rowsOf<{ id: string; fields: { Title: string } }>(
    await it("GET", `${list.graph}/items/${made.body.id}/versions`),
  );
  expect(versions.map((version) => [version.id, version.fields.Title])).toEqual([
    ["2.0", "two"],
    ["1.0", "one"],
  ]);
});

test.each([
  ["an unknown field", { Nonsense: "x" }, "Field 'Nonsense' is not recognized"],
  ["a read-only field", { Created: "2027-01-01" }, "read-only"],
  ["a number as text", { Year: "2027" }, "wants a number"],
  ["a strange choice", { State: "lost" }, "wants one of its choices"],
  ["a date that is none", { Due: "10.2.2027" }, "wants a date"],
  ["256 characters on a line", { Note: "x".repeat(256) }, "over the limit of 255"],
  ["64,000 characters", { Body: "x".repeat(64_000) }, "over the limit of 63999"],
])("B15, B18, B19: %s is refused", async (_what, fields, message) => {
  const answer = await create(fields);
  expect(answer.status).toBe(400);
  expect(String(answer.body.error?.message)).toContain(message);
});

test("B21: a unique value is taken once, whatever its case, and its own row may keep it", async () => {
  const made = await create({ Only: "A" });
  expect(made.status).toBe(201);
  const clash = await create({ Only: "a" });
  expect(clash.status).toBe(409);
  expect(clash.body.error?.message).toBe(
    "One or more fields with unique constraints already has the provided value.",
  );
  expect((await patch(made.body.id, { Only: "A", Title: "same" })).status).toBe(200);
  await sandbox.anyone("POST", "/__behaviours", { uniqueClashStatus: 500 });
  expect((await create({ Only: "A" })).status).toBe(500);
  await sandbox.anyone("POST", "/__behaviours", { uniqueClashStatus: 409 });
});

test("B1, B6: only indexed columns filter, unless the risky header is sent", async () => {
  await create({ Title: "f", Key: "o'brien & co", Note: "n" });
  const query = (filter: string, headers?: Record<string, string>) =>
    it("GET", `${list.graph}/items?$expand=fields&$filter=${encodeURIComponent(filter)}`, undefined, headers);
  expect(rowsOf(await query("fields/Key eq 'o''brien & co'"))).toHaveLength(1);
  expect(rowsOf(await query("startswith(fields/Key, 'O''B')"))).toHaveLength(1);
  const refused = await query("fields/Note eq 'n'");
  expect(refused.status).toBe(400);
  expect(String(refused.body.error?.message)).toContain("HonorNonIndexedQueriesWarningMayFailRandomly");
  const prefer = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
  expect(rowsOf(await query("fields/Note eq 'n'", prefer))).toHaveLength(1);
});

test("B3: numbers, dates, flags and `and` filter; `eq true` finds the false ones, as it does there", async () => {
  await create({ Key: "flags", Done: true, Year: 2030, Due: "2030-05-01" });
  await create({ Key: "flags", Done: false, Year: 2031, Due: "2031-05-01" });
  const keys = async (filter: string) => {
    const path = `${list.graph}/items?$expand=fields($select=Year)&$filter=${encodeURIComponent(filter)}`;
    return rowsOf<{ fields: { Year: number } }>(await it("GET", path)).map((row) => row.fields.Year);
  };
  expect(await keys("fields/Key eq 'flags' and fields/Done eq 1")).toEqual([2030]);
  expect(await keys("fields/Key eq 'flags' and fields/Done eq true")).toEqual([2031]);
  expect(await keys("fields/Key eq 'flags' and fields/Year gt 2030")).toEqual([2031]);
  expect(await keys("fields/Key eq 'flags' and fields/Due lt '2031-01-01T00:00:00Z'")).toEqual([2030]);
  expect(await keys("fields/Year eq 2030 or fields/Year eq 2031")).toEqual([2030, 2031]);
});

test.each([
  ["fields/Key eq 'open", 400],
  ["fields/Key eq open", 400],
  ["fields/Year eq '2027'", 400],
  ["fields/Nonsense eq 1", 400],
  ["createdDateTime gt '2027-01-01'", 400],
  ["contains(fields/Key,'x')", 400],
  ["fields/Body eq 'x'", 400],
])("B6, B7: the filter %s answers %i", async (filter, status) => {
  expect((await it("GET", `${list.graph}/items?$filter=${encodeURIComponent(filter)}`)).status).toBe(status);
});

test("an option that is not there is refused rather than ignored", async () => {
  for (const option of ["$count=true", "$search=x", "$skip=1"]) {
    expect((await it("GET", `${list.graph}/items?${option}`)).status).toBe(501);
  }
  expect((await it("GET", `${list.graph}/items?$orderby=createdDateTime`)).status).toBe(400);
  expect((await it("GET", `${list.graph}/drive`)).status).toBe(501);
});

test("B9: pages follow their link exactly, and the link cannot be changed", async () => {
  const paged = await scratchList(it, "Paged");
  for (let n = 0; n < 7; n += 1) await addRow(it, paged, "", { Key: "p", Year: String(n) });
  const seen: number[] = [];
  let path: string | undefined =
    `${paged.graph}/items?$filter=${encodeURIComponent("fields/Key eq 'p'")}&$expand=fields($select=Year)&$top=3&$orderby=${encodeURIComponent("fields/Year desc")}`;
  let pages = 0;
  while (path !== undefined) {
    const answer = await it("GET", path);
    expect(answer.status).toBe(200);
    seen.push(...rowsOf<{ fields: { Year: number } }>(answer).map((row) => row.fields.Year));
    const link: string | undefined = answer.body["@odata.nextLink"];
    if (link !== undefined) {
      expect(link.startsWith("https://graph.microsoft.com/v1.0/")).toBe(true);
      const local = link.slice("https://graph.microsoft.com".length);
      expect((await it("GET", `${local}&$select=id`)).status).toBe(400);
      path = local;
    } else path = undefined;
    pages += 1;
  }
  expect([pages, seen]).toEqual([3, [6, 5, 4, 3, 2, 1, 0]]);
});

test("B9: a page holds 200 rows unless told, and rows made between pages do not upset it", async () => {
  const many = await scratchList(it, "Many");
  for (let n = 0; n < 205; n += 1) await addRow(it, many, "", { Title: String(n) });
  const first = await it("GET", `${many.graph}/items`);
  expect(rowsOf(first)).toHaveLength(200);
  await addRow(it, many, "", { Title: "late" });
  const link = String(first.body["@odata.nextLink"]).slice("https://graph.microsoft.com".length);
  const second = await it("GET", link);
  expect(rowsOf(second)).toHaveLength(6);
  expect(second.body).not.toHaveProperty("@odata.nextLink");
});

test("B2: beyond the threshold the first predicate must be selective, whoever asks", async () => {
  const big = await scratchList(it, "Big");
  for (let n = 0; n < 6; n += 1) await addRow(it, big, "", { Key: n === 0 ? "one" : "rest", Year: "2027" });
  await sandbox.anyone("POST", "/__behaviours", { listViewThreshold: 5 });
  const query = (filter: string) =>
    it("GET", `${big.graph}/items?$top=1&$filter=${encodeURIComponent(filter)}`);
  expect((await query("fields/Key eq 'one' and fields/Year eq 2027")).status).toBe(200);
  const wide = await query("fields/Year eq 2027 and fields/Key eq 'one'");
  expect([wide.status, wide.body.error?.code]).toEqual([429, "throttledRequest"]);
  const rest = await it("GET", `${big.rest}/items?$filter=${encodeURIComponent("Year eq 2027")}`);
  expect(rest.status).toBe(500);
  expect(rowsOf(await it("GET", `${big.graph}/items`))).toHaveLength(6);
  await sandbox.anyone("POST", "/__behaviours", { listViewThreshold: 5000 });
});

test("folders stand in the flat listing as items of their own kind, and can be left out", async () => {
  const withFolder = await scratchList(it, "WithFolder");
  await addRow(it, withFolder, "", { Title: "folder" }, 1);
  await addRow(it, withFolder, "/folder", { Title: "inside" });
  const kinds = async () => {
    const answer = await it("GET", `${withFolder.graph}/items?$expand=fields($select=ContentType)`);
    return rowsOf<{ fields: { ContentType: string } }>(answer).map((row) => row.fields.ContentType);
  };
  expect(await kinds()).toEqual(["Folder", "Item"]);
  await sandbox.anyone("POST", "/__behaviours", { listFolders: false });
  expect(await kinds()).toEqual(["Item"]);
  await sandbox.anyone("POST", "/__behaviours", { listFolders: true });
});

test("a body that is no JSON, or says that it is something else, is refused", async () => {
  const token = await sandbox.anyone("POST", "/__tokens", { persona: "it", scopes: ["Sites.ReadWrite.All"] });
  const send = (body: string, type: string) =>
    fetch(`${sandbox.origin}${list.graph}/items`, {
      method: "POST",
      headers: { authorization: `Bearer ${token.body.access_token}`, "content-type": type },
      body,
    });
  expect((await send("{", "application/json")).status).toBe(400);
  expect((await send('{"fields":{}}', "text/plain")).status).toBe(400);
});
