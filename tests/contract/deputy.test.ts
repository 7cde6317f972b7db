import { afterAll, beforeAll, expect, test } from "vitest";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { personIdSchema } from "#domain/organisation/person.ts";
import { setDeputy } from "#usecases/setDeputy.ts";
import { type OpenTown, openTown } from "../pages/openTown.ts";
import { runAsIt } from "./runAsIt.ts";

/** Somebody of another area, who chairs Kippasuo's discussion for three days. */
const deputyId = personIdSchema.parse("p-0131");
const deputyAccount = "b4e4ef5f-4885-4494-a35a-d6e7c6aa4923";
const groupId = groupIdSchema.parse("ryhma-kippasuo");

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** What the deputy may do with the group's form: nothing, or read and write it. */
async function rights(): Promise<readonly string[]> {
  const { services } = await town.work(deputyAccount);
  const { stores } = services;
  const form = await stores.find(stores.lookups.worksheet(2027, groupId));
  if (!form.ok) return [];
  const { heldOn } = form.value.value;
  const saved = await stores.saveWorksheet(form.value, { ...form.value.value, heldOn }, form.value.state);
  return saved.ok ? ["reads", "writes"] : ["reads"];
}

test("a deputy whom HR enters fills the form from the next run on, and no longer when the days are over", async () => {
  const { services } = await town.work("hr");
  const entered = await setDeputy(services, null, "Kippasuon päiväkoti", {
    groupId,
    deputyId,
    from: "2027-02-10",
    to: "2027-02-12",
  });
  expect(entered.ok).toBe(true);
  expect(await rights()).toEqual([]);
  await runAsIt(town.origin, "sync");
  expect(await rights()).toEqual(["reads", "writes"]);
  const { stores } = (await town.work("employee")).services;
  const group = await stores.find(stores.lookups.group(groupId));
  expect(group).toMatchObject({ ok: true, value: { actingChairId: deputyId } });
  await runAsIt(town.origin, "sync", { day: "2027-02-13" });
  expect(await rights()).toEqual([]);
}, 60_000);
