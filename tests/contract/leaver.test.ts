import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answer, type OpenTown, openTown } from "../pages/openTown.ts";
import { faultOfRefusal } from "./refusalIn.ts";
import { runAsIt } from "./runAsIt.ts";

/** Rights follow the organisation: `sync` takes away what a person no longer has a reason to read. */
let town: OpenTown;

interface Item {
  readonly id: string;
  readonly eTag: string;
  readonly fields: { readonly Key: string; readonly Body: string };
}
type Documents = readonly (readonly [list: string, key: string])[];

const ofGroup: Documents = [
  ["Worksheets", "worksheet:2027:ryhma-kippasuo"],
  ["HandedIn", "handedin:2027:ryhma-kippasuo"],
  ["Notes", "note:2027:ryhma-kippasuo:p-0243"],
  ["Reviews", "review:2027:ryhma-kippasuo"],
];
const ofPerson: Documents = [
  ["Trainings", "training:2027:p-0243"],
  ["Proposals", "proposals:p-0243"],
];
/** Chairs another group, and is the employee's supervisor from today. */
const otherChair = "7755fac5-c4a0-482b-a91a-94896284f9b5";

beforeAll(async () => {
  town = await openTown();
  for (const [list, key] of ofGroup) expect(await itemsOf("employee", list, key)).toHaveLength(1);
  for (const [list, key] of ofPerson) {
    expect(await itemsOf("chair", list, key)).toHaveLength(1);
    expect(await itemsOf(otherChair, list, key)).toEqual([]);
  }
  await change("Groups", "ryhma-kippasuo", (group: { memberIds: string[] }) => ({
    ...group,
    memberIds: group.memberIds.filter((id) => id !== "p-0243"),
  }));
  await change("People", "p-0243", (person: object) => ({ ...person, supervisorId: "p-0273" }));
  await runAsIt(town.origin, "sync");
}, 120_000);
afterAll(() => town.close());

async function itemsOf(who: string, list: string, key: string): Promise<readonly Item[]> {
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists[list]}/items?$expand=fields&$filter=fields/Key eq '${key}'`;
  const answer = await town.send(who, "GET", encodeURI(path));
  return answer.status === 200 ? (answer.body as { value: Item[] }).value : [];
}

const itemPath = (list: string, id: string | undefined) =>
  `/sites/${town.config.siteId}/lists/${town.config.lists[list]}/items/${id}`;

/** What `org import` would write, by HR's hand. */
async function change<T>(list: string, key: string, changed: (body: T) => object): Promise<void> {
  const [item] = await itemsOf("hr", list, key);
  const body = changed(JSON.parse(item?.fields.Body ?? "") as T);
  const answer = await write("hr", list, item, { Body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
}

function write(who: string, list: string, item: Item | undefined, fields: object): Promise<Answer> {
  return town.send(who, "PATCH", `${itemPath(list, item?.id)}/fields`, fields, { "If-Match": item?.eTag });
}

test("who has left a group reads nothing of it after sync, and the others still do", async () => {
  for (const [list, key] of ofGroup) {
    const [item] = await itemsOf("chair", list, key);
    expect(item?.fields.Key).toBe(key);
    expect(await itemsOf("secretary", list, key)).toHaveLength(1);
    expect(await itemsOf("employee", list, key)).toEqual([]);
    expect(faultOfRefusal(await town.send("employee", "GET", itemPath(list, item?.id)))).toBeNull();
  }
});

test("a former supervisor reads and changes no training of theirs after sync, the new one does", async () => {
  for (const [list, key] of ofPerson) {
    const [item] = await itemsOf(otherChair, list, key);
    expect(item?.fields.Key).toBe(key);
    expect(await itemsOf("employee", list, key)).toHaveLength(1);
    expect(await itemsOf("chair", list, key)).toEqual([]);
    expect(faultOfRefusal(await town.send("chair", "GET", itemPath(list, item?.id)))).toBeNull();
    expect(faultOfRefusal(await write("chair", list, item, { Title: "Muutettu" }))).toBeNull();
    const answer = await write(otherChair, list, item, { Title: "Muutettu" });
    if (list === "Trainings") expect(answer.status).toBe(200);
    else expect(faultOfRefusal(answer)).toBeNull();
  }
});
