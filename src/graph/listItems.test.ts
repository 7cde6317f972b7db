import { expect, test } from "vitest";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BatchAnswer, BatchPart, Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag, ItemId } from "./ids.ts";
import { createItem, savePatch } from "./itemSaves.ts";
import { allItems, itemsFrom, itemsQuery, readItem } from "./listItems.ts";
import { odataString } from "./odataString.ts";

const list = { siteId: "host,site,web", listId: "list-1" };
const item = (id: number, fields: object = {}) => ({
  id: String(id),
  eTag: `"guid,${id}"`,
  lastModifiedDateTime: "2027-02-10T10:00:00Z",
  contentType: { id: "0x0100A1", name: "Item" },
  fields,
});
const read = (id: number, fields: object = {}) => ({
  id: String(id),
  etag: `"guid,${id}"`,
  modifiedAt: "2027-02-10T10:00:00Z",
  modifiedBy: null,
  folder: null,
  fields,
});
const failure = (reason: GraphFailure["reason"]): GraphFailure => ({ reason, status: 500, requestId: null });

/** The door to Graph, answering from a list; what HTTP does is tested where HTTP is. */
function graphSaying(...answers: Result<unknown, GraphFailure>[]) {
  const asked: unknown[] = [];
  const say = async (...call: unknown[]) => {
    asked.push(call);
    return answers.shift() ?? fail(failure("server"));
  };
  const graph: Graph = {
    get: (path) => say("GET", path),
    post: (path, body) => say("POST", path, body),
    nextPage: (link) => say("NEXT", link),
    batch: (parts: readonly BatchPart[]) =>
      say("BATCH", parts) as Promise<Result<readonly BatchAnswer[], GraphFailure>>,
  };
  return { graph, asked };
}

test("a query reads only the named fields and filters on what it is given", () => {
  const filter = `fields/AreaKey eq ${odataString("2027|O'Hara & co|handedin")} and fields/Year eq 2027`;
  expect(itemsQuery({ list, select: ["Key", "Digest"], filter, top: 500 })).toEqual({
    method: "GET",
    path:
      "/sites/host,site,web/lists/list-1/items?$select=id,eTag,lastModifiedDateTime,contentType" +
      "&$expand=fields($select=Key,Digest)" +
      "&$filter=fields/AreaKey%20eq%20'2027%7CO''Hara%20%26%20co%7Chandedin'%20and%20fields/Year%20eq%202027&$top=500",
  });
});

test("which folder an item lies in is asked where it matters, and read from its address", () => {
  const { path } = itemsQuery({ list, select: ["Key"], place: true });
  expect(path).toContain("?$select=id,eTag,lastModifiedDateTime,contentType,webUrl&");
  const at = (webUrl: string) => {
    const page = itemsFrom(ok({ value: [{ ...item(1), webUrl }] }));
    return page.ok && page.value.items[0]?.folder;
  };
  expect(at("https://town.sharepoint.com/sites/a/Lists/Halves/p-1~p-2/12_.000")).toBe("p-1~p-2");
  expect(at("https://town.sharepoint.com/sites/a/Lists/Halves/hyvinv%C3%B6inti%7Ep-2/1_.000")).toBe(
    "hyvinvöinti~p-2",
  );
  // Some other kind of address says nothing about folders.
  expect(at("https://town.sharepoint.com/sites/a/Lists/Halves/DispForm.aspx?ID=12")).toBeNull();
});

test("folders are not documents", () => {
  const folder = { ...item(1), contentType: { id: "0x012000B4", name: "Kansio" } };
  const unnamed = { ...item(2), contentType: { name: "Folder" } };
  expect(itemsFrom(ok({ value: [folder, unnamed, item(3)] }))).toEqual(
    ok({ items: [read(3)], nextLink: null }),
  );
});

test("all pages are read, in order", async () => {
  const { graph, asked } = graphSaying(
    ok({ value: [item(1), item(2)], "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" }),
    ok({ value: [item(3)] }),
  );
  expect(await allItems(graph, { list, select: ["Key"] })).toEqual(ok([read(1), read(2), read(3)]));
  expect(asked[1]).toEqual(["NEXT", "https://graph.microsoft.com/v1.0/next"]);
});

test("a page that fails fails the whole: a part must not be counted as all", async () => {
  const { graph } = graphSaying(
    ok({ value: [item(1)], "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" }),
    fail(failure("server")),
  );
  expect(await allItems(graph, { list, select: [] })).toEqual(fail(failure("server")));
});

test("an answer that is not a page of items is a failure, not an empty list", () => {
  expect(itemsFrom(ok({}))).toMatchObject({ failure: { reason: "server" } });
  expect(itemsFrom(ok(null))).toMatchObject({ failure: { reason: "server" } });
});

test("an item is read by its id", async () => {
  const { graph, asked } = graphSaying(ok(item(7, { Body: "{}" })));
  const answer = await readItem(graph, { list, itemId: "7" as ItemId, select: ["Body"] });
  expect(answer).toEqual(ok(read(7, { Body: "{}" })));
  expect(asked).toEqual([
    [
      "GET",
      "/sites/host,site,web/lists/list-1/items/7?$select=id,eTag,lastModifiedDateTime,contentType&$expand=fields($select=Body)",
    ],
  ]);
});

const change = {
  list,
  itemId: "7" as ItemId,
  etag: '"guid,1"' as ETag,
  fields: { Body: "new" },
  select: ["Body"],
};

test("saving is one batch: the change against its version, and what depends on it, the new version", async () => {
  const { graph, asked } = graphSaying(ok([ok(null), ok(item(7, { Body: "new" }))]));
  expect(await savePatch(graph, change)).toEqual(ok(read(7, { Body: "new" })));
  expect(asked).toEqual([
    [
      "BATCH",
      [
        {
          method: "PATCH",
          path: "/sites/host,site,web/lists/list-1/items/7/fields",
          ifMatch: '"guid,1"',
          body: { Body: "new" },
        },
        {
          method: "GET",
          path: "/sites/host,site,web/lists/list-1/items/7?$select=id,eTag,lastModifiedDateTime,contentType&$expand=fields($select=Body)",
          after: 0,
        },
      ],
    ],
  ]);
});

test("a change that somebody else overtook is a conflict", async () => {
  const { graph } = graphSaying(ok([fail(failure("conflict")), fail(failure("conflict"))]));
  expect(await savePatch(graph, change)).toEqual(fail(failure("conflict")));
});

test("saved but not read back is an unknown outcome: the version is not known", async () => {
  const { graph } = graphSaying(ok([ok(null), fail(failure("throttled"))]));
  expect(await savePatch(graph, change)).toMatchObject({ failure: { reason: "unknownOutcome" } });
});

test.each(['"guid,1"', '"{GUID},1"'])(
  "read back as it was before (%s) is an unknown outcome too, unless it says what was saved",
  async (eTag) => {
    const before = { ...item(7, { Body: "old" }), eTag };
    const { graph } = graphSaying(
      ok([ok(null), ok(before)]),
      ok([ok(null), ok({ ...before, fields: change.fields })]),
    );
    expect(await savePatch(graph, change)).toMatchObject({ failure: { reason: "unknownOutcome" } });
    expect(await savePatch(graph, change)).toMatchObject({ value: { fields: { Body: "new" } } });
  },
);

test("a created item comes back with its version; an unreadable answer leaves it unknown", async () => {
  const { graph, asked } = graphSaying(ok(item(9, { Key: "k" })), ok(null));
  const created = { list, fields: { Key: "k" } };
  expect(await createItem(graph, created)).toEqual(ok(read(9, { Key: "k" })));
  expect(await createItem(graph, created)).toMatchObject({ failure: { reason: "unknownOutcome" } });
  expect(asked[0]).toEqual(["POST", "/sites/host,site,web/lists/list-1/items", { fields: { Key: "k" } }]);
});
