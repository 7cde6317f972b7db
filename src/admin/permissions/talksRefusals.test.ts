import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runAggregate } from "../aggregate/runAggregate.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { openSession } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import { runStatus } from "../status/runStatus.ts";
import { runSync } from "../sync/runSync.ts";
import { enterStaffDeputy } from "../testing/enterStaffDeputy.ts";
import { smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { talkEntries } from "../testing/talkRights.ts";
import { listIn, prepareTalkTown } from "../testing/talkTown.ts";
import { must, type TownRun, writeOrganisation } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { type TalksList, talksFolderLists } from "./folderLists.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/**
 * Teemu (p-4) has had a discussion with Venla (p-3) and is Siiri's (p-2) staff now; Siiri also acted for Venla until
 * yesterday and so was Hilma's (p-5) supervisor for some days. What they wrote holds a word that is nowhere else.
 */
const word = "salasanasana";
const today = "2027-02-21";
const yesterday = "2027-02-20";
let sandbox: Sandbox;
let run: TownRun;
let lists: Readonly<Record<TalksList, string>>;
let talksId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await prepareTalkTown(sandbox.origin);
  await enterStaffDeputy(run, {
    ...{ supervisorId: "p-3", deputyId: "p-2" },
    ...{ from: "2027-02-10", to: yesterday },
  });
  must(await runSync({ ...run.options, today: yesterday }, run.io));
  const found = await Promise.all(talksFolderLists.map((name) => listIn(run, name)));
  lists = Object.fromEntries(found.map(({ list }) => [list.name, list.listId])) as typeof lists;
  talksId = found[0]?.siteId ?? "";
  await write("Teemu Tekijä", "EmployeeHalves", "talkemployee:2027:p-4~p-3");
  await write("Venla Vetäjä", "SupervisorHalves", "talksupervisor:2027:p-4~p-3");
  await write("Venla Vetäjä", "SupervisorGoals", "goalssupervisor:p-5");
  await write("Siiri Sihteeri", "SupervisorHalves", "talksupervisor:2027:p-5~p-2");
  const people = smallOrganisation.people.map((row) =>
    row[0] === "p-4" ? row.map((cell, at) => (at === 4 ? "p-2" : cell)) : row,
  );
  const folder = await writeOrganisation(run.folder, { ...smallOrganisation, people });
  const options = { ...run.options, today };
  must(await runOrgImport(folder, options, run.io));
  must(await runSync(options, run.io));
  must(await runAggregate(options, run.io));
  expect(must(await runVerify(options, run.io)).differences).toBe(0);
  must(await runStatus(options, run.io));
});
afterAll(() => sandbox.close());

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A person, or the application itself, as their own script would ask: with everything that a token may hold. */
async function ask(who: string, method: string, path: string, body?: object): Promise<Answer> {
  const rest = path.includes("/_api/");
  const scopes = rest ? ["AllSites.FullControl"] : ["Sites.ReadWrite.All", "Sites.FullControl.All"];
  const oid = smallTenant.users.find(({ displayName }) => displayName === who)?.id;
  const wanted = oid ? { oid, scopes } : { app: who, scopes: [] };
  const issued = await fetch(`${sandbox.origin}/__tokens`, { method: "POST", body: JSON.stringify(wanted) });
  const { access_token: token } = (await issued.json()) as { access_token: string };
  const answer = await fetch(`${sandbox.origin}${rest ? "" : "/v1.0"}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
      ...(rest && method === "POST" ? { "X-HTTP-Method": "MERGE", "If-Match": "*" } : {}),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

const rest = (name: TalksList) => `/sites/keskustelut/_api/web/lists(guid'${lists[name]}')/items`;
const graph = (name: TalksList) => `/sites/${talksId}/lists/${lists[name]}/items`;

async function entryOf(name: TalksList, key: string) {
  const entry = (await talkEntries(run, name)).find(({ Key }) => Key === key);
  if (!entry) throw new Error(`there is no ${key}`);
  return entry;
}

async function write(who: string, name: TalksList, key: string): Promise<void> {
  const { Id } = await entryOf(name, key);
  const answer = await ask(who, "PATCH", `${graph(name)}/${Id}/fields`, { Body: `${word} ${who}` });
  expect(answer).toMatchObject({ status: 200 });
}

/** How a script would look for what it must not find. */
const searches: readonly ((name: TalksList) => string)[] = [
  (name) => `${graph(name)}?$expand=fields&$top=5000`,
  (name) => `${graph(name)}?$expand=fields&$filter=fields/Key eq 'talkemployee:2027:p-4~p-3'`,
  (name) => `${graph(name)}?$expand=fields&$filter=fields/Key eq 'talksupervisor:2027:p-4~p-3'`,
  (name) => `${graph(name)}?$expand=fields&$filter=fields/PersonId eq 'p-4'`,
  (name) => `${graph(name)}?$expand=fields&$filter=fields/PersonId eq 'p-5'`,
  (name) => `${rest(name)}?$top=5000`,
  (name) => `${rest(name)}?$filter=PersonId eq 'p-4'`,
  (name) => `${rest(name)}?$filter=SupervisorId eq 'p-3'`,
];

/** Everything that somebody finds, names of folders included: they tell who talks with whom. */
async function foundBy(who: string): Promise<string> {
  const found: string[] = [];
  for (const name of talksFolderLists)
    for (const search of searches) {
      const answer = await ask(who, "GET", encodeURI(search(name)));
      // Goals have no column for some of the questions: then SharePoint says so, and nothing else.
      if (answer.status === 200) found.push(answer.text);
    }
  return found.join("\n");
}

test.each([
  ["HR", "Heli Resurssi", []],
  ["the supervisor's supervisor", "Matti Johtaja", ["p-2~p-1", "p-3~p-1"]],
  ["a colleague without any", "Uuno Uusi", []],
  ["somebody outside the staff", "Ulla Ulkopuoli", []],
] as const)("%s finds nothing of others' discussions", async (_, who, own) => {
  const found = await foundBy(who);
  expect(found).not.toContain(word);
  const pairs = new Set(found.match(/p-\d~p-\d/gu));
  expect([...pairs].sort()).toEqual(own);
  for (const id of ["p-4", "p-5"]) expect(found).not.toContain(`"${id}"`);
});

test("the former supervisor and the deputy whose time is over find nothing of what they read before", async () => {
  const former = await foundBy("Venla Vetäjä");
  expect(former).not.toContain("p-4");
  // Her own staff's, of this day.
  expect(new Set(former.match(/p-\d~p-\d/gu))).toEqual(new Set(["p-3~p-1", "p-5~p-3"]));
  const deputy = await foundBy("Siiri Sihteeri");
  expect(deputy).not.toContain(word);
  expect(new Set(deputy.match(/p-\d~p-\d/gu))).toEqual(new Set(["p-2~p-1", "p-4~p-2"]));
  expect(deputy).not.toContain("p-5");
});

test("the employee reads on what was said with the former supervisor, and changes none of it", async () => {
  expect(await foundBy("Teemu Tekijä")).toContain(`${word} Venla Vetäjä`);
  for (const [name, key] of [
    ["EmployeeHalves", "talkemployee:2027:p-4~p-3"],
    ["SupervisorHalves", "talksupervisor:2027:p-4~p-3"],
    ["SupervisorHalves", "talksupervisor:2027:p-4~p-2"],
    ["SupervisorGoals", "goalssupervisor:p-4"],
  ] as const)
    await expectNoChange("Teemu Tekijä", name, key);
});

test("nobody alters the other's words, nor adds, deletes or shares anything", async () => {
  for (const [who, name, key] of [
    ["Siiri Sihteeri", "EmployeeHalves", "talkemployee:2027:p-4~p-2"],
    ["Siiri Sihteeri", "EmployeeGoals", "goalsemployee:p-4"],
    ["Venla Vetäjä", "EmployeeHalves", "talkemployee:2027:p-4~p-3"],
    ["Venla Vetäjä", "SupervisorHalves", "talksupervisor:2027:p-4~p-3"],
    ["Matti Johtaja", "SupervisorHalves", "talksupervisor:2027:p-4~p-2"],
    ["Heli Resurssi", "SupervisorHalves", "talksupervisor:2027:p-4~p-2"],
  ] as const)
    await expectNoChange(who, name, key);
});

async function expectNoChange(who: string, name: TalksList, key: string): Promise<void> {
  const { Id } = await entryOf(name, key);
  const item = `${rest(name)}(${Id})`;
  const before = await ask("Ida Tieto", "GET", item);
  const attempts = [
    await ask(who, "PATCH", `${graph(name)}/${Id}/fields`, { Body: "muutettu" }),
    await ask(who, "POST", item, { Body: "muutettu" }),
    await ask(who, "POST", graph(name), { fields: { Title: "uusi" } }),
    await ask(who, "DELETE", `${graph(name)}/${Id}`),
    await ask(who, "GET", `${graph(name)}/${Id}/versions`),
    await ask(who, "GET", `${item}/roleassignments`),
  ];
  expect(attempts.map(({ status }) => [403, 404].includes(status))).toEqual(attempts.map(() => true));
  expect((await ask("Ida Tieto", "GET", item)).text).toBe(before.text);
}

test("an application without rights opens nothing", async () => {
  const found = await foundBy("5b1f27d3-0000-4000-8000-000000000001");
  expect(found).toBe("");
});

test("nothing of what was said is in the work site or in what the commands print", async () => {
  const session = must(await openSession(run.options, run.io, 0));
  const { site } = workPlace(session);
  const all = must(await site.get("web/lists?$select=Id,Title")) as {
    value: { Id: string; Title: string }[];
  };
  expect(all.value.length).toBeGreaterThan(20);
  for (const { Id, Title } of all.value) {
    const answer = await ask(
      "Ida Tieto",
      "GET",
      `/sites/osaaminen/_api/web/lists(guid'${Id}')/items?$top=5000`,
    );
    expect(answer.status).toBe(200);
    expect(answer.text, Title).not.toContain(word);
  }
  expect(run.lines.join("\n")).not.toContain(word);
  // The word is where it belongs: the search would have found it.
  for (const name of ["EmployeeHalves", "SupervisorHalves", "SupervisorGoals"] as const)
    expect((await ask("Ida Tieto", "GET", `${rest(name)}?$top=5000`)).text).toContain(word);
});
