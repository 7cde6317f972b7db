import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { userLogin } from "../permissions/membershipTable.ts";
import { runSetup } from "../setup/runSetup.ts";
import { createDocument, createFolder } from "../sharepoint/addItem.ts";
import { closeOff } from "../sharepoint/assignments.ts";
import { listPath } from "../sharepoint/securable.ts";
import { runSync } from "../sync/runSync.ts";
import { accountOf, smallTenant } from "../testing/smallTown.ts";
import { talkEntries, talkRights } from "../testing/talkRights.ts";
import { listIn, prepareTalkTown, writeInto } from "../testing/talkTown.ts";
import { must, siteOf, type TownRun } from "../testing/townRun.ts";
import { readWorkSite } from "../workSite.ts";
import { runVerify } from "./runVerify.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What somebody may have done to the talks site, told by verify and mended as far as it can be. */
let sandbox: Sandbox;
let run: TownRun;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await prepareTalkTown(sandbox.origin);
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

const site = () => siteOf(sandbox.origin, "it", "/sites/keskustelut");

async function told(): Promise<readonly string[]> {
  run.lines.splice(0);
  const outcome = must(await runVerify(run.options, run.io));
  const lines = run.lines.filter((line) => line.startsWith("- "));
  expect(outcome.differences).toBe(lines.length);
  return lines;
}

async function mended(by: "sync" | "setup"): Promise<void> {
  must(by === "sync" ? await runSync(run.options, run.io) : await runSetup(run.options, run.io));
  expect(await told()).toEqual([]);
}

async function itemPath(list: "SupervisorHalves" | "SupervisorGoals", name: string): Promise<string> {
  const entry = (await talkEntries(run, list)).find(({ Key, FileLeafRef }) =>
    [Key, FileLeafRef].includes(name),
  );
  const { list: at } = await listIn(run, list);
  return `${listPath(at.listId)}/items(${entry?.Id})`;
}

async function grantHr(securable: string): Promise<void> {
  const login = userLogin(accountOf("Heli Resurssi"));
  const { Id } = must(await site().assert("web/ensureuser", { logonName: login })) as { Id: number };
  const { value } = must(await site().get("web/roledefinitions?$select=Id,Name")) as {
    value: { Id: number; Name: string }[];
  };
  const level = value.find(({ Name }) => Name === "Osaamiskello: lukee")?.Id;
  must(
    await site().assert(
      `${securable}/roleassignments/addroleassignment(principalid=${Id},roledefid=${level})`,
    ),
  );
}

test("a third person with a right to a folder of two", async () => {
  await grantHr(await itemPath("SupervisorHalves", "p-4~p-3"));
  expect(await told()).toEqual([expect.stringMatching(/SupervisorHalves\/p-4~p-3.*Heli Resurssi/u)]);
  await mended("sync");
  expect(await talkRights(run, "SupervisorHalves", "p-4~p-3")).toEqual([
    "Teemu Tekijä lukee",
    "Venla Vetäjä täyttää",
  ]);
});

test("a right to the whole site or to a list", async () => {
  const { list } = await listIn(run, "LevelBases");
  await grantHr("web");
  await grantHr(listPath(list.listId));
  expect(await told()).toEqual([
    expect.stringMatching(/\/sites\/keskustelut.*Heli Resurssi/u),
    expect.stringMatching(/LevelBases.*Heli Resurssi/u),
  ]);
  await mended("sync");
});

test("a folder that lost its own permissions is closed again before anybody is let in", async () => {
  must(await site().assert(`${await itemPath("SupervisorHalves", "p-4~p-3")}/resetroleinheritance`));
  expect(await told()).toEqual([expect.stringContaining("SupervisorHalves/p-4~p-3")]);
  await mended("sync");
});

test("a document that says other people, another year or another key than its folder", async () => {
  const half = { PersonId: "p-2", SupervisorId: "p-1", SupervisorYear: "2027|p-1" };
  const right = { PersonId: "p-4", SupervisorId: "p-3", SupervisorYear: "2027|p-3" };
  const key = "talksupervisor:2027:p-4~p-3";
  await writeInto(run, "SupervisorHalves", key, half);
  const lines = await told();
  expect(lines).toHaveLength(3);
  for (const column of Object.keys(half)) expect(lines.join("\n")).toContain(column);
  await writeInto(run, "SupervisorHalves", key, right);
  expect(await told()).toEqual([]);
  // By whom goals are found, sync brings in line by itself.
  await writeInto(run, "SupervisorGoals", "goalssupervisor:p-4", { SupervisorId: "p-1" });
  expect(await told()).toHaveLength(1);
  await mended("sync");
});

test("documents outside folders, folders of nobody, and permissions of a single document", async () => {
  const { list } = await listIn(run, "EmployeeHalves");
  const { listId } = list;
  const rootPath = "/sites/keskustelut/Lists/EmployeeHalves";
  const stray = must(
    await createDocument(site(), { listId, folderPath: rootPath, values: { Title: "x", Key: "x" } }),
  );
  const folder = must(await createFolder(site(), { listId, parentPath: rootPath, name: "p-4~p-99" }));
  const path = await itemPath("SupervisorGoals", "goalssupervisor:p-4");
  const { list: goals } = await listIn(run, "SupervisorGoals");
  const itemId = Number(/items\((\d+)\)/u.exec(path)?.[1]);
  must(await closeOff(site(), { kind: "item", listId: goals.listId, itemId }));
  const lines = (await told()).join("\n");
  expect(lines).toContain("EmployeeHalves/p-4~p-99");
  expect(lines).toMatch(/EmployeeHalves.*\bx\b/u);
  expect(lines).toContain("SupervisorGoals/goalssupervisor:p-4");
  must(await site().remove(`${listPath(listId)}/items(${stray})`));
  must(await site().remove(`${listPath(listId)}/items(${folder})`));
  must(await site().assert(`${path}/resetroleinheritance`));
  expect(await told()).toEqual([]);
});

test("a document that is gone, a setting and a level that somebody has changed", async () => {
  must(await site().remove(await itemPath("SupervisorHalves", "talksupervisor:2027:p-3~p-1")));
  must(await site().merge("web", { MembersCanShare: true }));
  const { roles } = must(await readWorkSite(site()));
  const level = roles.get("reads")?.Id;
  must(
    await site().merge(`web/roledefinitions(${level})`, { BasePermissions: { High: "32", Low: "200767" } }),
  );
  const lines = (await told()).join("\n");
  expect(lines).toContain("talksupervisor:2027:p-3~p-1");
  expect(lines).toContain("MembersCanShare");
  expect(lines).toContain("Osaamiskello: lukee");
  must(await runSync(run.options, run.io));
  await mended("setup");
});
