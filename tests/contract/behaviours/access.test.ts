import { randomUUID } from "node:crypto";
import { levelNames } from "./levelNames.ts";
import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { breakInheritance, readLevel, refusalOf, requireStatus, rowsOf, ScratchList } from "./ScratchList.ts";
import type { Json, Target, Who } from "./Target.ts";

const stage = prepareStage();
/** Read with editing; without adding, deleting and old versions. */
const fills = { High: "176", Low: "138612773" };

/** A list of its own for who is given something in it: what was given before must not show. */
async function withList<T>(see: (list: ScratchList, target: Target) => Promise<T>): Promise<T> {
  const list = await ScratchList.make(stage.target);
  try {
    return await see(list, stage.target);
  } finally {
    await list.remove();
  }
}

/** An open item, a closed folder with one item in it, and a closed item in the root. */
async function furnish(list: ScratchList) {
  const folder = await list.addFolder("closed");
  await list.close(folder);
  const inside = await list.addInFolder("closed", { Title: "inside", Key: "inside" });
  const alone = await list.add({ Title: "alone", Key: "alone" });
  await list.close(alone);
  await list.add({ Title: "open", Key: "open" });
  return { folder, inside, alone };
}

const titlesOf = (rows: readonly Json[]) => rows.map((row) => String(row.fields?.Title)).sort();

async function waitUntilReadable(list: ScratchList, who: Who, id: string): Promise<void> {
  const answer = await stage.target.eventually(
    () => stage.target.graph(who, "GET", `${list.items}/${id}`),
    ({ status }) => status === 200,
  );
  requireStatus(answer, 200, `${who} reading an item that was opened for them`);
}

/** Everything that somebody sees of a list by asking for it in different ways. */
async function viewOf(list: ScratchList, target: Target, who: Who) {
  const all = await target.graph(who, "GET", `${list.items}?$expand=fields`);
  const lists = await target.graph(who, "GET", `/sites/${target.siteId}/lists`);
  return {
    site: (await target.graph(who, "GET", `/sites/${target.siteId}`)).status,
    list: (await target.graph(who, "GET", list.graph)).status,
    listed: rowsOf(lists).some(({ id }) => id === list.id),
    items: all.status === 200 ? titlesOf(rowsOf(all)) : all.status,
    found: titlesOf(rowsOf(await list.find("startswith(fields/Key,'inside')", {}, who))),
  };
}

question({
  id: "items-in-folders",
  asks: "whether a list's items are also the folders and what lies in them",
  expected: ["alone", "closed", "inside", "open"],
  see: () =>
    withList(async (list, target) => {
      await furnish(list);
      return titlesOf(rowsOf(await target.graph("it", "GET", `${list.items}?$expand=fields`)));
    }),
});

question({
  id: "item-address",
  asks: "whether the address of an item that lies in a folder ends with that folder's name and its own",
  expected: true,
  see: () =>
    withList(async (list, target) => {
      await furnish(list);
      const rows = rowsOf(await target.graph("it", "GET", `${list.items}?$select=id,webUrl&$expand=fields`));
      return rows.some(({ webUrl }) => /\/closed\/\d+_\.000$/u.test(String(webUrl)));
    }),
});

question({
  id: "folder-grantee-lists",
  asks: "what somebody sees of a list who may read one closed folder in it and nothing else in the site",
  expected: { site: 200, list: 200, listed: true, items: ["closed", "inside"], found: ["inside"] },
  see: () =>
    withList(async (list, target) => {
      const { folder, inside } = await furnish(list);
      await list.grant(folder, "member", readLevel);
      await waitUntilReadable(list, "member", inside);
      return viewOf(list, target, "member");
    }),
});

question({
  id: "item-grantee-lists",
  asks: "what somebody sees of a list who may read one item in it and nothing else in the site",
  expected: { site: 200, list: 200, listed: true, items: ["alone"], found: [] },
  see: () =>
    withList(async (list, target) => {
      const { alone } = await furnish(list);
      await list.grant(alone, "member", readLevel);
      await waitUntilReadable(list, "member", alone);
      return viewOf(list, target, "member");
    }),
});

question({
  id: "outsider-sees",
  asks: "how somebody is refused who has no right at all in the site",
  expected: {
    site: { status: 403, code: "accessDenied" },
    items: { status: 403, code: "accessDenied" },
    item: { status: 403, code: "accessDenied" },
    change: { status: 403, code: "accessDenied" },
  },
  see: async () => {
    const { target, list } = stage;
    const item = `${list.items}/${await list.add({ Title: "hidden" })}`;
    const ask = async (method: string, path: string, body?: unknown) =>
      refusalOf(await target.graph("outsider", method, path, body));
    return {
      site: await ask("GET", `/sites/${target.siteId}`),
      items: await ask("GET", list.items),
      item: await ask("GET", item),
      change: await ask("PATCH", `${item}/fields`, { Title: "changed" }),
    };
  },
});

question({
  id: "unreadable-item",
  asks: "how an item is refused to somebody who may read others in the same list",
  expected: { read: { status: 404, code: "itemNotFound" }, change: { status: 404, code: "itemNotFound" } },
  see: () =>
    withList(async (list, target) => {
      const { alone, inside } = await furnish(list);
      await list.grant(alone, "member", readLevel);
      await waitUntilReadable(list, "member", alone);
      const path = `${list.items}/${inside}`;
      return {
        read: refusalOf(await target.graph("member", "GET", path)),
        change: refusalOf(await target.graph("member", "PATCH", `${path}/fields`, { Title: "x" })),
      };
    }),
});

question({
  id: "fills-level",
  asks: "what a level of view, open and edit lets somebody do with what lies in their folder",
  expected: { change: 200, delete: 403, add: 403, versions: 403, changeFolder: 200 },
  see: () =>
    withList(async (list, target) => {
      const Name = `OsaamiskelloContract${randomUUID().slice(0, 8)}`;
      const level = await target.rest("it", "POST", "web/roledefinitions", {
        Name,
        Description: "",
        Order: 200,
        BasePermissions: fills,
      });
      requireStatus(level, 201, "making a permission level");
      try {
        const { folder, inside } = await furnish(list);
        await list.grant(folder, "member", Number(level.body.Id));
        await waitUntilReadable(list, "member", inside);
        const ask = async (method: string, path: string, body?: unknown) =>
          (await target.graph("member", method, path, body)).status;
        const path = `${list.items}/${inside}`;
        return {
          change: await ask("PATCH", `${path}/fields`, { Body: "filled" }),
          delete: await ask("DELETE", path),
          add: await ask("POST", list.items, { fields: { Title: "new" } }),
          versions: await ask("GET", `${path}/versions`),
          changeFolder: await ask("PATCH", `${list.items}/${folder}/fields`, { Title: "renamed" }),
        };
      } finally {
        const one = `web/roledefinitions(${level.body.Id})`;
        await target.rest("it", "POST", one, undefined, { "X-HTTP-Method": "DELETE" });
      }
    }),
});

question({
  id: "breaking-keeps-caller",
  asks: "who has which right after the inheritance was broken without copying",
  expected: [{ caller: true, levels: ["Full Control, kind 5"] }],
  see: async () => {
    const { target, list } = stage;
    const item = `${list.rest}/items(${await list.add({ Title: "broken" })})`;
    requireStatus(await target.rest("it", "POST", `${item}/${breakInheritance}`), 200, "breaking");
    const me = await target.rest("it", "GET", "web/currentuser");
    const path = `${item}/roleassignments?$expand=Member,RoleDefinitionBindings`;
    const assignments = rowsOf(await target.rest("it", "GET", path));
    return assignments.map((one) => ({
      caller: one.PrincipalId === me.body.Id,
      levels: levelNames(one.RoleDefinitionBindings),
    }));
  },
});

question({
  id: "admin-reads-closed",
  asks: "whether a site administrator still reads and changes what nobody was given a right to",
  expected: { read: 200, change: 200 },
  see: async () => {
    const { target, list } = stage;
    const id = await list.add({ Title: "closed to all" });
    await list.close(id);
    return {
      read: (await target.graph("it", "GET", `${list.items}/${id}`)).status,
      change: (await list.change(id, { Title: "changed" })).status,
    };
  },
});

question({
  id: "created-in-folder-inherits",
  asks: "whether an item that is created in a closed folder has the folder's permissions from the start",
  expected: { unique: false, permitted: 200, outsider: 403 },
  see: () =>
    withList(async (list, target) => {
      const { folder, inside } = await furnish(list);
      await list.grant(folder, "member", readLevel);
      await waitUntilReadable(list, "member", inside);
      const late = await list.addInFolder("closed", { Title: "late" });
      const path = `${list.rest}/items(${late})?$select=Id,HasUniqueRoleAssignments`;
      return {
        unique: (await target.rest("it", "GET", path)).body.HasUniqueRoleAssignments,
        permitted: (await target.graph("member", "GET", `${list.items}/${late}`)).status,
        outsider: (await target.graph("outsider", "GET", `${list.items}/${late}`)).status,
      };
    }),
});

question({
  id: "taken-right",
  asks: "how somebody is refused after their only right in a list was taken away",
  expected: { items: { status: 403, code: "accessDenied" }, item: { status: 403, code: "accessDenied" } },
  see: () =>
    withList(async (list, target) => {
      const { folder, inside } = await furnish(list);
      await list.grant(folder, "member", readLevel);
      await waitUntilReadable(list, "member", inside);
      const person = await target.rest("it", "POST", "web/ensureuser", {
        logonName: await target.loginName("member"),
      });
      const right = `${list.rest}/items(${folder})/roleassignments/getbyprincipalid(${person.body.Id})`;
      const taken = await target.rest("it", "POST", right, undefined, { "X-HTTP-Method": "DELETE" });
      requireStatus(taken, 200, "taking the right away");
      const path = `${list.items}/${inside}`;
      const item = await target.eventually(
        () => target.graph("member", "GET", path),
        ({ status }) => status !== 200,
      );
      return {
        items: refusalOf(await target.graph("member", "GET", list.items)),
        item: refusalOf(item),
      };
    }),
});
