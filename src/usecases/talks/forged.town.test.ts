import { afterAll, beforeAll, expect, test } from "vitest";
import { personIdSchema } from "#domain/organisation/person.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { loadGoals } from "./goals/loadGoals.ts";
import { loadTalk, type OpenedTalk } from "./loadTalk.ts";
import { loadTalkPeople } from "./people/loadTalkPeople.ts";

/**
 * Who fills a document may write all of its columns, those too by which it is found. Tiina Kauppila (`carer`) gives hers
 * the identity of a colleague's, so that their supervisor would read her words as the colleague's.
 */
const year = 2027;
const [forger, supervisor] = ["carer", "head"];
const [own, colleagues] = ["p-0298~p-0294", "p-0301~p-0294"];

let town: OpenTown;
let before: OpenedTalk;
beforeAll(async () => {
  town = await openTown();
  before = await opened();
});
afterAll(() => town.close());

async function opened(): Promise<OpenedTalk> {
  const { services } = await town.work(supervisor);
  const found = await loadTalk(services, year, colleagues);
  if (!found.ok || found.value.kind !== "talk") throw new Error(JSON.stringify(found));
  return found.value.talk;
}

/** Past the app, with the forger's own token. */
async function forge(
  list: "EmployeeHalves" | "EmployeeGoals" | "Proposals",
  key: string,
  columns: object,
): Promise<void> {
  const { siteId, lists } = (list === "Proposals" ? null : town.config.talks) ?? town.config;
  const items = `/sites/${siteId}/lists/${lists[list]}/items`;
  const query = encodeURI(`?$expand=fields&$filter=fields/Key eq '${key}'`);
  const { body } = await town.send(forger, "GET", items + query);
  const [item] = (body as { value: { id: string }[] }).value;
  expect(await town.send(forger, "PATCH", `${items}/${item?.id}/fields`, columns)).toMatchObject({
    status: 200,
  });
}

test("a half under a colleague's name is not read as the colleague's", async () => {
  await forge("EmployeeHalves", `talkemployee:${year}:${own}`, {
    Key: `talkemployee:${year}:${colleagues}`,
    PersonId: "p-0301",
    State: "ready",
  });
  const after = await opened();
  expect([after.own?.itemId, after.own?.value]).toEqual([before.own?.itemId, before.own?.value]);
  const { services } = await town.work(supervisor);
  const people = await loadTalkPeople(services, year);
  const theirs = people.ok ? people.value.staff.filter(({ id }) => id === "p-0301") : [];
  expect(theirs).toMatchObject([{ own: before.own?.value, half: before.half.value }]);
});

test("goals under a colleague's name are not read as the colleague's", async () => {
  await forge("EmployeeGoals", "goalsemployee:p-0298", { Key: "goalsemployee:p-0301", PersonId: "p-0301" });
  expect((await opened()).checkIns?.itemId).toBe(before.checkIns?.itemId);
  const { services } = await town.work(supervisor);
  expect(await loadGoals(services, "p-0301")).toMatchObject({
    ok: true,
    value: { own: { itemId: before.checkIns?.itemId } },
  });
});

test("trainings told of under a colleague's name are not read as the colleague's", async () => {
  const { stores } = (await town.work(supervisor)).services;
  const work = await stores.planWork();
  if (!work.ok) throw new Error(JSON.stringify(work.failure));
  const told = async () => {
    const found = await stores.find(work.value.lookups.proposals(personIdSchema.parse("p-0301")));
    return found.ok ? found.value.itemId : found.failure;
  };
  const first = await told();
  await forge("Proposals", "proposals:p-0298", { Key: "proposals:p-0301", PersonId: "p-0301" });
  expect(await told()).toBe(first);
});
