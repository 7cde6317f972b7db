import type { Call } from "./startTestSandbox.ts";

export type ScratchList = {
  siteId: string;
  listId: string;
  /** Graph's path of the list. */
  graph: string;
  /** The list in SharePoint's REST. */
  rest: string;
  /** The server relative URL of its root folder. */
  root: string;
};

/** A column of every kind that the product uses. */
export const scratchColumns = [
  { name: "Key", text: {}, indexed: true },
  { name: "Year", number: {}, indexed: true },
  { name: "Done", boolean: {}, indexed: true },
  { name: "Due", dateTime: { format: "dateOnly" }, indexed: true },
  { name: "State", choice: { choices: ["draft", "handed in"] } },
  { name: "Note", text: {} },
  { name: "Body", text: { allowMultipleLines: true, textType: "plain" } },
];

export async function siteIdOf(call: Call, path = "/sites/work"): Promise<string> {
  const site = await call("GET", `/v1.0/sites/town.sharepoint.com:${path}`);
  return String(site.body.id);
}

/** A list in the work site with a column of every kind, made by IT. */
export async function scratchList(
  it: Call,
  displayName: string,
  extra: unknown[] = [],
): Promise<ScratchList> {
  const siteId = await siteIdOf(it);
  const made = await it("POST", `/v1.0/sites/${siteId}/lists`, {
    displayName,
    columns: [...scratchColumns, ...extra],
    list: { template: "genericList" },
  });
  const listId = String(made.body.id);
  return {
    siteId,
    listId,
    graph: `/v1.0/sites/${siteId}/lists/${listId}`,
    rest: `/sites/work/_api/web/lists(guid'${listId}')`,
    root: `/sites/work/Lists/${displayName}`,
  };
}

/** Adds a row through AddValidateUpdateItemUsingPath, and answers its id. */
export async function addRow(
  call: Call,
  list: ScratchList,
  folder: string,
  values: Record<string, string>,
  kind: 0 | 1 = 0,
): Promise<number> {
  const answer = await call("POST", `${list.rest}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${list.root}${folder}` }, UnderlyingObjectType: kind },
    formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });
  const entries = answer.body.value as unknown as {
    FieldName: string;
    FieldValue: string;
    HasException: boolean;
  }[];
  const failed = entries?.find((entry) => entry.HasException);
  if (answer.status !== 200 || failed !== undefined) throw new Error(JSON.stringify(answer.body));
  return Number(entries.find((entry) => entry.FieldName === "Id")?.FieldValue);
}

/** Gives a principal a permission level on a scope that has permissions of its own. */
export async function grant(it: Call, scope: string, loginName: string, role: string): Promise<number> {
  const principal = await it("POST", "/sites/work/_api/web/ensureuser", { logonName: loginName });
  const level = await it("GET", `/sites/work/_api/web/roledefinitions/getbyname('${role}')`);
  const pair = `principalid=${principal.body.Id},roledefid=${level.body.Id}`;
  const answer = await it("POST", `${scope}/roleassignments/addroleassignment(${pair})`);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return Number(principal.body.Id);
}

/** Closes a scope for everybody, the caller included. */
export async function close(it: Call, scope: string): Promise<void> {
  await it("POST", `${scope}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const me = await it("GET", "/sites/work/_api/web/currentuser");
  await it("DELETE", `${scope}/roleassignments/getbyprincipalid(${me.body.Id})`);
}
