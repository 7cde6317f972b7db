import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonId } from "#domain/organisation/person.ts";
import { decliningChange, entryChange } from "#domain/training/trainingChanges.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import type { Home } from "./home.ts";
import { loadHome } from "./loadHome.ts";
import { loadHrTasks } from "./loadHrTasks.ts";
import { changeProposals, changeTraining } from "./training/changeTraining.ts";
import { loadOwnTraining } from "./training/loadOwnTraining.ts";
import { loadStaffTraining } from "./training/loadStaffTraining.ts";

let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function homeOf(who: string): Promise<Home> {
  const { services } = await town.work(who);
  const home = await loadHome(services).whole;
  if (!home.ok) throw new Error(`${who}: ${JSON.stringify(home.failure)}`);
  return home.value;
}

test.each([
  ["employee", 2, 1],
  ["chair", 2, 1],
  ["secretary", 2, 1],
  ["director", 2, 1],
  ["manager", 2, 1],
  ["hr", 2, 1],
  ["it", 2, 1],
])("home of %s takes %i requests cold and %i warm", async (who, cold, warm) => {
  const { services, wire } = await town.work(who);
  expect(await loadHome(services).whole).toMatchObject({ ok: true });
  expect(wire).toEqual(Array(cold).fill("POST /v1.0/$batch"));
  expect(await loadHome(services).whole).toMatchObject({ ok: true });
  expect(wire).toHaveLength(cold + warm);
});

test.each([
  ["employee", ["ryhma-kippasuo reads"]],
  ["chair", ["ryhma-kippasuo fills", "ryhma-paivakodinjohtajat reads"]],
  ["secretary", ["ryhma-kippasuo fills"]],
  [
    "director",
    [
      "ryhma-yleinen-hallinto fills",
      "ryhma-hyvinvointi-johtoryhma fills",
      "ryhma-kaupungin-johtoryhma reads",
    ],
  ],
  ["manager", ["ryhma-kaupungin-johtoryhma fills"]],
  [
    "hr",
    ["ryhma-henkilostopalvelut fills", "ryhma-kaupungin-johtoryhma reads", "ryhma-yhteiset-johtoryhma reads"],
  ],
  ["it", ["ryhma-tietohallinto reads"]],
])("%s finds the discussions of the own groups, those to fill first", async (who, expected) => {
  const { discussions, me } = await homeOf(who);
  expect(me).not.toBeNull();
  const found = discussions.map(({ groupId, mayFill }) => `${groupId} ${mayFill ? "fills" : "reads"}`);
  expect(found.sort()).toEqual([...expected].sort());
  const order = discussions.map(({ mayFill }) => mayFill);
  expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
});

test("what is late, soon or done is told by the kind's deadline and the handed-in copy", async () => {
  const { discussions, year, today } = await homeOf("director");
  expect([year, today]).toEqual([2027, "2027-02-10"]);
  const byGroup = new Map(discussions.map((one) => [one.groupId as string, one]));
  expect(byGroup.get("ryhma-kaupungin-johtoryhma")).toMatchObject({ dueOn: "2026-11-15" });
  expect(byGroup.get("ryhma-yleinen-hallinto")).toMatchObject({ dueOn: "2027-03-31" });
  for (const { state, timing } of discussions) {
    expect(timing === "done").toBe(state === "handedIn");
  }
});

test.each([
  ["employee", []],
  ["chair", []],
  ["secretary", []],
  ["director", ["yhteiset 1", "kaupunkiymparisto 1", "hyvinvointi 32"]],
  ["manager", ["yhteiset 2", "kaupunkiymparisto 2", "hyvinvointi 2"]],
  ["hr", ["heinola 1", "yhteiset 8", "kaupunkiymparisto 16", "hyvinvointi 32"]],
])("%s sees the boards of what comes to the own groups", async (who, expected) => {
  const { areas, isHr } = await homeOf(who);
  expect(isHr).toBe(who === "hr");
  expect(areas.map(({ unit, expected: groups }) => `${unit.id} ${groups}`)).toEqual(expected);
});

test("only in their unit's years do alternating groups have a discussion", async () => {
  const { areas } = await homeOf("hr");
  const groups = areas.flatMap((area) => area.groups.map(({ groupId }) => groupId));
  expect(groups).toContain("ryhma-kippasuo"); // odd years
  expect(groups).not.toContain("ryhma-vierumaki"); // even years
  expect(groups).toContain("ryhma-rehtorit"); // a kind that discusses every year in a unit of even years
});

test("an outsider is told that there is nothing for the account, and learns nothing", async () => {
  const { services, wire } = await town.work("outsider");
  const home = await loadHome(services).whole;
  expect(home).toMatchObject({ ok: false, failure: { reason: "forbidden", subject: "Model" } });
  expect(home.ok ? "" : home.failure.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(wire).toHaveLength(1);
});

test("an account that is not in the People list finds a home without discussions", async () => {
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.People}/items`;
  const found = await town.send(
    "hr",
    "GET",
    encodeURI(`${items}?$expand=fields&$filter=fields/Key eq 'p-0130'`),
  );
  const [person] = (found.body as { value: { id: string; fields: { EntraId: string } }[] }).value;
  const account = person?.fields.EntraId ?? "";
  expect(await homeOf(account)).toMatchObject({
    me: { id: "p-0130" },
    discussions: [{ groupId: "ryhma-varikko" }],
  });
  await town.send("hr", "PATCH", `${items}/${person?.id}/fields`, { EntraId: "" });
  expect(await homeOf(account)).toMatchObject({ me: null, areas: [] });
});

test("the supervisor above a chair finds on a board the groups that hand in to them", async () => {
  const { stores } = await town.work("it");
  const groups = await stores.find(stores.lookups.groups());
  if (!groups.ok) throw new Error(JSON.stringify(groups.failure));
  const led = new Map<string, string[]>();
  for (const { id, headId } of groups.value.all)
    if (headId) led.set(headId, [...(led.get(headId) ?? []), id]);
  const people = await stores.groupWork();
  if (!people.ok) throw new Error(JSON.stringify(people.failure));
  let seen = 0;
  for (const [headId, below] of led) {
    const head = await stores.find(people.value.lookups.person(headId as PersonId));
    const entraId = head.ok ? head.value?.entraId : null;
    if (!entraId) continue;
    const { areas } = await homeOf(entraId);
    const found = new Set<string>(areas.flatMap((area) => area.groups.map(({ groupId }) => groupId)));
    const all = (await homeOf("hr")).areas.flatMap((area) => area.groups);
    for (const { groupId } of all.filter((group) => below.includes(group.groupId)))
      expect(found, headId).toContain(groupId);
    seen += 1;
    if (seen === 3) break;
  }
  expect(seen).toBe(3);
});

test("what the staff has told of waits on the supervisor's home until it is decided, without another request", async () => {
  const told = (tasks: Home["tasks"]) => tasks.flatMap((task) => (task.kind === "training" ? [task] : []));
  const employee = await town.work("employee");
  const own = await loadOwnTraining(employee.services, 2027);
  if (!own.ok || !own.value.proposals) throw new Error(JSON.stringify(own));
  const facts = { title: "Ensiapu", provider: "", on: "2027-02-01", until: null, hours: 4 };
  const proposal = {
    ...facts,
    id: "told-1",
    methodId: null,
    competenceId: null,
    note: "",
    proposedOn: "2027-02-10",
  };
  await changeProposals(employee.services, own.value.proposals, entryChange(null, proposal));

  const chair = await town.work("chair");
  const home = await loadHome(chair.services).whole;
  expect(home.ok && told(home.value.tasks)).toEqual([{ kind: "training", year: 2027, count: 4 }]);
  expect(chair.wire).toHaveLength(2);
  await loadHome(chair.services).whole;
  expect(chair.wire).toHaveLength(3);
  for (const who of ["employee", "secretary", "hr"]) expect(told((await homeOf(who)).tasks)).toEqual([]);

  const staff = await loadStaffTraining(chair.services, 2027);
  const people = staff.ok ? staff.value.people : [];
  const person = people.find((one) => one.person.id === "p-0243");
  if (!person?.record) throw new Error(JSON.stringify(staff));
  const decision = decliningChange(proposal, "Jo kirjattu", "2027-02-10");
  expect(await changeTraining(chair.services, 2027, person.record, decision)).toMatchObject({ ok: true });
  const after = await loadHome(chair.services).whole;
  expect(after.ok && told(after.value.tasks)).toEqual([{ kind: "training", year: 2027, count: 3 }]);
});

test("a plan that is late stays a task after New Year, until it is confirmed", async () => {
  const plans = async (today: string) => {
    const { services } = await town.work("chair", { today });
    const home = await loadHome(services).whole;
    if (!home.ok) throw new Error(JSON.stringify(home.failure));
    return home.value.tasks.flatMap((task) => (task.kind === "plan" ? [`${task.year} ${task.timing}`] : []));
  };
  expect(await plans("2027-12-30")).toEqual(["2028 late"]);
  expect(await plans("2028-01-10")).toEqual(["2028 late"]);
  // The plan of 2027 is confirmed: what was not handed in for it is asked of nobody any more.
  expect(await plans("2027-02-10")).toEqual([]);
});

test("what the cycle before left undone stays a task until New Year", async () => {
  const at = async (who: string, today: string, requests: number) => {
    const { services, wire } = await town.work(who, { today });
    const home = await loadHome(services).whole;
    if (!home.ok) throw new Error(JSON.stringify(home.failure));
    expect(wire, `${who} ${today}`).toHaveLength(requests);
    const left = home.value.tasks.filter((task) => task.year === 2027);
    return left.map(
      (task) => `${task.kind} ${"title" in task ? task.title : "what" in task ? task.what : ""}`,
    );
  };
  expect(await at("chair", "2027-10-05", 2)).toContain("fill Kippasuon päiväkoti 2027");
  // One more because nothing of 2028 is there yet, which is doubted.
  const ofHr = ["fill Henkilöstöpalvelut 2027", "talk hold", "talk acknowledgeStaff"];
  expect(await at("hr", "2027-12-31", 3)).toEqual(expect.arrayContaining(ofHr));
  expect(await at("hr", "2028-01-01", 3)).toEqual([]);
  // Who only reads a discussion has nothing to finish in it; one more to know that of a group of every other year.
  expect(await at("employee", "2027-10-05", 3)).toEqual([]);
});

test("HR finds what the cycle before left: discussions without a word, and summaries that nobody published", async () => {
  const { services } = await town.work("hr", { today: "2027-10-05" });
  const home = await loadHome(services).whole;
  if (!home.ok) throw new Error(JSON.stringify(home.failure));
  const tasks = await loadHrTasks(services, home.value);
  expect(tasks).toMatchObject({ ok: true });
  const left = tasks.ok ? tasks.value.filter(({ year }) => year === 2027) : [];
  expect(left).toContainEqual({ kind: "decide", year: 2027, count: 29, only: null });
  expect(left).toContainEqual({
    ...{ kind: "compile", year: 2027, unitId: "hyvinvointi", title: "Hyvinvointipalvelut 2027" },
    missing: 4,
  });
});

test("a group that has ended is nobody's to fill any more, whatever it has not handed in", async () => {
  const { siteId, lists } = town.config;
  const items = `/sites/${siteId}/lists/${lists.Groups}/items`;
  const query = "$expand=fields&$filter=fields/Key eq 'ryhma-kippasuo'";
  const { body } = await town.send("hr", "GET", encodeURI(`${items}?${query}`));
  const [item] = (body as { value: { id: string; fields: { Body: string } }[] }).value;
  const Body = JSON.stringify({ ...JSON.parse(item?.fields.Body ?? ""), endedOn: "2027-02-01" });
  await town.send("hr", "PATCH", `${items}/${item?.id}/fields`, { Body });
  const { discussions } = await homeOf("chair");
  expect(discussions.find(({ groupId }) => groupId === "ryhma-kippasuo")).toMatchObject({ mayFill: false });
});
