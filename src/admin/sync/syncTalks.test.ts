import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readAppConfig } from "#lib/appConfig.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import type { TalksList } from "../permissions/folderLists.ts";
import { enterStaffDeputy } from "../testing/enterStaffDeputy.ts";
import { type OrganisationCells, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { talkEntries, talkRights } from "../testing/talkRights.ts";
import { prepareTalkTown } from "../testing/talkTown.ts";
import { must, type TownRun, writeOrganisation } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { runSync } from "./runSync.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Who may do what with development discussions, night after night. */
let sandbox: Sandbox;
let run: TownRun;
beforeEach(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await prepareTalkTown(sandbox.origin);
  run.lines.splice(0);
});
afterEach(() => sandbox.close());

const on = (today: string) => ({ ...run.options, today });
const syncOn = async (today: string) => must(await runSync(on(today), run.io));
const differencesOn = async (today: string) => must(await runVerify(on(today), run.io)).differences;
const rights = (list: TalksList, folder: string) => talkRights(run, list, folder);

async function keysOf(list: TalksList): Promise<readonly (string | null | undefined)[]> {
  return (await talkEntries(run, list)).flatMap(({ Key }) => Key ?? []).sort();
}

const uuno = [
  ...["p-6", "Uuno Uusi", "Työntekijä", "sivistys", "p-3"],
  ...["00000000-0000-4000-8000-000000000007", "uuno.uusi@pikku.example"],
];

/** Both halves of a pair: the employee's, the supervisor's. */
const halves = async (pair: string) => [
  await rights("EmployeeHalves", pair),
  await rights("SupervisorHalves", pair),
];

/** Brings in an organisation in which these people's cells are others. */
async function changePeople(
  changes: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more: readonly (readonly string[])[] = [],
): Promise<void> {
  const [head = [], ...people] = smallOrganisation.people;
  const columns = [...head, "OtherSupervisorIds"];
  const rows = [...people, ...more].flatMap((row) => {
    const change = changes[row[0] ?? ""];
    if (change?.gone) return [];
    return [columns.map((column, at) => change?.[column] ?? row[at] ?? "")];
  });
  const ids = rows.map(([id]) => id);
  const groups = smallOrganisation.groups.map((row, at) =>
    row.map((cell, column) =>
      at > 0 && column === 6
        ? cell
            .split(" ")
            .filter((id) => ids.includes(id))
            .join(" ")
        : cell,
    ),
  );
  const cells: OrganisationCells = { ...smallOrganisation, people: [columns, ...rows], groups };
  const folder = await writeOrganisation(run.folder, cells);
  must(await runOrgImport(folder, run.options, run.io));
}

test("every pair has its halves, which the two alone may open, and verify finds nothing else", async () => {
  expect(await keysOf("EmployeeHalves")).toEqual([
    "talkemployee:2027:p-2~p-1",
    "talkemployee:2027:p-3~p-1",
    "talkemployee:2027:p-4~p-3",
  ]);
  // Somebody without an account has no half of their own: the two fill the supervisor's together.
  expect(await keysOf("SupervisorHalves")).toEqual([
    "talksupervisor:2027:p-2~p-1",
    "talksupervisor:2027:p-3~p-1",
    "talksupervisor:2027:p-4~p-3",
    "talksupervisor:2027:p-5~p-3",
  ]);
  expect(await halves("p-4~p-3")).toEqual([
    ["Teemu Tekijä täyttää", "Venla Vetäjä lukee"],
    ["Teemu Tekijä lukee", "Venla Vetäjä täyttää"],
  ]);
  expect(await halves("p-5~p-3")).toEqual([null, ["Venla Vetäjä täyttää"]]);
  expect(await rights("EmployeeGoals", "p-4")).toEqual(["Teemu Tekijä täyttää", "Venla Vetäjä lukee"]);
  expect(await rights("SupervisorGoals", "p-4")).toEqual(["Teemu Tekijä lukee", "Venla Vetäjä täyttää"]);
  expect(await keysOf("SupervisorGoals")).toEqual(
    ["p-2", "p-3", "p-4", "p-5"].map((id) => `goalssupervisor:${id}`),
  );
  expect(await differencesOn("2027-02-10")).toBe(0);
  expect((await syncOn("2027-02-11")).changes).toBe(0);
});

test("the app learns where the discussions are, and nothing of the list that IT alone reads", async () => {
  const config = readAppConfig(await readFile(run.options.configFile, "utf8"));
  expect(Object.keys(config?.talks?.lists ?? {}).sort()).toEqual([
    "EmployeeGoals",
    "EmployeeHalves",
    "SupervisorGoals",
    "SupervisorHalves",
  ]);
});

test("in a year of group discussions only those with staff have one of their own, and goals go on", async () => {
  // The responsibility area of p-5 takes turns; p-3 has staff and moves there.
  await changePeople({ "p-3": { UnitId: "varhais" } });
  must(await runOpen(2028, on("2027-12-01"), run.io));
  const supervisors = await keysOf("SupervisorHalves");
  expect(supervisors).toContain("talksupervisor:2028:p-3~p-1");
  expect(supervisors).not.toContain("talksupervisor:2028:p-5~p-3");
  expect(await keysOf("SupervisorGoals")).toContain("goalssupervisor:p-5");
});

test("a new supervisor gets documents of the two and the goals, the former one loses everything", async () => {
  await changePeople({ "p-4": { SupervisorId: "p-2" } });
  expect(await differencesOn("2027-02-10")).toBeGreaterThan(0);
  await syncOn("2027-02-11");
  expect(await halves("p-4~p-3")).toEqual([["Teemu Tekijä lukee"], ["Teemu Tekijä lukee"]]);
  expect(await halves("p-4~p-2")).toEqual([
    ["Siiri Sihteeri lukee", "Teemu Tekijä täyttää"],
    ["Siiri Sihteeri täyttää", "Teemu Tekijä lukee"],
  ]);
  expect(await rights("SupervisorGoals", "p-4")).toEqual(["Siiri Sihteeri täyttää", "Teemu Tekijä lukee"]);
  const entries = await talkEntries(run, "SupervisorGoals");
  expect(entries.find(({ Key }) => Key === "goalssupervisor:p-4")?.SupervisorId).toBe("p-2");
  // Nothing has gone, and nothing was carried from one pair to another.
  expect(await keysOf("SupervisorHalves")).toEqual(
    expect.arrayContaining(["talksupervisor:2027:p-4~p-2", "talksupervisor:2027:p-4~p-3"]),
  );
  expect(await differencesOn("2027-02-11")).toBe(0);
});

test("a deputy holds discussions of their own for a time, and reads nothing when it is over", async () => {
  const deputy = { supervisorId: "p-3", deputyId: "p-2", from: "2027-02-11", to: "2027-02-20" };
  await enterStaffDeputy(run, deputy);
  await syncOn("2027-02-11");
  expect(await halves("p-4~p-2")).toEqual([
    ["Siiri Sihteeri lukee", "Teemu Tekijä täyttää"],
    ["Siiri Sihteeri täyttää", "Teemu Tekijä lukee"],
  ]);
  // What was written with the supervisor stays between those two.
  expect(await halves("p-4~p-3")).toEqual([
    ["Teemu Tekijä täyttää", "Venla Vetäjä lukee"],
    ["Teemu Tekijä lukee", "Venla Vetäjä täyttää"],
  ]);
  expect(await rights("SupervisorGoals", "p-4")).toEqual([
    "Siiri Sihteeri täyttää",
    "Teemu Tekijä lukee",
    "Venla Vetäjä täyttää",
  ]);
  expect(await differencesOn("2027-02-20")).toBe(0);
  expect(await differencesOn("2027-02-21")).toBeGreaterThan(0);
  await syncOn("2027-02-21");
  expect(await halves("p-4~p-2")).toEqual([["Teemu Tekijä lukee"], ["Teemu Tekijä lukee"]]);
  expect(await rights("EmployeeGoals", "p-4")).toEqual(["Teemu Tekijä täyttää", "Venla Vetäjä lukee"]);
  expect(await differencesOn("2027-02-21")).toBe(0);
});

test("deputies who cannot act are told, and nobody else waits for them", async () => {
  const days = { from: "2027-02-01", to: "2027-12-31" };
  await enterStaffDeputy(run, { supervisorId: "p-3", deputyId: "p-5", ...days });
  await enterStaffDeputy(run, { supervisorId: "p-1", deputyId: "p-2", ...days }, "rikki");
  await syncOn("2027-02-11");
  expect(run.lines.filter((line) => line.startsWith("Huomaa"))).toEqual([
    "Huomaa: p-5 ei voi toimia esihenkilön p-3 sijaisena: sijaisella ei ole käyttäjätunnusta. HR valitsee sovelluksessa toisen sijaisen.",
    "Huomaa: sijaisuutta deputy:staff:p-1 ei voi lukea. HR kirjaa sen uudelleen sovelluksessa; siihen asti kukaan ei toimi sijaisena.",
  ]);
});

test("a person with two jobs has a discussion and goals with each supervisor", async () => {
  await changePeople({ "p-4": { OtherSupervisorIds: "p-2" } });
  await syncOn("2027-02-11");
  expect(await halves("p-4~p-2")).toEqual([
    ["Siiri Sihteeri lukee", "Teemu Tekijä täyttää"],
    ["Siiri Sihteeri täyttää", "Teemu Tekijä lukee"],
  ]);
  expect(await rights("SupervisorGoals", "p-4~p-2")).toEqual([
    "Siiri Sihteeri täyttää",
    "Teemu Tekijä lukee",
  ]);
  expect(await rights("SupervisorGoals", "p-4")).toEqual(["Teemu Tekijä lukee", "Venla Vetäjä täyttää"]);
  expect(await differencesOn("2027-02-11")).toBe(0);
  await changePeople({});
  await syncOn("2027-02-12");
  // The second job has ended: what was written in it is the employee's to read.
  expect(await rights("EmployeeGoals", "p-4~p-2")).toEqual(["Teemu Tekijä lukee"]);
  expect(await halves("p-4~p-2")).toEqual([["Teemu Tekijä lukee"], ["Teemu Tekijä lukee"]]);
  expect(await differencesOn("2027-02-12")).toBe(0);
});

test("nobody reads a leaver's discussions, and staff whose supervisor has left have theirs to read", async () => {
  await changePeople({ "p-2": { SupervisorId: "p-6" }, "p-4": { SupervisorId: "p-6" } }, [uuno]);
  await syncOn("2027-02-11");
  expect(await halves("p-2~p-6")).toEqual([
    ["Siiri Sihteeri täyttää", "Uuno Uusi lukee"],
    ["Siiri Sihteeri lukee", "Uuno Uusi täyttää"],
  ]);
  await changePeople({ "p-2": { SupervisorId: "" }, "p-4": { gone: "yes" } });
  await syncOn("2027-02-12");
  expect(await halves("p-4~p-6")).toEqual([[], []]);
  expect(await halves("p-4~p-3")).toEqual([[], []]);
  expect(await rights("SupervisorGoals", "p-4")).toEqual([]);
  expect(await halves("p-2~p-6")).toEqual([["Siiri Sihteeri lukee"], ["Siiri Sihteeri lukee"]]);
  expect(await rights("EmployeeGoals", "p-2")).toEqual(["Siiri Sihteeri täyttää"]);
  expect(await differencesOn("2027-02-12")).toBe(0);
});

test("a supervisor without an account is told, and a person who gets an account gets a half of their own", async () => {
  await changePeople({ "p-2": { SupervisorId: "p-5" } });
  await syncOn("2027-02-11");
  expect(run.lines).toContain(
    "Huomaa: 1 esihenkilöllä ei ole käyttäjätunnusta, joten heidän kanssaan ei voi kirjata kehityskeskusteluja: p-5. Korjaa henkilötiedot, tai HR valitsee sovelluksessa sijaisen.",
  );
  expect(await halves("p-2~p-1")).toEqual([["Siiri Sihteeri lukee"], ["Siiri Sihteeri lukee"]]);
  expect(await halves("p-2~p-5")).toEqual([null, null]);
  await changePeople({
    "p-2": { SupervisorId: "p-5" },
    "p-5": { EntraId: uuno[5] ?? "", UserPrincipalName: uuno[6] ?? "" },
  });
  await syncOn("2027-02-12");
  expect(await halves("p-5~p-3")).toEqual([
    ["Uuno Uusi täyttää", "Venla Vetäjä lukee"],
    ["Uuno Uusi lukee", "Venla Vetäjä täyttää"],
  ]);
  expect(await halves("p-2~p-5")).toEqual([
    ["Siiri Sihteeri täyttää", "Uuno Uusi lukee"],
    ["Siiri Sihteeri lukee", "Uuno Uusi täyttää"],
  ]);
  expect(await differencesOn("2027-02-12")).toBe(0);
});
