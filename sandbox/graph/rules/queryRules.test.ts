import { beforeAll, expect, test } from "vitest";
import { linkOf, ruleSandbox } from "../testing/ruleSandbox.ts";

const { it, list, play, behave, create, query, itemsOf } = ruleSandbox("Queries");

beforeAll(async () => {
  for (let n = 1; n <= 7; n += 1) await create({ Key: n <= 3 ? "mine" : "theirs", Title: `${n}` });
});
const titlesOf = (answer: Awaited<ReturnType<typeof query>>) =>
  itemsOf(answer).map((row) => row.fields.Title);
const mine = "fields/Key eq 'mine'";

test("B2: over the threshold it is said as throttling, however long one waits", async () => {
  await behave({ listViewThreshold: 3 });
  const first = await query("fields/Key eq 'theirs'");
  expect([first.status, first.body.error?.code]).toEqual([429, "throttledRequest"]);
  expect((await query("fields/Key eq 'theirs'")).status).toBe(429);
  expect((await query(mine)).status).toBe(200);
});

test("B2-400: or as a bad request", async () => {
  await behave({ listViewThreshold: 3, overThresholdStatus: 400 });
  expect((await query("fields/Key eq 'theirs'")).status).toBe(400);
});

test("B3-inverted: the rows that do not match", async () => {
  await play("B3-inverted");
  expect(titlesOf(await query(mine))).toEqual(["4", "5", "6", "7"]);
});

test("B4: every row, and a request without a filter is left alone", async () => {
  await play("B4", { times: 1 });
  expect(itemsOf(await it()("GET", `${list().graph}/items`))).toHaveLength(7);
  expect(titlesOf(await query(mine))).toHaveLength(7);
  expect(titlesOf(await query(mine))).toHaveLength(3);
});

test("B5: 200 and no row, and no link either", async () => {
  await play("B5");
  const answer = await query(mine, "&$top=1");
  expect([answer.status, titlesOf(answer), linkOf(answer)]).toEqual([200, [], null]);
  expect(itemsOf(await it()("GET", `${list().graph}/items`))).toHaveLength(7);
});

test("B7-ignored: an order by the item's own property is ignored, or refused", async () => {
  const path = `${list().graph}/items?$expand=fields&$orderby=${encodeURIComponent("id desc")}`;
  expect((await it()("GET", path)).status).toBe(400);
  await behave({ orderByItemProperty: "ignored" });
  expect(titlesOf(await it()("GET", path))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

test("B7-null: `eq null` finds rows without a value, or is not understood", async () => {
  expect(titlesOf(await query("fields/Year eq null"))).toHaveLength(7);
  await behave({ nullInFilter: false });
  expect((await query("fields/Year eq null")).status).toBe(400);
  expect((await query(`${mine} and fields/Year ne null`)).status).toBe(400);
});

test("B9-clamp: a page is smaller than asked for, and the link leads to the rest", async () => {
  await behave({ largestPage: 5 });
  const first = await it()("GET", `${list().graph}/items?$expand=fields&$top=100`);
  expect(titlesOf(first)).toHaveLength(5);
  expect(titlesOf(await it()("GET", linkOf(first) ?? ""))).toEqual(["6", "7"]);
});

test("B9-link500: the link fails and the first page does not", async () => {
  await play("B9-link500");
  const first = await query("fields/Key eq 'theirs'", "&$top=2");
  expect(first.status).toBe(200);
  const next = await it()("GET", linkOf(first) ?? "");
  expect([next.status, next.body.error?.code]).toEqual([500, "generalException"]);
});

test("B9-repeatedRow: the next page begins with the row that ended the one before", async () => {
  await play("B9-repeatedRow");
  const first = await it()("GET", `${list().graph}/items?$expand=fields&$top=3`);
  expect(titlesOf(first)).toEqual(["1", "2", "3"]);
  const second = await it()("GET", linkOf(first) ?? "");
  expect(titlesOf(second)).toEqual(["3", "4", "5", "6"]);
  expect(titlesOf(await it()("GET", linkOf(second) ?? ""))).toEqual(["6", "7"]);
});

test("B9-emptyPage: a page without rows, and the rows behind its link", async () => {
  await play("B9-emptyPage");
  const first = await query(mine);
  expect(titlesOf(first)).toEqual([]);
  const second = await it()("GET", linkOf(first) ?? "");
  expect([titlesOf(second), linkOf(second)]).toEqual([["1", "2", "3"], null]);
});

test("B10-nested: the nested $select is rejected, and all fields together are not", async () => {
  await play("B10-nested");
  const nested = await it()("GET", `${list().graph}/items?$expand=fields($select=Title)`);
  expect([nested.status, nested.body.error?.code]).toEqual([
    400,
    "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
  ]);
  expect((await it()("GET", `${list().graph}/items?$expand=fields`)).status).toBe(200);
});
