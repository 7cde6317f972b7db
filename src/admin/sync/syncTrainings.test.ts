import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { keyedItems, upsertItems } from "../keyedItems.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import type { PersonList } from "../permissions/folderLists.ts";
import { userLogin } from "../permissions/membershipTable.ts";
import { openSession } from "../session.ts";
import { listEntries, roleAssignments } from "../sharepoint/readSite.ts";
import { accountOf, type OrganisationCells, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import { must, prepareAll, siteOf, type TownRun, townRun, writeOrganisation } from "../testing/townRun.ts";
import { runVerify } from "../verify/runVerify.ts";
import { readWorkSite } from "../workSite.ts";
import { runSync } from "./runSync.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Training records, proposals and talk needs: who is let into a person's folder, and how their columns follow. */
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
const on = (today: string) => ({ ...run.options, today });
const differences = async (today = "2027-02-10") => must(await runVerify(on(today), run.io)).differences;
const listId = async (name: PersonList) => must(await readWorkSite(site())).lists.get(name)?.Id ?? "";
const entriesOf = async (name: PersonList) => must(await listEntries(site(), await listId(name), name));
const keysOf = async (name: PersonList) =>
  (await entriesOf(name)).flatMap(({ Key }) => (Key ? [Key] : [])).sort();

/** Who has which level on a person's folder: `HR: täyttää`. */
async function readersOf(name: PersonList, personId: string): Promise<readonly string[]> {
  const folder = (await entriesOf(name)).find(({ FileLeafRef }) => FileLeafRef === personId);
  const securable = { kind: "item" as const, listId: await listId(name), itemId: folder?.Id ?? 0 };
  return must(await roleAssignments(site(), securable))
    .map(({ title, roles }) => `${title}: ${roles.map((role) => role.name).join()}`)
    .map((text) => text.replaceAll(/Osaamiskello:? /g, ""))
    .sort();
}

async function importChanged(change: (people: string[][]) => string[][]): Promise<void> {
  const cells: OrganisationCells = structuredClone(smallOrganisation);
  const people = change(cells.people);
  const groups = cells.groups.map((row, at) =>
    at === 0 ? row : row.with(-1, stillThere(row.at(-1), people)),
  );
  const folder = await writeOrganisation(run.folder, { ...cells, people, groups });
  must(await runOrgImport(folder, run.options, run.io));
}
const stillThere = (memberIds = "", people: readonly (readonly string[])[]) =>
  memberIds
    .split(" ")
    .filter((id) => people.some((row) => row[0] === id))
    .join(" ");
const changed = (id: string, column: "UnitId" | "SupervisorId", value: string) => (people: string[][]) =>
  people.map((row) => (row[0] === id ? row.with(column === "UnitId" ? 3 : 4, value) : row));
const uuno = [
  ...["p-6", "Uuno Uusi", "Työntekijä", "tekniikka", "p-4", "00000000-0000-4000-8000-000000000007"],
  accountOf("Uuno Uusi"),
];

/** Columns of one document as somebody who may fill it could write them past the app. */
async function write(name: PersonList, key: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const session = must(await openSession(run.options, run.io, 0));
  const list = { name, listId: await listId(name), select: ["Key", ...Object.keys(fields)] };
  const items = must(await keyedItems(session, list));
  must(await upsertItems(session, list, items, new Map([[key, fields]])));
}
const columnOf = async (name: PersonList, key: string, column: string) =>
  (await entriesOf(name)).find(({ Key }) => Key === key)?.[column];

test("everybody in service has a record, who has an account proposals, and who has staff a page of needs", async () => {
  expect(await keysOf("Trainings")).toEqual([1, 2, 3, 4, 5].map((n) => `training:2027:p-${n}`));
  expect(await keysOf("Proposals")).toEqual([1, 2, 3, 4].map((n) => `proposals:p-${n}`));
  expect(await keysOf("TalkNeeds")).toEqual(["talkneeds:2027:p-1", "talkneeds:2027:p-3"]);
  expect(await columnOf("Trainings", "training:2027:p-5", "AreaKey")).toBe("2027|sivistys|training");
  expect(await columnOf("Trainings", "training:2027:p-1", "SupervisorYear")).toBe("2027|");
  expect(await columnOf("Trainings", "training:2027:p-4", "Title")).toBe("Koulutustiedot 2027");
});

test("a newcomer gets all that sync makes, and whoever has staff now a page of needs", async () => {
  await importChanged((people) => [...people, uuno]);
  must(await runSync(run.options, run.io));
  expect(await keysOf("Trainings")).toContain("training:2027:p-6");
  expect(await readersOf("Trainings", "p-6")).toEqual([
    "HR: täyttää",
    "Teemu Tekijä: täyttää",
    "Uuno Uusi: lukee",
  ]);
  expect(await readersOf("Proposals", "p-6")).toEqual([
    "HR: lukee",
    "Teemu Tekijä: lukee",
    "Uuno Uusi: täyttää",
  ]);
  expect(await readersOf("TalkNeeds", "p-4")).toEqual([
    "HR: lukee",
    "Teemu Tekijä: täyttää",
    "sivistys-jory jäsenet: lukee",
  ]);
  expect(await differences()).toBe(0);
});

test("with another supervisor the former one loses everything, and the columns name the new one", async () => {
  await importChanged(changed("p-4", "SupervisorId", "p-2"));
  expect(await differences()).toBeGreaterThan(0);
  must(await runSync(run.options, run.io));
  expect(await readersOf("Trainings", "p-4")).toEqual([
    "HR: täyttää",
    "Siiri Sihteeri: täyttää",
    "Teemu Tekijä: lukee",
  ]);
  expect(await readersOf("Proposals", "p-4")).not.toContain("Venla Vetäjä: lukee");
  expect(await columnOf("Trainings", "training:2027:p-4", "SupervisorYear")).toBe("2027|p-2");
  expect(await columnOf("Proposals", "proposals:p-4", "SupervisorId")).toBe("p-2");
  expect(await differences()).toBe(0);
  expect(must(await runSync(run.options, run.io)).changes).toBe(0);
});

test("of whoever has left HR alone keeps the record, of whoever has no supervisor HR and the person", async () => {
  await importChanged((people) => people.filter(([id]) => id !== "p-4" && id !== "p-5"));
  must(await runSync(run.options, run.io));
  expect(await readersOf("Trainings", "p-4")).toEqual(["HR: täyttää"]);
  expect(await readersOf("Proposals", "p-4")).toEqual(["HR: lukee"]);
  expect(await columnOf("Trainings", "training:2027:p-4", "SupervisorYear")).toBe("2027|");
  expect(await keysOf("Trainings")).toContain("training:2027:p-4");
  expect(await differences()).toBe(0);
  await importChanged((people) => people.map((row) => (row[0] === "p-2" ? row.with(4, "") : row)));
  must(await runSync(run.options, run.io));
  expect(await readersOf("Trainings", "p-2")).toEqual(["HR: täyttää", "Siiri Sihteeri: lukee"]);
  expect(await readersOf("Trainings", "p-4")).toContain("Venla Vetäjä: täyttää"); // back in service
  expect(await differences()).toBe(0);
});

test("a record follows its person to another area until its year is over, and stays there then", async () => {
  await importChanged(changed("p-4", "UnitId", "tekniikka"));
  must(await runSync(on("2028-01-31"), run.io));
  expect(await columnOf("Trainings", "training:2027:p-4", "AreaKey")).toBe("2027|tekniikka|training");
  await importChanged(changed("p-4", "UnitId", "kaupunki"));
  must(await runSync(on("2028-02-01"), run.io));
  expect(await columnOf("Trainings", "training:2027:p-4", "AreaKey")).toBe("2027|tekniikka|training");
  expect(await differences("2028-02-01")).toBe(0);
});

test("a year that is over gets no records: whoever brings some in makes them", async () => {
  must(await runOpen(2026, on("2027-02-01"), run.io));
  expect(await keysOf("Trainings")).not.toContain("training:2026:p-4");
  must(await runOpen(2026, on("2027-01-31"), run.io));
  expect(await keysOf("Trainings")).toContain("training:2026:p-4");
  expect(await keysOf("Proposals")).toHaveLength(4);
  expect(await differences()).toBe(0);
});

test("a record that poses as another's, supervisor's or area's is told, and sync brings back what it can", async () => {
  await write("Trainings", "training:2027:p-4", {
    SupervisorYear: "2027|p-2",
    AreaKey: "2027|tekniikka|training",
  });
  await write("Proposals", "proposals:p-4", { SupervisorId: "p-2" });
  await write("Proposals", "proposals:p-2", { PersonId: "p-4" });
  await write("TalkNeeds", "talkneeds:2027:p-3", { AreaKey: "2027|tekniikka|talkneeds" });
  expect(await differences()).toBe(5);
  const told = run.lines.join("\n");
  for (const column of ["SupervisorYear", "SupervisorId", "AreaKey", "PersonId"])
    expect(told).toContain(column);
  must(await runSync(run.options, run.io));
  expect(await differences()).toBe(1);
  expect(run.lines.at(-1)).toContain("PersonId");
});

test("a person who was let into the whole site by hand loses that and never their own folders", async () => {
  const work = must(await readWorkSite(site()));
  const teemu = work.users.get(userLogin(accountOf("Teemu Tekijä")));
  const pair = `principalid=${teemu},roledefid=${work.roles.get("reads")?.Id}`;
  must(await site().assert(`web/roleassignments/addroleassignment(${pair})`));
  expect(await differences()).toBe(1);
  must(await runSync(run.options, run.io));
  expect(await readersOf("Trainings", "p-4")).toContain("Teemu Tekijä: lukee");
  expect(await differences()).toBe(0);
});

test("an account that Microsoft 365 does not know is told once; the record is its supervisor's and HR's", async () => {
  const lost = ["p-9", "Kaisa Kadonnut", "", "sivistys", "p-3", "00000000-0000-4000-8000-000000000999"];
  await importChanged((people) => [...people, [...lost, "kaisa@pikku.example"]]);
  run.lines.splice(0);
  must(await runSync(run.options, run.io));
  expect(run.lines.filter((line) => line.includes("kaisa@pikku.example"))).toHaveLength(1);
  expect(await readersOf("Trainings", "p-9")).toEqual(["HR: täyttää", "Venla Vetäjä: täyttää"]);
  expect(await readersOf("Proposals", "p-9")).toEqual(["HR: lukee", "Venla Vetäjä: lukee"]);
});
