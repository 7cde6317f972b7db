import { expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { scratchList } from "../testing/scratchList.ts";
import { rowsOf } from "../testing/startTestSandbox.ts";

const { sandbox, it, list, play, behave, create, patch, read, fieldsOf, query } = ruleSandbox("Writes");

test("B26: without If-Match, or with a star, the last writer wins", async () => {
  const made = await create({ Title: "one" });
  await patch(made.body.id, { Title: "two" });
  expect((await patch(made.body.id, { Title: "three" })).status).toBe(200);
  expect((await patch(made.body.id, { Title: "four" }, { "if-match": "*" })).status).toBe(200);
  expect((await fieldsOf(made.body.id)).Title).toBe("four");
});

test("B26: an item's answers bear its eTag as a header too, and that of a PATCH of fields does not", async () => {
  const made = await create({ Title: "one" });
  expect(made.headers.get("etag")).toBe(made.body.eTag);
  const answer = await read(made.body.id);
  expect(answer.headers.get("etag")).toBe(answer.body.eTag);
  expect((await patch(made.body.id, { Title: "two" })).headers.get("etag")).toBeNull();
});

test("B26-braced: two readings of one version spell its eTag in two ways, and If-Match takes both", async () => {
  const made = await create({ Title: "one" });
  const tags = [(await read(made.body.id)).body.eTag, (await read(made.body.id)).body.eTag].sort();
  expect(tags[0]).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(tags[1]).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  expect((await patch(made.body.id, { Title: "two" }, { "if-match": String(tags[1]) })).status).toBe(200);
  for (const tag of tags) {
    const stale = await patch(made.body.id, { Title: "lost" }, { "if-match": String(tag) });
    expect(stale.status).toBe(412);
  }
  for (const [eTagStyle, shape] of [
    ["plain", /^"[0-9a-f]/],
    ["braced", /^"\{/],
  ] as const) {
    await behave({ eTagStyle });
    const answer = await read(made.body.id);
    expect([answer.body.eTag, answer.body.fields?.["@odata.etag"]]).toEqual(
      [1, 2].map(() => expect.stringMatching(shape)),
    );
  }
});

test("B26-409: a stale version is a conflict", async () => {
  const made = await create({ Title: "one" });
  await patch(made.body.id, { Title: "two" });
  await behave({ staleETagStatus: 409 });
  const stale = await patch(made.body.id, { Title: "lost" }, { "if-match": String(made.body.eTag) });
  expect([stale.status, stale.body.error?.code]).toEqual([409, "resourceModified"]);
});

test("B28: a site's id is not found now and then, and its lists are", async () => {
  await play("B28");
  const site = list().graph.split("/lists/")[0] ?? "";
  const statuses = [];
  for (let n = 0; n < 12; n += 1) statuses.push((await it()("GET", site)).status);
  expect(new Set(statuses)).toEqual(new Set([200, 404]));
  expect((await it()("GET", list().graph)).status).toBe(200);
});

test("B28-item: an item is not found now and then, and the list always shows it", async () => {
  const made = await create({ Key: "B28-item" });
  await play("B28-item");
  const statuses = [];
  for (let n = 0; n < 12; n += 1) statuses.push((await read(made.body.id)).status);
  expect(new Set(statuses)).toEqual(new Set([200, 404]));
  expect(rowsOf(await query("fields/Key eq 'B28-item'"))).toHaveLength(1);
});

test("B28-fresh: a new list is not found for a while, an old one is", async () => {
  await behave({ freshListUnusableMs: 60_000 });
  const fresh = await scratchList(it(), "Fresh");
  expect(fresh.listId).toMatch(/^[0-9a-f-]{36}$/);
  expect((await it()("GET", `${fresh.graph}/items`)).status).toBe(404);
  await behave({ freshListUnusableMs: 0 });
  expect((await it()("GET", `${fresh.graph}/items`)).status).toBe(200);
});

test.each([
  ["B29", "resourceLocked"],
  ["B29-notAllowed", "notAllowed"],
])("%s: a locked site is read and not written", async (rule, code) => {
  const made = await create({ Title: "kept" });
  await play(rule);
  const refused = await patch(made.body.id, { Title: "lost" });
  expect([refused.status, refused.body.error?.code]).toEqual([423, code]);
  expect((await fieldsOf(made.body.id)).Title).toBe("kept");
});

test("B29-notAllowed: the lock is named inside", async () => {
  await play("B29-notAllowed");
  const refused = await create({ Title: "x" });
  expect(refused.body.error?.innerError).toMatchObject({
    code: "resourceLocked",
    "request-id": refused.headers.get("request-id"),
  });
});

test("B32: the answer is 504 and the row is there", async () => {
  await play("B32", { match: { path: "/items$" } });
  expect((await create({ Title: "x", Key: "B32" })).status).toBe(504);
  expect(rowsOf(await query("fields/Key eq 'B32'"))).toHaveLength(1);
});

test("B32-reset: no answer at all, and the row is there", async () => {
  await play("B32-reset", { match: { path: "/items$" } });
  await expect(create({ Title: "x", Key: "B32-reset" })).rejects.toThrow("fetch failed");
  expect(rowsOf(await query("fields/Key eq 'B32-reset'"))).toHaveLength(1);
});

test("B32-late: the row is not there yet when the client has given up", async () => {
  await play("B32-late", { match: { path: "/items$" } });
  const held = create({ Title: "x", Key: "B32-late" });
  expect(rowsOf(await query("fields/Key eq 'B32-late'"))).toEqual([]);
  await sandbox().anyone("DELETE", "/__faults");
  expect((await held).status).toBe(503);
  expect(rowsOf(await query("fields/Key eq 'B32-late'"))).toHaveLength(1);
});

type Part = { id: string; status: number; headers: Record<string, string> };
const reads = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${n + 1}`,
    method: "GET",
    url: `${list().graph.slice("/v1.0".length)}/items?$top=${n + 1}`,
  }));
const batch = async (requests: unknown[]) =>
  (await it()("POST", "/v1.0/$batch", { requests })).body.responses as unknown as Part[];

test("B34: six answers come mixed, and the same questions always in the same mix", async () => {
  const asked = reads(6);
  const first = (await batch(asked)).map(({ id }) => id);
  expect([...first].sort()).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect([...first].reverse()).not.toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(first).not.toEqual(["1", "2", "3", "4", "5", "6"]);
  expect((await batch(asked)).map(({ id }) => id)).toEqual(first);
});

test("B34-throttledPart: one part is throttled inside a 200, and the same request alone is not", async () => {
  await play("B34-throttledPart");
  expect((await it()("GET", `${list().graph}/items`)).status).toBe(200);
  const parts = await batch(reads(3));
  const throttled = parts.filter(({ status }) => status === 429);
  expect(throttled.map(({ headers }) => headers["Retry-After"])).toEqual(["1"]);
  expect(parts.filter(({ status }) => status === 200)).toHaveLength(2);
});

test("B36: a list is found by its id whatever its title, and Finnish letters are kept as they were sent", async () => {
  const odd = await scratchList(it(), "Ääkköset & co's");
  expect((await it()("GET", odd.graph)).body.displayName).toBe("Ääkköset & co's");
  const decomposed = "ä".normalize("NFD");
  const made = await it()("POST", `${odd.graph}/items`, { fields: { Title: `ä${decomposed}` } });
  expect((await it()("GET", `${odd.graph}/items/${made.body.id}/fields`)).body.Title).toBe(`ä${decomposed}`);
  const site = (await it()("GET", `/v1.0/sites/${odd.siteId}`)).body.id;
  expect(site).toMatch(/^town\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/);
});

test("B38: the same value again makes a version, or none", async () => {
  const made = await create({ Title: "same" });
  const versions = async () =>
    rowsOf(await it()("GET", `${list().graph}/items/${made.body.id}/versions`)).length;
  await patch(made.body.id, { Title: "same" });
  expect(await versions()).toBe(2);
  await behave({ noopPatchMakesVersion: false });
  const before = (await sandbox().anyone("GET", "/__ledger")).body;
  expect((await patch(made.body.id, { Title: "same" })).status).toBe(200);
  expect(await versions()).toBe(2);
  expect((await sandbox().anyone("GET", "/__ledger")).body).toEqual(before);
  await patch(made.body.id, { Title: "other" });
  expect(await versions()).toBe(3);
});

test("B39: nothing more fits, and what is there can be read", async () => {
  const made = await create({ Title: "kept" });
  await play("B39");
  const refused = await patch(made.body.id, { Title: "too much" });
  expect([refused.status, refused.body.error?.code]).toEqual([507, "quotaLimitReached"]);
  expect((await create({ Title: "too much" })).status).toBe(507);
  expect((await fieldsOf(made.body.id)).Title).toBe("kept");
});
