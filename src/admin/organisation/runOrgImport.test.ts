import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runSetup } from "../setup/runSetup.ts";
import { type OrganisationCells, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { ledger, must, type TownRun, townRun, writeOrganisation } from "../testing/townRun.ts";
import { runOrgImport } from "./runOrgImport.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await runSetup(run.options, run.io));
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

const cells = (change: (cells: OrganisationCells) => void): OrganisationCells => {
  const copy = structuredClone(smallOrganisation);
  change(copy);
  return copy;
};
const cell = (rows: string[][], id: string, column: string, value: string) => {
  const row = rows.find((one) => one[0] === id);
  const index = rows[0]?.indexOf(column) ?? -1;
  if (row && index >= 0) row[index] = value;
};

/** Spoiled files are refused as a whole: nothing is written, and every fault is told with its line. */
async function refused(spoilt: OrganisationCells): Promise<readonly string[]> {
  const before = (await ledger(sandbox.origin)).length;
  const folder = await writeOrganisation(run.folder, spoilt);
  expect(await runOrgImport(folder, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "badOrganisation" },
  });
  expect(await ledger(sandbox.origin, before)).toEqual([]);
  return run.lines.slice(run.lines.indexOf("Mitään ei tuotu. Korjaa nämä ja aja komento uudelleen:") + 1);
}

test("every fault of the three files is told at once, with file and line", async () => {
  const spoilt = cells(({ units, people, groups }) => {
    cell(units, "varhais", "ParentId", "olematon");
    cell(units, "tekniikka", "ValidTo", "2026-02-30");
    cell(people, "p-2", "SupervisorId", "p-2");
    cell(people, "p-4", "UnitId", "poistettu");
    cell(groups, "tiimi-a", "KindId", "kerho");
    cell(groups, "tiimi-a", "ChairId", "p-1");
    cell(groups, "paivakoti", "ChairId", "p-5");
  });
  expect(await refused(spoilt)).toEqual([
    "units.csv, rivi 4: ParentId ”olematon” ei ole tiedostossa units.csv.",
    "units.csv, rivi 5: ValidTo ”2026-02-30” ei ole päivä muodossa VVVV-KK-PP.",
    "people.csv, rivi 3: SupervisorId: henkilö p-2 on merkitty omaksi esihenkilökseen.",
    "people.csv, rivi 5: UnitId ”poistettu” ei ole tiedostossa units.csv.",
    "groups.csv, rivi 4: KindId ”kerho” ei ole kunnan mallissa. Mallissa ovat: johtoryhma, tiimi, paivakoti.",
    "groups.csv, rivi 4: ChairId ”p-1” ei ole ryhmän jäsenissä (MemberIds).",
    "groups.csv, rivi 5: Puheenjohtajalla ”p-5” ei ole käyttäjätunnusta, joten hän ei voi täyttää keskustelua. Valitse toinen puheenjohtaja tai lisää tunnus tiedostoon people.csv.",
  ]);
});

test("circles of units and of supervisors", async () => {
  const spoilt = cells(({ units, people }) => {
    cell(units, "sivistys", "ParentId", "varhais");
    cell(people, "p-1", "SupervisorId", "p-4");
  });
  expect(await refused(spoilt)).toEqual([
    "units.csv, rivi 3: ParentId muodostaa kehän: sivistys → varhais → sivistys.",
    "people.csv, rivi 2: SupervisorId muodostaa kehän: p-1 → p-4 → p-3 → p-1.",
  ]);
});

test("duplicates, missing cells and accounts that cannot be", async () => {
  const spoilt = cells(({ units, people, groups }) => {
    units.push(["sivistys", "Toinen", "serviceArea", "kaupunki", "", "2020-01-01", "", ""]);
    cell(people, "p-3", "Name", "");
    cell(people, "p-4", "EntraId", "ei-guid");
    cell(people, "p-2", "UserPrincipalName", "");
    cell(groups, "tiimi-a", "MemberIds", "p-3 p-3 p-77");
  });
  expect(await refused(spoilt)).toEqual([
    "units.csv, rivi 6: UnitId ”sivistys” on jo rivillä 3.",
    "people.csv, rivi 3: EntraId ja UserPrincipalName on annettava molemmat tai jätettävä molemmat tyhjiksi.",
    "people.csv, rivi 4: Name puuttuu.",
    "people.csv, rivi 5: EntraId ”ei-guid” ei ole Entran objektitunnus (8-4-4-4-12 heksamerkkiä).",
    "groups.csv, rivi 4: Jäsen ”p-3” on luettelossa (MemberIds) kahdesti.",
    "groups.csv, rivi 4: MemberIds ”p-77” ei ole tiedostossa people.csv.",
  ]);
});

test("a file in the wrong encoding is told with how to save it, in the chosen language", async () => {
  const folder = await writeOrganisation(run.folder, smallOrganisation);
  const file = join(folder, "people.csv");
  const text = await readFile(file, "utf8");
  await writeFile(file, Buffer.from(text.replace("\uFEFF", ""), "latin1"));
  await rm(join(folder, "groups.csv"));
  await runOrgImport(folder, { ...run.options, language: "sv" }, run.io);
  expect(run.lines.slice(-2)).toEqual([
    "people.csv, rad 2: teckenkodningen är inte UTF-8 (troligen Windows-1252). Öppna filen i Excel och spara den som ”CSV UTF-8”.",
    "groups.csv: filen finns inte i mappen.",
  ]);
});

test("the organisation is brought in once, then only what changed, and nothing is deleted", async () => {
  const first = await writeOrganisation(run.folder, smallOrganisation);
  expect(await runOrgImport(first, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 13 } });
  expect(run.lines.at(-1)).toBe(
    "Organisaatio on tuotu: 4 yksikköä, 5 henkilöä (ilman tunnusta 1), 4 ryhmää. Muuttuneita rivejä 13, päättyneitä 0.",
  );
  expect(await runOrgImport(first, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  const moved = cells(({ people, groups }) => {
    cell(people, "p-4", "UnitId", "varhais");
    people.pop();
    for (const row of groups) row[6] = row[6]?.replace(" p-5", "") ?? "";
  });
  const second = await writeOrganisation(run.folder, moved);
  expect(await runOrgImport(second, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 4 } });
  expect(run.lines.at(-1)).toContain("päättyneitä 1");
  expect(await runOrgImport(second, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  expect(await runOrgImport(first, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 4 } });
});

test("rows that SharePoint spells in another way have not changed", async () => {
  const folder = await writeOrganisation(run.folder, smallOrganisation);
  must(await runOrgImport(folder, { ...run.options, allowRemovals: true }, run.io));
  const spell = (behaviours: object) =>
    fetch(`${sandbox.origin}/__behaviours`, { method: "POST", body: JSON.stringify(behaviours) });
  await spell({ emptyColumns: "null", noteEntities: "all", eTagStyle: "braced" });
  expect(await runOrgImport(folder, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  await spell({ emptyColumns: "emptyText", noteEntities: "markup", eTagStyle: "plain" });
  expect(await runOrgImport(folder, run.options, run.io)).toMatchObject({ ok: true, value: { changes: 0 } });
  await spell({ emptyColumns: "absent", noteEntities: "none", eTagStyle: "alternating" });
});

test("an export that lost a large part of the staff is refused until it is said to be right", async () => {
  const crowd = Array.from({ length: 30 }, (_, index) => [
    `q-${index}`,
    `Nimi ${index}`,
    "",
    "sivistys",
    "",
    "",
    "",
  ]);
  const full = cells(({ people }) => people.push(...crowd));
  must(await runOrgImport(await writeOrganisation(run.folder, full), run.options, run.io));
  const before = (await ledger(sandbox.origin)).length;
  const short = await writeOrganisation(run.folder, smallOrganisation);
  expect(await runOrgImport(short, run.options, run.io)).toMatchObject({
    ok: false,
    failure: { reason: "manyEnded", ended: 30 },
  });
  expect(run.lines.at(-1)).toContain("--allow-removals");
  expect(await ledger(sandbox.origin, before)).toEqual([]);
  const allowed = { ...run.options, allowRemovals: true };
  expect(await runOrgImport(short, allowed, run.io)).toMatchObject({ ok: true, value: { changes: 30 } });
});
