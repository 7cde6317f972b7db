import { expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { addRow, grant } from "../testing/scratchList.ts";
import { type Call, rowsOf } from "../testing/startTestSandbox.ts";

const { sandbox, it, list, behave, create, read } = ruleSandbox("Bins");

type Row = { Id: string; ItemState: number; ItemType: number; LeafName: string; DirName: string };
const web = "/sites/work/_api/web/recyclebin";
const site = "/sites/work/_api/site/recyclebin";
const binOf = async (call: Call, bin: string, title: string) =>
  rowsOf<Row>(await call("GET", `${bin}?$filter=${encodeURIComponent(`Title eq '${title}'`)}`));

test("B37: what Graph deletes is in the recycle bin, with the place it was in and nothing of what stood in it", async () => {
  const made = await create({ Title: "by Graph", Body: "secret" });
  expect((await it()("DELETE", `${list().graph}/items/${made.body.id}`)).status).toBe(204);
  const [row] = await binOf(it(), web, "by Graph");
  expect(row).toMatchObject({ ItemState: 1, ItemType: 3, DirName: "sites/work/Lists/Bins" });
  expect(row?.LeafName).toBe(`${made.body.id}_.000`);
  expect(JSON.stringify(row)).not.toContain("secret");
});

test("recycling answers the bin's id, and deleting that is for good; the second time there is nothing", async () => {
  const made = await create({ Title: "recycled" });
  const answer = await it()("POST", `${list().rest}/items(${made.body.id})/recycle()`);
  const gone = `${site}('${answer.body.value}')/deleteObject()`;
  expect((await it()("POST", gone)).status).toBe(200);
  expect(await binOf(it(), site, "recycled")).toEqual([]);
  expect((await it()("POST", gone)).status).toBe(404);
});

test("B37-rest: SharePoint's own DELETE passes by the bin, or where it is switched does not", async () => {
  const remove = async (title: string) => {
    const made = await create({ Title: title });
    const answer = await it()("POST", `${list().rest}/items(${made.body.id})`, undefined, {
      "x-http-method": "DELETE",
      "if-match": "*",
    });
    expect(answer.status).toBe(200);
    expect((await read(made.body.id)).status).toBe(404);
    return binOf(it(), site, title);
  };
  expect(await remove("for good")).toEqual([]);
  await behave({ restDelete: "recycled" });
  expect(await remove("kept")).toHaveLength(1);
});

test("B37-second: deleting in the first bin may only move it to the second", async () => {
  await behave({ firstBinDelete: "secondStage" });
  const made = await create({ Title: "twice" });
  const { value } = (await it()("POST", `${list().rest}/items(${made.body.id})/recycle`)).body;
  await it()("POST", `${web}('${value}')/deleteobject`);
  expect(await binOf(it(), web, "twice")).toEqual([]);
  expect(await binOf(it(), site, "twice")).toMatchObject([{ Id: value, ItemState: 2 }]);
  expect((await it()("POST", `${web}('${value}')/deleteobject`)).status).toBe(404);
  await it()("POST", `${site}('${value}')/deleteobject`);
  expect(await binOf(it(), site, "twice")).toEqual([]);
});

test("B37-bins: a person sees what they deleted themselves, and the site's own bin is closed to them", async () => {
  await grant(it(), "/sites/work/_api/web", "employee@town.example", "Contribute");
  const employee = await sandbox().as("employee");
  const [hers, theirs] = [await create({ Title: "hers" }), await create({ Title: "theirs" })];
  await employee("DELETE", `${list().graph}/items/${hers.body.id}`);
  await it()("DELETE", `${list().graph}/items/${theirs.body.id}`);
  expect([await binOf(employee, web, "hers"), await binOf(employee, web, "theirs")]).toMatchObject([
    [{}],
    [],
  ]);
  expect(await binOf(it(), web, "hers")).toHaveLength(1);
  expect((await employee("GET", site)).status).toBe(403);
  const [foreign] = await binOf(it(), site, "theirs");
  expect((await employee("POST", `${web}('${foreign?.Id}')/deleteobject`)).status).toBe(404);
});

test("B37-hold: a retention label keeps an item from the site's admin too, in both APIs, with or without the bin", async () => {
  const made = await create({ Title: "held" });
  await behave({ heldLists: ["Bins"] });
  const statuses = [
    await it()("DELETE", `${list().graph}/items/${made.body.id}`),
    await it()("POST", `${list().rest}/items(${made.body.id})/recycle()`),
    await it()("DELETE", `${list().rest}/items(${made.body.id})`),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 400, 400]);
  expect((await read(made.body.id)).status).toBe(200);
});

test("a folder goes as one entry and takes what is in it along", async () => {
  const folder = await addRow(it(), list(), "", { Title: "folder" }, 1);
  const inside = await addRow(it(), list(), "/folder", { Title: "inside" });
  await it()("POST", `${list().rest}/items(${folder})/recycle()`);
  expect((await read(inside)).status).toBe(404);
  expect(await binOf(it(), site, "inside")).toEqual([]);
  expect(await binOf(it(), site, "folder")).toMatchObject([{ ItemType: 5, LeafName: "folder" }]);
});
