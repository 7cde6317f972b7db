import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { groupRecord } from "#store/records/groupRecord.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems } from "../keyedItems.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import type { FolderList } from "../permissions/folderLists.ts";
import { openSession } from "../session.ts";
import { listEntries, roleAssignments } from "../sharepoint/readSite.ts";
import { enterDeputy } from "../testing/enterDeputy.ts";
import { accountOf, type OrganisationCells, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, siteOf, type TownRun, townRun, writeOrganisation } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runSync } from "./runSync.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Joiners, leavers, deputies, supervisors and mergers: who is let in and who is let go by the nightly run. */
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
const on = (today: string): TownRun => ({ ...run, options: { ...run.options, today } });
const syncOn = async (today: string) => must(await runSync(on(today).options, run.io));
const differencesOn = async (today: string) => must(await runVerify(on(today).options, run.io)).differences;

async function membersOf(title: string): Promise<readonly (string | undefined)[]> {
  const { groups } = must(await readWorkSite(site()));
  return (groups.get(`Osaamiskello ${title}`)?.Users ?? [])
    .map((user) => user.LoginName.split("|").at(-1))
    .sort();
}

async function keysOf(name: FolderList, groupId: string): Promise<readonly string[]> {
  const { lists } = must(await readWorkSite(site()));
  const entries = must(await listEntries(site(), lists.get(name)?.Id ?? "", name));
  return entries.flatMap(({ Key, GroupId }) => (Key && GroupId === groupId ? [Key] : [])).sort();
}

/** Who has which level on a group's folder: `tiimi-a jäsenet: lukee`. */
async function readersOf(name: FolderList, groupId: string): Promise<readonly string[]> {
  const { lists } = must(await readWorkSite(site()));
  const listId = lists.get(name)?.Id ?? "";
  const entries = must(await listEntries(site(), listId, name));
  const folder = entries.find(({ FileLeafRef }) => FileLeafRef === groupId);
  const found = must(await roleAssignments(site(), { kind: "item", listId, itemId: folder?.Id ?? 0 }));
  return found
    .map(({ title, roles }) =>
      `${title}: ${roles.map((role) => role.name).join()}`.replaceAll("Osaamiskello", ""),
    )
    .map((text) => text.replaceAll(/: +: /g, ": ").trim())
    .sort();
}

async function importChanged(change: (cells: OrganisationCells) => OrganisationCells): Promise<void> {
  const folder = await writeOrganisation(run.folder, change(structuredClone(smallOrganisation)));
  must(await runOrgImport(folder, run.options, run.io));
}

const withMembers = (cells: OrganisationCells, members: string): OrganisationCells => ({
  ...cells,
  people: [...cells.people, uuno],
  groups: cells.groups.map((row) =>
    row[0] === "tiimi-a" ? ["tiimi-a", "Tiimi A", "tiimi", "sivistys", "p-3", "", members] : row,
  ),
});
const uuno = [
  "p-6",
  "Uuno Uusi",
  "Työntekijä",
  "sivistys",
  "p-3",
  "00000000-0000-4000-8000-000000000007",
  accountOf("Uuno Uusi"),
];

async function groupOf(id: string) {
  const session = must(await openSession(run.options, run.io, 0));
  const { lists } = must(await readWorkSite(session.work));
  const list = { name: "Groups" as const, listId: lists.get("Groups")?.Id ?? "", select: ["Key", "Body"] };
  const item = must(await keyedItems(session, list)).get(id);
  return must(groupRecord.read(String(item?.fields.Body)));
}

test("who joins a group gets a sheet for notes and its rights; who leaves loses the rights and the sheet stays", async () => {
  const notes = () => keysOf("Notes", "tiimi-a");
  expect(await notes()).toEqual(["note:2027:tiimi-a:p-3", "note:2027:tiimi-a:p-4"]); // p-5 has no account
  await importChanged((cells) => withMembers(cells, "p-3 p-5 p-6"));
  await syncOn("2027-02-10");
  expect(await notes()).toEqual(["note:2027:tiimi-a:p-3", "note:2027:tiimi-a:p-4", "note:2027:tiimi-a:p-6"]);
  expect(await membersOf("tiimi-a jäsenet")).toEqual([accountOf("Uuno Uusi"), accountOf("Venla Vetäjä")]);
  expect(await differencesOn("2027-02-10")).toBe(0);
});

test("in a year that is over nobody gets new sheets for notes", async () => {
  must(await runOpen(2026, run.options, run.io));
  expect(await keysOf("Worksheets", "tiimi-a")).toContain("worksheet:2026:tiimi-a");
  expect(await keysOf("Reviews", "tiimi-a")).toContain("review:2026:tiimi-a");
  expect(await keysOf("Notes", "tiimi-a")).not.toContain("note:2026:tiimi-a:p-3");
  expect(await differencesOn("2027-02-10")).toBe(0);
});

test("a deputy fills from the first day to the last, and verify finds one whose days are over", async () => {
  await enterDeputy(run, { groupId: "tiimi-a", deputyId: "p-2", from: "2027-02-11", to: "2027-02-20" });
  const fillers = () => membersOf("tiimi-a täyttäjät");
  await syncOn("2027-02-10");
  expect(await fillers()).toEqual([accountOf("Venla Vetäjä")]);
  await syncOn("2027-02-11");
  expect(await fillers()).toEqual([accountOf("Siiri Sihteeri"), accountOf("Venla Vetäjä")]);
  expect((await groupOf("tiimi-a")).actingChairId).toBe("p-2");
  expect(await keysOf("Notes", "tiimi-a")).toContain("note:2027:tiimi-a:p-2");
  expect(await differencesOn("2027-02-20")).toBe(0);
  expect(await differencesOn("2027-02-21")).toBe(1);
  expect(run.lines.at(-1)).toContain("tiimi-a täyttäjät");
  await syncOn("2027-02-21");
  expect(await fillers()).toEqual([accountOf("Venla Vetäjä")]);
  expect((await groupOf("tiimi-a")).actingChairId).toBeNull();
  expect(await differencesOn("2027-02-21")).toBe(0);
});

test("a deputy who has no account, and one that cannot be read, are told and stop nobody else", async () => {
  const days = { from: "2027-02-01", to: "2027-03-01" };
  await enterDeputy(run, { groupId: "tiimi-a", deputyId: "p-5", ...days });
  await enterDeputy(run, { groupId: "sivistys-jory", deputyId: "p-4", ...days }, "korjattu käsin");
  await enterDeputy(run, { groupId: "kaupungin-jory", deputyId: "p-3", ...days });
  await syncOn("2027-02-10");
  const told = run.lines.join("\n");
  expect(told).toContain("p-5 ei voi toimia ryhmän tiimi-a puheenjohtajan sijaisena: henkilöllä ei ole");
  expect(told).toContain("sijaisuutta deputy:sivistys-jory ei voi lukea");
  expect(await membersOf("kaupungin-jory täyttäjät")).toContain(accountOf("Venla Vetäjä"));
  expect(await membersOf("tiimi-a täyttäjät")).toEqual([accountOf("Venla Vetäjä")]);
});

test("the nearest supervisor above a group reads what it hands in, and nothing else of it", async () => {
  expect((await groupOf("tiimi-a")).headId).toBe("p-1");
  expect(await membersOf("tiimi-a esihenkilöt")).toEqual([accountOf("Matti Johtaja")]);
  expect(await readersOf("HandedIn", "tiimi-a")).toContain("tiimi-a esihenkilöt: lukee");
  for (const list of ["Worksheets", "Notes", "Reviews"] as const)
    expect((await readersOf(list, "tiimi-a")).join()).not.toContain("esihenkilöt");
  await importChanged((cells) => ({
    ...cells,
    people: [
      ...cells.people.map((row) => (row[0] === "p-3" ? row.with(4, "p-6") : row)),
      uuno.with(4, "p-1"),
    ],
  }));
  await syncOn("2027-02-10");
  expect(await membersOf("tiimi-a esihenkilöt")).toEqual([accountOf("Uuno Uusi")]);
});

test("what merged groups handed in is read by the group they go on in, and their drafts by its chair and secretary", async () => {
  const merged = (cells: OrganisationCells): OrganisationCells => ({
    ...cells,
    people: [...cells.people, uuno],
    groups: [
      ...cells.groups
        .map((row, at) => [...row, at === 0 ? "MergedFrom" : ""])
        .filter(([id]) => id !== "tiimi-a"),
      ["tiimi-b", "Tiimi B", "tiimi", "tekniikka", "p-6", "", "p-6 p-4", "tiimi-a"],
    ],
  });
  await importChanged(merged);
  await syncOn("2027-02-10");
  expect(await groupOf("tiimi-a")).toMatchObject({ mergedInto: "tiimi-b", endedOn: "2027-02-10" });
  expect(await membersOf("tiimi-a täyttäjät")).toEqual([]);
  const both = ["tiimi-b jäsenet: lukee", "tiimi-b täyttäjät: lukee"];
  expect(await readersOf("HandedIn", "tiimi-a")).toEqual(expect.arrayContaining(both));
  expect(await readersOf("Reviews", "tiimi-a")).toEqual(expect.arrayContaining(both));
  expect(await readersOf("Worksheets", "tiimi-a")).toEqual([
    "tiimi-a jäsenet: lukee",
    "tiimi-a täyttäjät: täyttää",
    "tiimi-b täyttäjät: lukee",
  ]);
  expect(await readersOf("Notes", "tiimi-a")).toEqual([
    "tiimi-a jäsenet: lukee",
    "tiimi-a täyttäjät: täyttää",
  ]);
  expect(await keysOf("Worksheets", "tiimi-b")).toEqual(["worksheet:2027:tiimi-b"]);
  expect(await differencesOn("2027-02-10")).toBe(0);
  // Files that say nothing about mergers change nothing about them; files that say otherwise take the rights away.
  await importChanged((cells) => ({
    ...merged(cells),
    groups: merged(cells).groups.map((row) => row.slice(0, -1)),
  }));
  await syncOn("2027-02-10");
  expect(await readersOf("HandedIn", "tiimi-a")).toEqual(expect.arrayContaining(both));
  await importChanged((cells) => ({
    ...merged(cells),
    groups: merged(cells).groups.map((row) => (row[0] === "tiimi-b" ? row.with(-1, "") : row)),
  }));
  await syncOn("2027-02-10");
  for (const list of ["Worksheets", "HandedIn", "Notes", "Reviews", "Plans"] as const)
    expect((await readersOf(list, "tiimi-a")).join()).not.toContain("tiimi-b");
  expect(await differencesOn("2027-02-10")).toBe(0);
});

test("a year that was opened before there were notes and reviews gets them from sync", async () => {
  const { lists } = must(await readWorkSite(site()));
  for (const name of ["Notes", "Reviews"] as const) {
    const listId = lists.get(name)?.Id ?? "";
    for (const { Id } of must(await listEntries(site(), listId, name)).toReversed())
      must(await site().assert(`web/lists(guid'${listId}')/items(${Id})/recycle()`));
  }
  expect(await keysOf("Reviews", "tiimi-a")).toEqual([]);
  must(await runOpen(2028, run.options, run.io));
  await syncOn("2027-02-10");
  expect(await keysOf("Reviews", "tiimi-a")).toEqual(["review:2027:tiimi-a", "review:2028:tiimi-a"]);
  expect(await keysOf("Notes", "tiimi-a")).toHaveLength(4);
  expect(await differencesOn("2027-02-10")).toBe(0);
});
