import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { area } from "../../tests/pages/publisher.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";

let town: OpenTown;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

async function yearBefore() {
  const loaded = await loadAreaSummary((await town.work("hr")).services, 2027, area);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value.lastYear ?? [];
}

test("needs of a group that said last year that it never met are not set beside this year's", async () => {
  const [first] = (await yearBefore()).filter(({ digest }) => digest.needs.length > 0);
  if (!first) throw new Error("nothing was handed in the year before");
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.HandedIn}/items`;
  const query = `$expand=fields&$filter=fields/Key eq 'handedin:2026:${first.groupId}'`;
  const { body } = await town.send("it", "GET", encodeURI(`${items}?${query}`));
  const [item] = (body as { value: { id: string; fields: { Digest: string } }[] }).value;
  const Digest = JSON.stringify({ ...JSON.parse(item?.fields.Digest ?? ""), neverMet: "Ei ehditty." });
  await town.send("it", "PATCH", `${items}/${item?.id}/fields`, { Digest, State: "neverMet" });
  expect((await yearBefore()).map(({ groupId }) => groupId)).not.toContain(first.groupId);
});
