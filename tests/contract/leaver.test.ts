import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenTown, openTown } from "../pages/openTown.ts";
import { faultOfRefusal } from "./refusalIn.ts";
import { runAsIt } from "./runAsIt.ts";

/** Rights follow the organisation: `sync` takes away what a person no longer has a reason to read. */
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
}, 60_000);
afterAll(() => town.close());

interface Item {
  readonly id: string;
  readonly eTag: string;
  readonly fields: { readonly Key: string; readonly Body: string };
}

async function itemsOf(who: string, list: string, key: string): Promise<readonly Item[]> {
  const { siteId, lists } = town.config;
  const path = `/sites/${siteId}/lists/${lists[list]}/items?$expand=fields&$filter=fields/Key eq '${key}'`;
  const answer = await town.send(who, "GET", encodeURI(path));
  return answer.status === 200 ? (answer.body as { value: Item[] }).value : [];
}

test("who has left a group reads nothing of it after sync, and the others still do", async () => {
  const { siteId, lists } = town.config;
  const documents = [
    ["Worksheets", "worksheet:2027:ryhma-kippasuo"],
    ["HandedIn", "handedin:2027:ryhma-kippasuo"],
    ["Notes", "note:2027:ryhma-kippasuo:p-0243"],
    ["Reviews", "review:2027:ryhma-kippasuo"],
  ] as const;
  for (const [list, key] of documents) expect(await itemsOf("employee", list, key)).toHaveLength(1);
  const [group] = await itemsOf("hr", "Groups", "ryhma-kippasuo");
  const body = JSON.parse(group?.fields.Body ?? "") as { memberIds: string[] };
  const memberIds = body.memberIds.filter((id) => id !== "p-0243");
  expect(memberIds).toHaveLength(body.memberIds.length - 1);
  const path = `/sites/${siteId}/lists/${lists.Groups}/items/${group?.id}/fields`;
  const changed = await town.send(
    "hr",
    "PATCH",
    path,
    { Body: JSON.stringify({ ...body, memberIds }) },
    { "If-Match": group?.eTag },
  );
  expect(changed.status).toBe(200);

  await runAsIt(town.origin, "sync");

  for (const [list, key] of documents) {
    const [item] = await itemsOf("chair", list, key);
    expect(item?.fields.Key).toBe(key);
    expect(await itemsOf("secretary", list, key)).toHaveLength(1);
    expect(await itemsOf("employee", list, key)).toEqual([]);
    const read = await town.send(
      "employee",
      "GET",
      `/sites/${siteId}/lists/${lists[list]}/items/${item?.id}`,
    );
    expect(faultOfRefusal(read)).toBeNull();
  }
}, 60_000);
