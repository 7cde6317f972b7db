import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { rowsOf } from "./ScratchList.ts";
import type { Answer, Json } from "./Target.ts";

/** The shapes in which SharePoint's REST answers what IT's commands read: `odata=nometadata`, with its own types. */
const stage = prepareStage();
const get = (path: string) => stage.target.rest("it", "GET", path);

/** Names with types, as far as they go: what a reader of the answer has to reckon with. */
function typesOf(entity: Json | undefined, names: readonly string[]): Record<string, string> {
  const values = (entity ?? {}) as Record<string, unknown>;
  const typeOf = (value: unknown) =>
    value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return Object.fromEntries(names.map((name) => [name, typeOf(values[name])]));
}

const statusOr = (answer: Answer, told: unknown) => (answer.status === 200 ? told : answer.status);

question({
  id: "rest-lists",
  asks: "whether all lists come in one call with their settings and root folder",
  expected: {
    types: {
      Id: "string",
      Title: "string",
      Hidden: "boolean",
      ItemCount: "number",
      HasUniqueRoleAssignments: "boolean",
    },
    root: true,
  },
  see: async () => {
    const { target, list } = stage;
    const names = ["Id", "Title", "Hidden", "ItemCount", "HasUniqueRoleAssignments"];
    const answer = await get(
      `web/lists?$select=${names.join(",")},RootFolder/ServerRelativeUrl&$expand=RootFolder`,
    );
    const found = rowsOf(answer).find(({ Id }) => Id === list.id);
    const root = found?.RootFolder?.ServerRelativeUrl === `${target.sitePath}/Lists/${list.title}`;
    return statusOr(answer, { types: typesOf(found, names), root });
  },
});

question({
  id: "rest-roles",
  asks: "how permission levels and their masks are told",
  expected: {
    read: { Id: "number", RoleTypeKind: "number" },
    mask: { High: "string", Low: "string" },
    kind: 2,
  },
  see: async () => {
    const answer = await get("web/roledefinitions?$select=Id,Name,RoleTypeKind,BasePermissions");
    const read = rowsOf(answer).find(({ Id }) => Number(Id) === 1073741826);
    return statusOr(answer, {
      read: typesOf(read, ["Id", "RoleTypeKind"]),
      mask: typesOf(read?.BasePermissions, ["High", "Low"]),
      kind: read?.RoleTypeKind,
    });
  },
});

question({
  id: "rest-groups",
  asks: "whether all SharePoint groups come in one call with their owner, members and settings",
  expected: {
    Users: "array",
    Owner: "object",
    AllowMembersEditMembership: "boolean",
    AllowRequestToJoinLeave: "boolean",
    AutoAcceptRequestToJoinLeave: "boolean",
  },
  see: async () => {
    const settings = [
      "AllowMembersEditMembership",
      "AllowRequestToJoinLeave",
      "AutoAcceptRequestToJoinLeave",
    ];
    const answer = await get(
      `web/sitegroups?$select=Id,Title,${settings.join(",")},Users,Owner&$expand=Users,Owner`,
    );
    return statusOr(answer, typesOf(rowsOf(answer)[0], ["Users", "Owner", ...settings]));
  },
});

question({
  id: "rest-admins",
  asks: "whether site administrators can be filtered out of the site's users",
  expected: { onlyAdmins: true, me: true },
  see: async () => {
    const me = await get("web/currentuser?$select=Id,LoginName,IsSiteAdmin");
    const answer = await get("web/siteusers?$select=Id,LoginName,IsSiteAdmin&$filter=IsSiteAdmin eq true");
    const rows = rowsOf(answer);
    return statusOr(answer, {
      onlyAdmins: rows.every(({ IsSiteAdmin }) => Boolean(IsSiteAdmin)),
      me: rows.some(({ Id }) => Id === me.body.Id),
    });
  },
});

question({
  id: "rest-entries",
  asks: "whether folders and what lies in them come in one listing, with where they lie and whether they are closed",
  expected: [
    { Title: "closed", FileSystemObjectType: 1, FileDirRef: "", HasUniqueRoleAssignments: true },
    { Title: "inside", FileSystemObjectType: 0, FileDirRef: "/closed", HasUniqueRoleAssignments: false },
  ],
  see: async () => {
    const { target, list } = stage;
    await list.close(await list.addFolder("closed"));
    await list.addInFolder("closed", { Title: "inside", Key: "rest-entries" });
    const root = `${target.sitePath}/Lists/${list.title}`;
    const answer = await get(
      `${list.rest}/items?$select=Id,Title,FileSystemObjectType,FileDirRef,HasUniqueRoleAssignments&$top=5000`,
    );
    const rows = rowsOf(answer).filter(({ Title }) => ["closed", "inside"].includes(String(Title)));
    return statusOr(
      answer,
      rows.map(({ Title, FileSystemObjectType, FileDirRef, HasUniqueRoleAssignments }) => ({
        Title,
        FileSystemObjectType,
        FileDirRef: String(FileDirRef).replace(root, ""),
        HasUniqueRoleAssignments,
      })),
    );
  },
});

question({
  id: "rest-filters",
  asks: "whether an item is found by an indexed column and by its path",
  expected: { key: 1, path: 1 },
  see: async () => {
    const { target, list } = stage;
    await list.add({ Title: "found", Key: "rest-filters" });
    await list.addFolder("by path");
    const count = async (filter: string) => {
      const answer = await get(`${list.rest}/items?$select=Id&$filter=${encodeURIComponent(filter)}`);
      return statusOr(answer, rowsOf(answer).length);
    };
    return {
      key: await count("Key eq 'rest-filters'"),
      path: await count(`FileRef eq '${target.sitePath}/Lists/${list.title}/by path'`),
    };
  },
});

question({
  id: "rest-pages",
  asks: "under which name a page of SharePoint's REST links to the next",
  expected: { rows: 1, link: "odata.nextLink", next: 200 },
  see: async () => {
    const { list } = stage;
    await list.add({ Title: "page one" });
    await list.add({ Title: "page two" });
    const first = await get(`${list.rest}/items?$select=Id&$top=1`);
    const link = Object.keys(first.body).find((name) => name.endsWith("nextLink")) ?? null;
    const next = String(link === null ? "" : first.body[link]).replace(/^.*?\/_api\//i, "");
    return { rows: rowsOf(first).length, link, next: (await get(next)).status };
  },
});

question({
  id: "rest-refusals",
  asks: "how SharePoint's REST refuses: an item that is not there, a group that is not there, a person nobody knows",
  expected: { item: 404, group: 404, person: 404 },
  see: async () => {
    const { target, list } = stage;
    const logonName = "i:0#.f|membership|nobody-of-osaamiskello@example.invalid";
    return {
      item: (await get(`${list.rest}/items(987654)`)).status,
      group: (await get("web/sitegroups/getbyname('OsaamiskelloContract nobody')")).status,
      person: (await target.rest("it", "POST", "web/ensureuser", { logonName })).status,
    };
  },
});
