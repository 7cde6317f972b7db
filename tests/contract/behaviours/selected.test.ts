import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf } from "./ScratchList.ts";

/** Whether the narrower scope would do: docs/decisions/0004-sites-readwrite-all-for-now.md */
const stage = prepareStage();
const lacks = () => (stage.target.has("selected") ? null : "GRAPH_LIVE_SELECTED_TOKEN");

question({
  id: "selected-items",
  asks: "whether Sites.Selected with the role write lets a signed-in person read, find, add, change and delete items",
  expected: { read: 200, find: 200, batch: 200, add: 201, change: 200, delete: 204 },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const path = `${list.items}/${await list.add({ Title: "selected", Key: "selected" })}`;
    const ask = async (method: string, at: string, body?: unknown) =>
      (await target.graph("selected", method, at, body)).status;
    const batch = await target.graph("selected", "POST", "/$batch", {
      requests: [{ id: "1", method: "GET", url: path }],
    });
    return {
      read: await ask("GET", path),
      find: (await list.find("fields/Key eq 'selected'", {}, "selected")).status,
      batch: Number(batch.body.responses?.[0]?.status),
      add: await ask("POST", list.items, { fields: { Title: "added" } }),
      change: await ask("PATCH", `${path}/fields`, { Title: "changed" }),
      delete: await ask("DELETE", path),
    };
  },
});

question({
  id: "selected-site",
  asks: "whether Sites.Selected opens the site, its lists and their columns, and lets nobody make a list",
  expected: { site: 200, lists: 200, columns: 200, make: { status: 403, code: "Forbidden" } },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const site = `/sites/${target.siteId}`;
    const status = async (path: string) => (await target.graph("selected", "GET", path)).status;
    const body = { displayName: `${list.title}Selected`, list: { template: "genericList" } };
    const made = await target.graph("selected", "POST", `${site}/lists`, body);
    if (made.status === 201) await target.graph("it", "DELETE", `${site}/lists/${made.body.id}`);
    return {
      site: await status(site),
      lists: await status(`${site}/lists`),
      columns: await status(`${list.graph}/columns`),
      make: refusalOf(made),
    };
  },
});
