import { randomUUID } from "node:crypto";
import { levelNames } from "./levelNames.ts";
import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { breakInheritance, readLevel, requireStatus, rowsOf, ScratchList } from "./ScratchList.ts";
import type { Target, Who } from "./Target.ts";

const stage = prepareStage();
const asDelete = { "X-HTTP-Method": "DELETE" };
const asMerge = { "X-HTTP-Method": "MERGE", "If-Match": "*" };

async function principalOf(who: Who): Promise<number> {
  const { target } = stage;
  const logonName = await target.loginName(who);
  const person = await target.rest("it", "POST", "web/ensureuser", { logonName });
  requireStatus(person, 200, "registering a person");
  return Number(person.body.Id);
}

/** The names of the levels that somebody has on a scope itself. */
async function levelsOf(scope: string, principal: number): Promise<readonly string[]> {
  const path = `${scope}/roleassignments?$expand=Member,RoleDefinitionBindings`;
  const found = rowsOf(await stage.target.rest("it", "GET", path)).find(
    ({ PrincipalId }) => Number(PrincipalId) === principal,
  );
  return levelNames(found?.RoleDefinitionBindings);
}

/** A list with rights of its own, and a closed folder in it with one item. */
async function withClosedList<T>(
  see: (list: ScratchList, target: Target, folder: string, inside: string) => Promise<T>,
): Promise<T> {
  const { target } = stage;
  const list = await ScratchList.make(target);
  try {
    requireStatus(await target.rest("it", "POST", `${list.rest}/${breakInheritance}`), 200, "closing a list");
    const folder = await list.addFolder("closed");
    await list.close(folder);
    return await see(list, target, folder, await list.addInFolder("closed", { Title: "inside" }));
  } finally {
    await list.remove();
  }
}

question({
  id: "passing-rights",
  asks: "which levels SharePoint gives above a folder by itself to somebody who may read the folder",
  expected: { folder: ["Read, kind 2"], list: ["Limited Access, kind 1"] },
  see: () =>
    withClosedList(async (list, _target, folder) => {
      const member = await principalOf("member");
      await list.grant(folder, "member", readLevel);
      return {
        folder: await levelsOf(`${list.rest}/items(${folder})`, member),
        list: await levelsOf(list.rest, member),
      };
    }),
});

question({
  id: "taken-above",
  asks: "whether taking somebody off a list takes their right in a folder of it as well",
  expected: { folder: [] },
  see: () =>
    withClosedList(async (list, target, folder) => {
      const member = await principalOf("member");
      await list.grant(null, "member", readLevel);
      await list.grant(folder, "member", readLevel);
      const path = `${list.rest}/roleassignments/getbyprincipalid(${member})`;
      requireStatus(await target.rest("it", "POST", path, undefined, asDelete), 200, "taking off the list");
      return { folder: await levelsOf(`${list.rest}/items(${folder})`, member) };
    }),
});

question({
  id: "level-taken-above",
  asks: "whether taking one level on a list leaves somebody's right in a folder of it",
  expected: { list: ["Limited Access, kind 1"], folder: ["Read, kind 2"] },
  see: () =>
    withClosedList(async (list, target, folder) => {
      const member = await principalOf("member");
      await list.grant(null, "member", readLevel);
      await list.grant(folder, "member", readLevel);
      const pair = `principalid=${member},roledefid=${readLevel}`;
      const taken = await target.rest(
        "it",
        "POST",
        `${list.rest}/roleassignments/removeroleassignment(${pair})`,
      );
      requireStatus(taken, 200, "taking the level");
      return {
        list: await levelsOf(list.rest, member),
        folder: await levelsOf(`${list.rest}/items(${folder})`, member),
      };
    }),
});

question({
  id: "closed-again",
  asks: "whether closing a list anew leaves the rights in its closed folder, and who has them still gets there",
  expected: { folder: ["Read, kind 2"], read: 200 },
  see: () =>
    withClosedList(async (list, target, folder, inside) => {
      const member = await principalOf("member");
      await list.grant(folder, "member", readLevel);
      const again = "breakroleinheritance(copyRoleAssignments=false,clearSubscopes=false)";
      requireStatus(await target.rest("it", "POST", `${list.rest}/resetroleinheritance`), 200, "opening");
      requireStatus(await target.rest("it", "POST", `${list.rest}/${again}`), 200, "closing again");
      const read = await target.eventually(
        () => target.graph("member", "GET", `${list.items}/${inside}`),
        ({ status }) => status === 200,
      );
      return { folder: await levelsOf(`${list.rest}/items(${folder})`, member), read: read.status };
    }),
});

question({
  id: "app-breaking-keeps-it",
  asks: "whether the application that breaks inheritance is itself left with Full Control",
  expected: { assignments: 1, levels: ["Full Control, kind 5"] },
  lacks: () => (stage.target.has("app") ? null : "GRAPH_LIVE_APP_TOKEN"),
  see: async () => {
    const { target, list } = stage;
    const item = `${list.rest}/items(${await list.add({ Title: "broken by the app" })})`;
    requireStatus(await target.rest("app", "POST", `${item}/${breakInheritance}`), 200, "breaking");
    const path = `${item}/roleassignments?$expand=Member,RoleDefinitionBindings`;
    const left = rowsOf(await target.rest("app", "GET", path));
    return { assignments: left.length, levels: levelNames(left[0]?.RoleDefinitionBindings) };
  },
});

question({
  id: "site-group-maker",
  asks: "who owns a new SharePoint group, who is in it, and what is said to a second one of the same name",
  expected: { ownedByMaker: true, members: ["maker"], second: 500 },
  see: async () => {
    const { target } = stage;
    const Title = `OsaamiskelloContract${randomUUID().slice(0, 8)}`;
    const made = await target.rest("it", "POST", "web/sitegroups", { Title });
    requireStatus(made, 201, "making a group");
    try {
      const me = await target.rest("it", "GET", "web/currentuser");
      const group = `web/sitegroups(${made.body.Id})`;
      const read = await target.rest("it", "GET", `${group}?$select=Title,Owner/Id&$expand=Owner`);
      const users = rowsOf(await target.rest("it", "GET", `${group}/users`));
      return {
        ownedByMaker: read.body.Owner?.Id === me.body.Id,
        members: users.map(({ Id }) => (Id === me.body.Id ? "maker" : "somebody else")),
        second: (await target.rest("it", "POST", "web/sitegroups", { Title })).status,
      };
    } finally {
      await target.rest("it", "POST", `web/sitegroups/removebyid(${made.body.Id})`);
    }
  },
});

question({
  id: "list-settings",
  asks: "whether the settings that keep a list from search, comments, copies and attachments are kept",
  expected: {
    merge: 204,
    kept: {
      EnableAttachments: false,
      EnableFolderCreation: true,
      NoCrawl: true,
      ExcludeFromOfflineClient: true,
      DisableCommenting: true,
    },
  },
  see: async () => {
    const { target, list } = stage;
    const wanted = {
      EnableAttachments: false,
      EnableFolderCreation: true,
      NoCrawl: true,
      ExcludeFromOfflineClient: true,
      DisableCommenting: true,
    };
    const merge = (await target.rest("it", "POST", list.rest, wanted, asMerge)).status;
    const names = Object.keys(wanted);
    const { body } = await target.rest("it", "GET", `${list.rest}?$select=${names.join(",")}`);
    return { merge, kept: Object.fromEntries(names.map((name) => [name, body[name]])) };
  },
});

question({
  id: "versions-of-new-list",
  asks: "whether a list that Graph has made keeps versions, and how many",
  expected: { EnableVersioning: true, MajorVersionLimit: 50 },
  see: async () => {
    const { target, list } = stage;
    const path = `${list.rest}?$select=EnableVersioning,MajorVersionLimit`;
    const { EnableVersioning, MajorVersionLimit } = (await target.rest("it", "GET", path)).body;
    return { EnableVersioning, MajorVersionLimit };
  },
});
