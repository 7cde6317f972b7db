import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { staffDeputySchema } from "#domain/organisation/deputy.ts";
import type { ListName } from "#store/lists.ts";
import { levelSumsRecord } from "#store/records/levelSumsRecord.ts";
import { personRecord } from "#store/records/personRecord.ts";
import { staffDeputyRecord } from "#store/records/staffDeputyRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { recycledItems } from "../sharepoint/recycleBin.ts";
import { runSync } from "../sync/runSync.ts";
import { smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { addDocument, keysIn, listIn, prepareTalkTown, writeInto } from "../testing/talkTown.ts";
import {
  ledger,
  must,
  plantFault,
  siteOf,
  type TownRun,
  testIo,
  writeOrganisation,
} from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { runDispose } from "./runDispose.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pair = "p-4~p-3";
const secret = "salaisuus, jota kukaan muu ei saa lukea";

let sandbox: Sandbox;
let run: TownRun;
beforeEach(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await prepareTalkTown(sandbox.origin);
  // The cycle of 2027 and two before it are kept: 2024 is over, 2025 is not. Of other documents 2021 is over.
  for (const year of [2024, 2025]) {
    await addDocument(run, "EmployeeHalves", pair, halfOf("talkemployee", year));
    await addDocument(run, "SupervisorHalves", pair, halfOf("talksupervisor", year));
  }
  for (const year of [2021, 2022])
    await addDocument(run, "Trainings", "p-4", {
      Title: `Koulutustiedot ${year}`,
      Key: `training:${year}:p-4`,
      AreaKey: `${year}|sivistys|training`,
      SupervisorYear: `${year}|p-3`,
      UnitId: "sivistys",
      Year: `${year}`,
      PersonId: "p-4",
    });
  run.lines.splice(0);
});
afterEach(() => sandbox.close());

const halfOf = (kind: string, year: number) => ({
  Title: `Kehityskeskustelu ${year}`,
  Key: `${kind}:${year}:${pair}`,
  Year: String(year),
  PersonId: "p-4",
  SupervisorId: "p-3",
  Body: secret,
});
const dispose = (personId?: string, changed: Partial<TownRun["options"]> = {}) =>
  runDispose(personId, { ...run.options, ...changed }, run.io);
const behave = (behaviours: object) =>
  fetch(`${sandbox.origin}/__behaviours`, { method: "POST", body: JSON.stringify(behaviours) });
const talks = () => siteOf(sandbox.origin, "it", "/sites/keskustelut");
const binOf = async (path: string) => must(await recycledItems(siteOf(sandbox.origin, "it", path)));
const bins = async () => [...(await binOf("/sites/osaaminen")), ...(await binOf("/sites/keskustelut"))];

async function logs(): Promise<readonly Record<string, unknown>[]> {
  const { session, list } = await listIn(run, "Registry");
  const items = must(await keyedItems(session, { ...list, select: ["Key", "Body"] }));
  return [...items]
    .filter(([key]) => key.startsWith("disposal:"))
    .map(([, item]) => JSON.parse(String(item.fields.Body)) as Record<string, unknown>);
}

/** Everything of one year that a site's admin finds in a list. */
const yearsIn = async (name: ListName) =>
  (await keysIn(run, name)).flatMap((key) => /:(20\d\d):/u.exec(key)?.[1] ?? []);

test("what has been kept long enough goes for good, and nothing else; the second run finds nothing", async () => {
  await writeInto(run, "PublishedStaff", "planconfirmed:2015:kaupunki:1", {
    Title: "Suunnitelma 2015",
    Year: 2015,
  });
  await writeInto(run, "PublishedStaff", "published:2015:kaupunki:1", { Title: "Koonti 2015", Year: 2015 });
  const before = await keysIn(run, "EmployeeHalves");
  must(await dispose());
  expect(await keysIn(run, "EmployeeHalves")).toEqual(before.filter((key) => !key.includes(":2024:")));
  expect(await yearsIn("SupervisorHalves")).not.toContain("2024");
  expect(await yearsIn("SupervisorHalves")).toContain("2025");
  expect(await keysIn(run, "Trainings")).not.toContain("training:2021:p-4");
  expect(await keysIn(run, "Trainings")).toContain("training:2022:p-4");
  expect(await keysIn(run, "PublishedStaff")).toEqual(["planconfirmed:2015:kaupunki:1"]);
  expect(await bins()).toEqual([]);
  run.lines.splice(0);
  expect(must(await dispose())).toMatchObject({ changes: 0 });
  expect(run.lines.at(-1)).toContain("Poistettavaa ei ollut");
});

test("nobody finds what is gone: not the two, not IT, not by its versions", async () => {
  const { list } = await listIn(run, "EmployeeHalves");
  const items = `/v1.0/sites/${list.siteId}/lists/${list.listId}/items`;
  const ask = async (persona: string, path: string) => {
    const asked = await fetch(`${sandbox.origin}/__tokens`, {
      method: "POST",
      body: JSON.stringify({ persona, scopes: ["Sites.FullControl.All"] }),
    });
    const { access_token: token } = (await asked.json()) as { access_token: string };
    return fetch(`${sandbox.origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
  };
  const found = (await (await ask("it", `${items}?$expand=fields($select=Key)&$top=500`)).json()) as {
    value: { id: string; fields: { Key?: string } }[];
  };
  const id = found.value.find(({ fields }) => fields.Key === `talkemployee:2024:${pair}`)?.id;
  expect((await ask("it", `${items}/${id}/versions`)).status).toBe(200);
  must(await dispose());
  for (const persona of ["it", "chair", "hr"])
    for (const path of [`${items}/${id}`, `${items}/${id}/versions`])
      expect([403, 404]).toContain((await ask(persona, path)).status);
  expect(JSON.stringify(await (await ask("it", `${items}?$expand=fields&$top=500`)).json())).not.toContain(
    "2024",
  );
});

test("the log tells kinds, years and counts by which rule, and no name, key or word", async () => {
  must(await dispose());
  const [log] = await logs();
  expect(log).toMatchObject({
    rule: { by: "retention", talks: 2025, documents: 2022 },
    erased: [
      { list: "EmployeeHalves", year: 2024, count: 1 },
      { list: "SupervisorHalves", year: 2024, count: 1 },
      { list: "Trainings", year: 2021, count: 1 },
    ],
    held: [],
    pending: null,
  });
  expect(JSON.stringify(log)).not.toMatch(/p-\d|salaisuus|Teemu|Lists/u);
  expect(run.lines.join("\n")).not.toMatch(/p-\d|salaisuus|Teemu/u);
});

test("a dry run counts and deletes nothing", async () => {
  const since = (await ledger(sandbox.origin)).at(-1)?.n;
  expect(must(await dispose(undefined, { dryRun: true }))).toMatchObject({ changes: 3 });
  expect(await ledger(sandbox.origin, since)).toEqual([]);
  expect(run.lines.join("\n")).toContain("EmployeeHalves 2024: 1 kpl");
});

test("where deleting goes to the recycle bin, and from there to the second one, both are emptied of it", async () => {
  await behave({ restDelete: "recycled", firstBinDelete: "secondStage" });
  must(await dispose());
  expect(await bins()).toEqual([]);
  const itemId = await addDocument(run, "EmployeeHalves", pair, halfOf("talkemployee", 2023));
  const kept = await addDocument(run, "Trainings", "p-4", {
    Title: "Jotain 2020",
    Key: "x",
    PersonId: "p-4",
  });
  const list = (await listIn(run, "EmployeeHalves")).list.listId;
  must(await talks().assert(`web/lists(guid'${list}')/items(${itemId})/recycle()`));
  const work = (await listIn(run, "Trainings")).list.listId;
  must(await siteOf(sandbox.origin).assert(`web/lists(guid'${work}')/items(${kept})/recycle()`));
  must(await dispose());
  // What IT deleted by hand of an old discussion goes as well; what else lies in the bin is theirs to restore.
  expect((await bins()).map(({ title }) => title)).toEqual(["Jotain 2020"]);
});

test("what a retention label keeps is told and logged, the rest goes, and a later run takes it", async () => {
  await behave({ heldLists: ["SupervisorHalves"] });
  must(await dispose());
  expect(run.lines.join("\n")).toMatch(
    /ei anna poistaa listan SupervisorHalves kohteita \(1 kpl\).*Purview/u,
  );
  expect(await yearsIn("SupervisorHalves")).toContain("2024");
  expect(await yearsIn("EmployeeHalves")).not.toContain("2024");
  expect((await logs())[0]).toMatchObject({ held: [{ list: "SupervisorHalves", year: 2024, count: 1 }] });
  await behave({ heldLists: [] });
  must(await dispose());
  expect(await yearsIn("SupervisorHalves")).not.toContain("2024");
});

test("a run that is broken off is finished by the next one, and everything is counted once", async () => {
  await plantFault(sandbox.origin, { match: { method: "GET", path: "/recyclebin" }, status: 401 });
  expect((await dispose()).ok).toBe(false);
  expect((await logs())[0]).toMatchObject({ endedAt: null, pending: { list: "EmployeeHalves", year: 2024 } });
  await fetch(`${sandbox.origin}/__faults`, { method: "DELETE" });
  // Two runs never begin in the same millisecond.
  must(await runDispose(undefined, run.options, { ...run.io, now: () => Date.now() + 1_000 }));
  const all = (await logs()) as unknown as {
    endedAt: string | null;
    pending: null;
    erased: { list: string; count: number }[];
  }[];
  expect(all.every(({ endedAt, pending }) => endedAt !== null && pending === null)).toBe(true);
  const counts = all.flatMap(({ erased }) => erased.map(({ list, count }) => `${list} ${count}`));
  expect(counts.sort()).toEqual(["EmployeeHalves 1", "SupervisorHalves 1", "Trainings 1"]);
});

test("one person's discussions at request: all years of the employee, and nobody else's; sync makes empty ones again", async () => {
  const others = (await keysIn(run, "EmployeeHalves")).filter((key) => !key.endsWith(pair));
  must(await dispose("p-4"));
  expect(await keysIn(run, "EmployeeHalves")).toEqual(others);
  expect((await keysIn(run, "SupervisorHalves")).filter((key) => key.includes("p-4~"))).toEqual([]);
  expect((await keysIn(run, "SupervisorGoals")).filter((key) => key.endsWith("p-4"))).toEqual([]);
  expect(await keysIn(run, "Trainings")).toContain("training:2021:p-4");
  expect((await logs())[0]).toMatchObject({ rule: { by: "request" } });
  expect(JSON.stringify(await logs())).not.toContain("p-4");
  must(await runSync(run.options, run.io));
  expect(await keysIn(run, "EmployeeHalves")).toContain(`talkemployee:2027:${pair}`);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
  expect(await dispose("p-404")).toMatchObject({ failure: { reason: "noSuchPerson" } });
});

test("of a leaver everything goes in time: discussions and goals first, the name last", async () => {
  const people = smallOrganisation.people.filter(([id]) => id !== "p-4");
  const groups = smallOrganisation.groups.map((row) => row.map((cell) => cell.replace(" p-4", "")));
  const folder = await writeOrganisation(run.folder, { ...smallOrganisation, people, groups });
  const left = async (leftOn: string) => {
    const { session, list } = await listIn(run, "People");
    const items = must(await keyedItems(session, { ...list, select: ["Key", "Body"] }));
    const person = must(personRecord.read(String(items.get("p-4")?.fields.Body)));
    await writeInto(run, "People", "p-4", { Body: must(personRecord.write({ ...person, leftOn })) });
  };
  must(await runOrgImport(folder, run.options, run.io));
  await left("2025-01-15");
  await dispose();
  expect(await keysIn(run, "SupervisorGoals")).toContain("goalssupervisor:p-4");
  await left("2024-05-01");
  must(await dispose());
  expect(await keysIn(run, "SupervisorGoals")).not.toContain("goalssupervisor:p-4");
  expect(await keysIn(run, "People")).toContain("p-4");
  const later = { today: "2034-02-10" };
  must(await dispose(undefined, later));
  expect(await keysIn(run, "People")).not.toContain("p-4");
  for (const name of ["EmployeeHalves", "SupervisorGoals", "Trainings", "Proposals"] as const) {
    const { site, list } = await listIn(run, name);
    const folders = must(
      await site.get(`web/lists(guid'${list.listId}')/items?$select=FileLeafRef&$top=500`),
    );
    expect(JSON.stringify(folders)).not.toContain("p-4");
  }
  expect(await keysIn(run, "People")).toContain("p-3");
});

test("a year that is over is not made again by sync", async () => {
  must(await dispose(undefined, { today: "2034-02-10" }));
  expect(await keysIn(run, "Worksheets")).toEqual([]);
  const again = must(await runSync({ ...run.options, today: "2034-02-10" }, run.io));
  expect(await keysIn(run, "Worksheets")).toEqual([]);
  expect(again.changes).toBeGreaterThanOrEqual(0);
});

test("whoever acted for somebody is kept by the last day", async () => {
  const deputy = (to: string) => ({
    Body: must(
      staffDeputyRecord.write(
        staffDeputySchema.parse({ supervisorId: "p-3", deputyId: "p-2", from: "2020-01-01", to }),
      ),
    ),
  });
  await writeInto(run, "Deputies", "deputy:staff:p-3", deputy("2022-01-31"));
  must(await dispose());
  expect(await keysIn(run, "Deputies")).toEqual(["deputy:staff:p-3"]);
  await writeInto(run, "Deputies", "deputy:staff:p-3", deputy("2021-12-31"));
  must(await dispose());
  expect(await keysIn(run, "Deputies")).toEqual([]);
});

test("what levels were computed from is kept until no figure leans on it any more", async () => {
  const figures = (year: number, since: number | null) =>
    writeInto(run, "LevelSums", `levels:${year}:sivistys`, {
      Title: `Osaamistasot ${year}`,
      Year: year,
      UnitId: "sivistys",
      Body: must(
        levelSumsRecord.write({
          computedOn: `${year}-04-01`,
          sums: [{ competenceId: "digi", respondents: 12, mean: 3, bands: [4, 4, 4], since }],
        }),
      ),
    });
  await figures(2021, 2020);
  await figures(2022, 2020);
  const bases = [2019, 2020, 2021, 2022].flatMap((year) => ["digi", "muu"].map((id) => [year, id] as const));
  for (const [year, id] of bases)
    await writeInto(run, "LevelBases", `levelbasis:${year}:${id}`, { Title: "Osaamistasot", Year: year });
  must(await dispose());
  expect(await keysIn(run, "LevelSums")).toEqual(["levels:2022:sivistys"]);
  const left = [
    "levelbasis:2020:digi",
    "levelbasis:2021:digi",
    "levelbasis:2022:digi",
    "levelbasis:2022:muu",
  ];
  expect(await keysIn(run, "LevelBases")).toEqual(left);
  must(await dispose(undefined, { today: "2028-02-10" }));
  expect(await keysIn(run, "LevelBases")).toEqual([]);
});

test("only a site's administrator disposes: a refusal would else be taken for a hold", async () => {
  const answer = await runDispose(
    undefined,
    { ...run.options, signIn: { kind: "sandbox", origin: sandbox.origin, persona: "hr" } },
    testIo([]),
  );
  expect(answer).toMatchObject({ ok: false, failure: { reason: "notSiteAdmin" } });
});
