import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import type { FolderList } from "../permissions/folderLists.ts";
import { runSetup } from "../setup/runSetup.ts";
import { listEntries } from "../sharepoint/readSite.ts";
import {
  accountOf,
  type OrganisationCells,
  smallModel,
  smallOrganisation,
  smallTenant,
} from "../testing/smallTown.ts";
import { must, prepareAll, siteOf, type TownRun, townRun, writeOrganisation } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runSync } from "./runSync.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
beforeEach(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await prepareAll(run));
  run.lines.splice(0);
});
afterEach(() => sandbox.close());

const site = () => siteOf(sandbox.origin);
const membersOf = async (title: string) => {
  const { groups } = must(await readWorkSite(site()));
  return (groups.get(title)?.Users ?? []).map((user) => user.LoginName.split("|").at(-1)).sort();
};
const entriesOf = async (name: FolderList) => {
  const { lists } = must(await readWorkSite(site()));
  return must(await listEntries(site(), lists.get(name)?.Id ?? "", name));
};
const keysOf = async (name: FolderList) => {
  const entries = await entriesOf(name);
  return entries.flatMap((entry) => (entry.Key ? [`${entry.Key} ${entry.Title}`] : [])).sort();
};
async function importChanged(change: (cells: OrganisationCells) => OrganisationCells): Promise<void> {
  const folder = await writeOrganisation(run.folder, change(structuredClone(smallOrganisation)));
  must(await runOrgImport(folder, run.options, run.io));
}
const replaceRow = (rows: string[][], id: string, row: string[]) =>
  rows.map((one) => (one[0] === id ? row : one));

test("in an odd year the groups of even years are left out, and said so", async () => {
  expect(await keysOf("Worksheets")).toEqual([
    "worksheet:2027:kaupungin-jory Kaupungin johtoryhmä 2027",
    "worksheet:2027:sivistys-jory Sivistyksen johtoryhmä 2027",
    "worksheet:2027:tiimi-a Tiimi A 2027",
  ]);
  must(await runOpen(2028, run.options, run.io));
  expect(await keysOf("HandedIn")).toContain("handedin:2028:paivakoti Päiväkoti 2028");
  must(await runOpen(2027, run.options, run.io));
  expect(run.lines).toContain(
    "Vuorovuoden vuoksi 1 ryhmällä ei ole ryhmäkeskustelua vuonna 2027: Päiväkoti.",
  );
});

test("a new chair fills and the old one only reads; a leaver loses every group", async () => {
  expect(await membersOf("Osaamiskello tiimi-a täyttäjät")).toEqual([accountOf("Venla Vetäjä")]);
  await importChanged((cells) => ({
    ...cells,
    people: cells.people.filter(([id]) => id !== "p-2"),
    groups: cells.groups
      .map((row) => row.map((cell) => (cell === "p-2" ? "" : cell.replace(/ p-2$/, ""))))
      .map((row) =>
        row[0] === "tiimi-a" ? ["tiimi-a", "Tiimi A", "tiimi", "sivistys", "p-4", "p-3", "p-3 p-4 p-5"] : row,
      ),
  }));
  must(await runSync(run.options, run.io));
  expect(await membersOf("Osaamiskello tiimi-a täyttäjät")).toEqual(
    [accountOf("Teemu Tekijä"), accountOf("Venla Vetäjä")].sort(),
  );
  expect(await membersOf("Osaamiskello kaupungin-jory täyttäjät")).toEqual([accountOf("Matti Johtaja")]);
  expect(await membersOf("Osaamiskello sivistys-jory jäsenet")).toEqual([accountOf("Venla Vetäjä")]);
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a renamed group's documents get its new name, a new group gets documents in the years that are open", async () => {
  await importChanged((cells) => ({
    ...cells,
    groups: [
      ...replaceRow(cells.groups, "tiimi-a", [
        "tiimi-a",
        "Opetuksen tiimi",
        "tiimi",
        "sivistys",
        "p-3",
        "",
        "p-3 p-4",
      ]),
      ["tiimi-b", "Tiimi B", "tiimi", "tekniikka", "p-4", "", "p-4"],
    ],
  }));
  must(await runSync(run.options, run.io));
  expect(await keysOf("Worksheets")).toContain("worksheet:2027:tiimi-a Opetuksen tiimi 2027");
  expect(await keysOf("HandedIn")).toContain("handedin:2027:tiimi-a Opetuksen tiimi 2027");
  expect(await keysOf("Worksheets")).toContain("worksheet:2027:tiimi-b Tiimi B 2027");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("an ended group keeps its documents and readers, but nobody fills any more", async () => {
  await importChanged((cells) => ({ ...cells, groups: cells.groups.filter(([id]) => id !== "tiimi-a") }));
  expect(run.lines.at(-1)).toContain("päättyneitä 1");
  must(await runSync(run.options, run.io));
  expect(await membersOf("Osaamiskello tiimi-a täyttäjät")).toEqual([]);
  expect(await membersOf("Osaamiskello tiimi-a jäsenet")).toHaveLength(2);
  expect(await keysOf("Worksheets")).toContain("worksheet:2027:tiimi-a Tiimi A 2027");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a deadline that HR has moved is moved in the documents of open years too, once", async () => {
  const deadlines = async () =>
    (await Promise.all((["Worksheets", "HandedIn", "Reviews"] as const).map(entriesOf)))
      .flat()
      .flatMap(({ Key, DueOn }) => (Key?.endsWith(":tiimi-a") ? [`${Key.split(":")[1]} ${DueOn}`] : []));
  must(await runOpen(2026, run.options, run.io));
  expect(await deadlines()).toEqual(
    [2027, 2026, 2027, 2026, 2027, 2026].map((year) => `${year} ${year}-03-31`),
  );
  const model = structuredClone(smallModel);
  for (const kind of model.groupKinds) if (kind.id === "tiimi") kind.dueOn = "04-15";
  await writeFile(run.options.modelFile ?? "", JSON.stringify(model));
  must(await runSetup({ ...run.options, replaceModel: true }, run.io));

  must(await runSync({ ...run.options, dryRun: true }, run.io));
  expect(await deadlines()).toContain("2027 2027-03-31");
  must(await runSync(run.options, run.io));
  expect(run.lines.at(-1)).toContain("määräaikoja siirretty 3");
  // The year that is over keeps the deadline it had.
  expect([...new Set(await deadlines())].sort()).toEqual(["2026 2026-03-31", "2027 2027-04-15"]);
  must(await runSync(run.options, run.io));
  expect(run.lines.at(-1)).toContain("määräaikoja siirretty 0");
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("a plan stays in the area that it was made in, also when that year's discussion is in another", async () => {
  await importChanged((cells) => ({
    ...cells,
    groups: cells.groups.map((row) => (row[0] === "tiimi-a" ? row.with(3, "tekniikka") : row)),
  }));
  must(await runOpen(2028, run.options, run.io));
  const areaOf = async (name: FolderList, key: string) =>
    (await entriesOf(name)).find(({ Key }) => Key === key)?.AreaKey;
  expect(await areaOf("Plans", "plan:2028:tiimi-a")).toBe("2028|sivistys|plan");
  expect(await areaOf("Plans", "plan:2029:tiimi-a")).toBe("2029|tekniikka|plan");
  expect(await areaOf("Worksheets", "worksheet:2028:tiimi-a")).toBe("2028|tekniikka|worksheet");
  must(await runSync(run.options, run.io));
  expect(must(await runVerify(run.options, run.io)).differences).toBe(0);
});

test("an account that Microsoft 365 does not know is told and stops nobody else", async () => {
  await importChanged((cells) => ({
    ...cells,
    people: [
      ...cells.people,
      [
        "p-9",
        "Kaisa Kadonnut",
        "",
        "sivistys",
        "p-3",
        "00000000-0000-4000-8000-000000000999",
        "kaisa@pikku.example",
      ],
    ],
    groups: replaceRow(cells.groups, "tiimi-a", [
      "tiimi-a",
      "Tiimi A",
      "tiimi",
      "sivistys",
      "p-3",
      "p-4",
      "p-9 p-3 p-4",
    ]),
  }));
  must(await runSync(run.options, run.io));
  expect(run.lines.join("\n")).toContain("tunnusta i:0#.f|membership|kaisa@pikku.example ei löydy");
  expect(await membersOf("Osaamiskello tiimi-a täyttäjät")).toContain(accountOf("Teemu Tekijä"));
});
