import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { LevelSum } from "#domain/talks/levelSums.ts";
import type { ListName } from "#store/lists.ts";
import { levelSumsRecord } from "#store/records/levelSumsRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import type { AdminIo } from "../adminIo.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { openSession } from "../session.ts";
import { talksPlace, workPlace } from "../sitePlace.ts";
import { agreeLevels } from "../testing/agreeLevels.ts";
import { smallTalkModel } from "../testing/smallTalkModel.ts";
import { smallModel, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import {
  ledger,
  must,
  prepareAll,
  type TownRun,
  testIo,
  townRun,
  writeOrganisation,
} from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runAggregate } from "./runAggregate.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Three service areas: many, few, and too few to be counted. */
const sizes = { sivistys: 24, tekniikka: 7, vapaa: 3 } as const;
const staff = Object.entries(sizes).flatMap(([unit, size]) =>
  Array.from({ length: size }, (_, at) => ({ id: `${unit}-${at + 1}`, unit })),
);
const organisation = {
  ...smallOrganisation,
  units: [
    ...smallOrganisation.units,
    ["vapaa", "Vapaa-aika", "serviceArea", "kaupunki", "", "2020-01-01", "", ""],
  ],
  people: [
    ...smallOrganisation.people,
    ...staff.map(({ id, unit }) => [id, `Nimi ${id}`, "Työntekijä", unit, "p-3", "", ""]),
  ],
};
const levelOf = (at: number) => (at % 5) + 1;
const agreed = new Map(staff.map(({ id }, at) => [`${id}~p-3`, levelOf(at)]));

let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  const modelFile = join(run.folder, "talks.json");
  await writeFile(modelFile, JSON.stringify({ ...smallModel, talk: smallTalkModel }));
  const organisationFolder = await writeOrganisation(run.folder, organisation);
  run = { ...run, organisationFolder, options: { ...run.options, modelFile } };
  must(await prepareAll(run));
  await agreeLevels(run, 2027, "digi", agreed);
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

const on = (today: string) => ({ ...run.options, today });
const told = () => run.lines.join("\n");

/** Where a list of one of the sites is, in Graph. */
async function listOf(name: ListName): Promise<string> {
  const session = must(await openSession(run.options, run.io, 0));
  for (const { site, siteId, lists } of [workPlace(session), talksPlace(session)]) {
    const list = must(await readWorkSite(site, lists)).lists.get(name);
    if (list) return `/sites/${siteId}/lists/${list.Id}`;
  }
  throw new Error(`no list ${name}`);
}

const json = { "Content-Type": "application/json" };

/** Every document that somebody's own token gets from a list; `who`: a persona or an Entra id. */
async function readAs(who: string, list: ListName): Promise<readonly Record<string, unknown>[]> {
  const path = await listOf(list);
  const asked = { ...(who.includes("-") ? { oid: who } : { persona: who }), scopes: ["Sites.ReadWrite.All"] };
  const tokens = await fetch(`${sandbox.origin}/__tokens`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(asked),
  });
  const { access_token: token } = (await tokens.json()) as { access_token: string };
  const select = `Key,Year,Body${list === "LevelSums" ? ",UnitId" : ""}`;
  const answer = await fetch(`${sandbox.origin}/v1.0${path}/items?$expand=fields($select=${select})`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { value = [] } = (await answer.json()) as { value?: readonly { fields: Record<string, unknown> }[] };
  return value.map(({ fields }) => fields).filter(({ Key }) => Key);
}

/** Published figures of a year by unit. */
async function published(year: number, who = "it"): Promise<ReadonlyMap<string, LevelSum>> {
  const items = await readAs(who, "LevelSums");
  const sums = items.filter(({ Key }) => String(Key).startsWith(`levels:${year}:`));
  return new Map(
    sums.map(({ UnitId, Body }) => {
      const [sum] = must(levelSumsRecord.read(String(Body))).sums;
      if (!sum) throw new Error("no competence");
      return [String(UnitId), sum];
    }),
  );
}

test("before the year's discussions should have been held nothing is computed, and nothing is used up", async () => {
  must(await runAggregate(on("2027-03-31"), run.io));
  expect(told()).toContain("Vuoden 2026 keskusteluissa ei ole sovittu yhtään tasoa");
  expect(await readAs("it", "LevelSums")).toEqual([]);
  expect(await readAs("it", "LevelBases")).toEqual([]);
});

test("a trial run tells what would be written and changes nothing", async () => {
  const before = (await ledger(sandbox.origin)).length;
  must(await runAggregate({ ...on("2027-04-01"), dryRun: true }, run.io));
  expect(told()).toContain("levelbasis:2027:digi");
  expect(told()).toContain("levels:2027:kaupunki");
  expect(await ledger(sandbox.origin)).toHaveLength(before);
});

test("it asks for agreed levels alone: not for a word of either half", async () => {
  await fetch(`${sandbox.origin}/__behaviours`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ keepReads: true }),
  });
  must(await runAggregate({ ...on("2027-04-01"), dryRun: true }, run.io));
  const halves = await listOf("SupervisorHalves");
  const asked = (await rows("__requests")).map(({ path }) => decodeURIComponent(String(path)));
  const ofHalves = asked.filter((path) => path.includes(halves.split("/").at(-1) ?? "?"));
  expect(ofHalves.length).toBeGreaterThan(0);
  for (const path of ofHalves) expect(path).toContain("$expand=fields($select=Key,PersonId,Year,Digest)");
  const given = new Set((await rows("__reads")).map(({ list }) => list));
  for (const list of ["EmployeeHalves", "EmployeeGoals", "SupervisorGoals", "TalkNeeds"])
    expect([...given].filter((one) => String(one).includes(list))).toEqual([]);
});

async function rows(what: "__requests" | "__reads"): Promise<readonly Record<string, unknown>[]> {
  const answer = await fetch(`${sandbox.origin}/${what}`);
  return ((await answer.json()) as { value: readonly Record<string, unknown>[] }).value;
}

test("killed at any write and run again it comes to the same, each figure from one reading", async () => {
  for (let kills = 0; ; kills += 1) {
    expect(kills).toBeLessThan(60);
    let writes = 0;
    const io: AdminIo = testIo(run.lines, {
      holder: "testikone/kuollut",
      isGone: () => true,
      fetch: (input, init) => {
        const isRead = init?.method === undefined || init.method === "GET";
        writes += isRead ? 0 : 1;
        return writes > 3 + kills ? Promise.reject(new Error("killed")) : fetch(input, init);
      },
    });
    const done = await runAggregate({ ...on("2027-04-01"), takeOver: true }, io).catch(() => null);
    if (done?.ok) break;
  }
  const keys = (await readAs("it", "LevelBases")).map(({ Key }) => Key);
  expect(keys.sort()).toEqual(["levelbasis:2027:digi", "levelperiod:2027"]);
  const sums = await published(2027);
  expect([...sums.keys()].sort()).toEqual(["kaupunki", "sivistys", "tekniikka", "vapaa"]);
});

test("an area too small to count takes along another, so that neither can be computed from the town", async () => {
  const sums = await published(2027);
  const levels = staff.map((_, at) => levelOf(at));
  const untold = { respondents: null, mean: null, bands: null };
  expect(sums.get("vapaa")).toMatchObject(untold);
  expect(sums.get("tekniikka")).toMatchObject(untold);
  const many = levels.slice(0, sizes.sivistys);
  const low = many.filter((level) => level <= 2).length;
  const middle = many.filter((level) => level === 3).length;
  expect(sums.get("sivistys")).toMatchObject({
    respondents: 24,
    bands: [low, middle, 24 - low - middle],
    mean: Math.round((10 * many.reduce((a, b) => a + b, 0)) / 24) / 10,
    since: null,
  });
  // The two hidden ones together are as many as any group that levels are told of.
  expect(sums.get("kaupunki")?.respondents).toBe(34);
});

test("the same year again changes nothing and says that the figures are there", async () => {
  const before = await published(2027);
  await agreeLevels(run, 2027, "digi", new Map(staff.map(({ id }) => [`${id}~p-3`, 5])));
  must(await runAggregate(on("2027-06-01"), run.io));
  expect(told()).toContain("Vuoden 2027 osaamistasot laskettiin jo 2027-04-01");
  expect(await published(2027)).toEqual(before);
});

test("HR reads every area's, an area's management team its own, staff and outsiders none; nobody the bases", async () => {
  const [matti, teemu] = ["Matti Johtaja", "Teemu Tekijä"].map(
    (name) => smallTenant.users.find(({ displayName }) => displayName === name)?.id ?? "",
  ) as [string, string];
  const unitsOf = async (who: string) =>
    (await readAs(who, "LevelSums")).map(({ UnitId }) => String(UnitId)).sort();
  const all = ["kaupunki", "sivistys", "tekniikka", "vapaa"];
  expect(await unitsOf("hr")).toEqual(all);
  expect(await unitsOf(matti)).toEqual(all);
  expect(await unitsOf("chair")).toEqual(["sivistys"]);
  expect(await unitsOf(teemu)).toEqual([]);
  expect(await unitsOf("outsider")).toEqual([]);
  for (const who of ["hr", matti, "chair", teemu, "outsider"])
    expect(await readAs(who, "LevelBases"), who).toEqual([]);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("next year: where fewer than five have changed the figures stay and say of which year they are", async () => {
  must(await runOpen(2028, on("2027-10-02"), run.io));
  const next = new Map([...agreed].map(([pair, level], at) => [pair, at < 3 ? (level % 5) + 1 : level]));
  await agreeLevels(run, 2028, "digi", next);
  const before = await published(2027);
  must(await runAggregate(on("2028-04-01"), run.io));
  for (const [unit, sum] of await published(2028))
    expect(sum, unit).toEqual({ ...before.get(unit), since: sum.respondents === null ? null : 2027 });
  const bases = await readAs("it", "LevelBases");
  const kept = bases.find(({ Key }) => Key === "levelbasis:2028:digi");
  expect(JSON.parse(String(kept?.Body))).toMatchObject({ basis: null });
});

test("the year after, with many changed, the figures are new; who has left is in none of them", async () => {
  const leaver = staff[0]?.id;
  const people = organisation.people.filter(([id]) => id !== leaver);
  const folder = await writeOrganisation(run.folder, { ...organisation, people });
  must(await runOrgImport(folder, on("2028-09-01"), run.io));
  must(await runOpen(2029, on("2028-10-02"), run.io));
  const rest = [...agreed].filter(([pair]) => pair !== `${leaver}~p-3`);
  await agreeLevels(run, 2029, "digi", new Map(rest.map(([pair, level]) => [pair, (level % 5) + 1])));
  must(await runAggregate(on("2029-04-01"), run.io));
  const sums = await published(2029);
  expect(sums.get("sivistys")).toMatchObject({ respondents: 23, since: null });
  expect(sums.get("kaupunki")).toMatchObject({ respondents: 33, since: null });
});
