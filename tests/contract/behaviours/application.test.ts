import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { breakInheritance, refusalOf, requireStatus, rowsOf } from "./ScratchList.ts";

/** What the application may do by itself, with a certificate and Sites.FullControl.All or Sites.Selected (fullcontrol). */
const stage = prepareStage();
const lacks = () => (stage.target.has("app") ? null : "GRAPH_LIVE_APP_TOKEN");

question({
  id: "app-reads-closed",
  asks: "whether the application by itself reads an item that was closed to everybody, and finds it in the list",
  expected: { item: 200, listed: true },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const id = await list.add({ Title: "closed", Key: "closed to the app" });
    await list.close(id);
    const found = await list.find("fields/Key eq 'closed to the app'", {}, "app");
    return {
      item: (await target.graph("app", "GET", `${list.items}/${id}`)).status,
      listed: rowsOf(found).some((row) => row.id === id),
    };
  },
});

question({
  id: "app-writes",
  asks: "whether the application creates, changes and deletes items, and who is then named as the maker",
  expected: { create: 201, change: 200, delete: 204, maker: "application" },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const made = await target.graph("app", "POST", list.items, { fields: { Title: "by the app" } });
    requireStatus(made, 201, "creating an item as the application");
    const path = `${list.items}/${made.body.id}`;
    const { body } = await target.graph("it", "GET", path);
    return {
      create: made.status,
      change: (await target.graph("app", "PATCH", `${path}/fields`, { Title: "changed" })).status,
      delete: (await target.graph("app", "DELETE", path)).status,
      maker: Object.keys(body.createdBy as object).sort()[0],
    };
  },
});

question({
  id: "app-makes-lists",
  asks: "whether the application makes and deletes lists and columns",
  expected: { list: 201, column: 201, delete: 204 },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const lists = `/sites/${target.siteId}/lists`;
    const body = { displayName: `${list.title}App`, list: { template: "genericList" } };
    const made = await target.graph("app", "POST", lists, body);
    requireStatus(made, 201, "making a list as the application");
    const path = `${lists}/${made.body.id}`;
    const column = await target.graph("app", "POST", `${path}/columns`, {
      name: "Key",
      text: {},
      indexed: true,
    });
    return {
      list: made.status,
      column: column.status,
      delete: (await target.graph("app", "DELETE", path)).status,
    };
  },
});

question({
  id: "app-sets-permissions",
  asks: "whether the application may use SharePoint's REST, break inheritance there and give rights",
  expected: { web: 200, break: 200, assignments: 200, ensure: 200 },
  lacks,
  see: async () => {
    const { target, list } = stage;
    const item = `${list.rest}/items(${await list.add({ Title: "by REST" })})`;
    const logonName = await target.loginName("member");
    const ask = async (method: string, path: string, body?: unknown) =>
      (await target.rest("app", method, path, body)).status;
    return {
      web: await ask("GET", "web"),
      break: await ask("POST", `${item}/${breakInheritance}`),
      assignments: await ask("GET", `${item}/roleassignments`),
      ensure: await ask("POST", "web/ensureuser", { logonName }),
    };
  },
});

question({
  id: "app-posts",
  asks: "whether the application may post to a channel by itself",
  expected: { status: 403, code: "Forbidden" },
  lacks: () => lacks() ?? (stage.target.channel === null ? "GRAPH_LIVE_CHANNEL" : null),
  see: async () => {
    const { target } = stage;
    const { teamId, channelId } = target.channel ?? {};
    const path = `/teams/${teamId}/channels/${channelId}/messages`;
    return refusalOf(await target.graph("app", "POST", path, { body: { content: "Osaamiskello" } }));
  },
});
