import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import { userLogin } from "../permissions/membershipTable.ts";
import { runSetup } from "../setup/runSetup.ts";
import { createDocument } from "../sharepoint/addItem.ts";
import { closeOff } from "../sharepoint/assignments.ts";
import { listEntries, roleAssignments } from "../sharepoint/readSite.ts";
import { listPath } from "../sharepoint/securable.ts";
import { sandboxSignIn } from "../signIn/sandboxSignIn.ts";
import { runSync } from "../sync/runSync.ts";
import { accountOf, smallOrganisation, smallTenant } from "../testing/smallTown.ts";
import {
  must,
  prepareAll,
  siteOf,
  type TownRun,
  testIo,
  townRun,
  writeOrganisation,
} from "../testing/townRun.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import { runVerify } from "./runVerify.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let run: TownRun;
let work: WorkSite;
const site = () => siteOf(sandbox.origin);

beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  run = await townRun(sandbox.origin);
  must(await prepareAll(run));
  work = must(await readWorkSite(site()));
});
afterAll(() => sandbox.close());
beforeEach(() => run.lines.splice(0));

/** What verify tells; every planted difference must make it tell something. */
async function told(): Promise<readonly string[]> {
  const outcome = must(await runVerify(run.options, run.io));
  const lines = run.lines.filter((line) => line.startsWith("- "));
  expect(outcome.differences).toBe(lines.length);
  return lines;
}

const listId = (name: "Worksheets" | "HandedIn" | "People" | "Summaries") => work.lists.get(name)?.Id ?? "";
const groupId = (title: string) => work.groups.get(title)?.Id ?? 0;
const readsId = () => work.roles.get("reads")?.Id ?? 0;

async function folder(list: "Worksheets" | "HandedIn", name: string) {
  const entries = must(await listEntries(site(), listId(list), list));
  const found = entries.find((entry) => entry.FileSystemObjectType === 1 && entry.FileLeafRef === name);
  return { kind: "item", listId: listId(list), itemId: found?.Id ?? 0 } as const;
}

async function ensure(name: string): Promise<number> {
  const answer = must(await site().assert("web/ensureuser", { logonName: userLogin(accountOf(name)) }));
  return (answer as { Id: number }).Id;
}

/** After a planted difference has been told, sync (or setup) must mend it. */
async function mended(by: "sync" | "setup" = "sync"): Promise<void> {
  must(by === "sync" ? await runSync(run.options, run.io) : await runSetup(run.options, run.io));
  run.lines.splice(0);
  expect(await told()).toEqual([]);
}

test("an untouched town has no differences", async () => {
  expect(await told()).toEqual([]);
  expect(run.lines.at(-1)).toMatch(/^Kaikki on niin kuin pitää/);
});

test("a person who was given rights to a folder by hand", async () => {
  const { itemId } = await folder("Worksheets", "tiimi-a");
  const person = await ensure("Uuno Uusi");
  const path = `${listPath(listId("Worksheets"))}/items(${itemId})/roleassignments`;
  must(await site().assert(`${path}/addroleassignment(principalid=${person},roledefid=${readsId()})`));
  expect(await told()).toEqual([
    "- Kohteessa Worksheets/tiimi-a on ylimääräinen oikeus: ”Uuno Uusi” (Osaamiskello: lukee). Aja sync, joka poistaa sen, ja selvitä, kuka sen antoi.",
  ]);
  await mended();
});

test("a group that lost its right to a folder, and one with a higher level", async () => {
  const { itemId } = await folder("HandedIn", "tiimi-a");
  const path = `${listPath(listId("HandedIn"))}/items(${itemId})/roleassignments`;
  must(await site().remove(`${path}/getbyprincipalid(${groupId("Osaamiskello sivistys-jory jäsenet")})`));
  const maintains = work.roles.get("maintains")?.Id;
  const hr = groupId("Osaamiskello HR");
  must(await site().assert(`${path}/addroleassignment(principalid=${hr},roledefid=${maintains})`));
  const lines = await told();
  expect(lines).toHaveLength(2);
  expect(lines.join()).toContain("HandedIn/tiimi-a puuttuu oikeus: ”Osaamiskello sivistys-jory jäsenet”");
  expect(lines.join()).toContain("”Osaamiskello HR” (Osaamiskello: ylläpitää)");
  await mended();
});

test("a group that was let into the whole site by hand loses that and never its folders", async () => {
  const chairs = groupId("Osaamiskello tiimi-a täyttäjät");
  const pair = `principalid=${chairs},roledefid=${readsId()}`;
  must(await site().assert(`web/roleassignments/addroleassignment(${pair})`));
  expect((await told()).join()).toContain(
    "/sites/osaaminen on ylimääräinen oikeus: ”Osaamiskello tiimi-a täyttäjät”",
  );
  const folders = [await folder("Worksheets", "tiimi-a"), await folder("HandedIn", "tiimi-a")];
  const fillsFolder = async () => {
    for (const securable of folders) {
      const found = must(await roleAssignments(site(), securable));
      expect(found.map(({ principalId }) => principalId)).toContain(chairs);
    }
  };
  // Looked at before each of the run's calls: it could be the last one that gets through.
  const looking: typeof fetch = async (input, init) => {
    await fillsFolder();
    return fetch(input, init);
  };
  must(await runSync(run.options, testIo(run.lines, { fetch: looking })));
  await fillsFolder();
  run.lines.splice(0);
  expect(await told()).toEqual([]);
});

test("members added and removed by hand", async () => {
  const chairs = groupId("Osaamiskello tiimi-a täyttäjät");
  const person = await ensure("Uuno Uusi");
  must(
    await site().assert(`web/sitegroups(${chairs})/users`, { LoginName: userLogin(accountOf("Uuno Uusi")) }),
  );
  const members = groupId("Osaamiskello tiimi-a jäsenet");
  const teemu = await ensure("Teemu Tekijä");
  must(await site().assert(`web/sitegroups(${members})/users/removebyid(${teemu})`));
  const lines = await told();
  expect(person).toBeGreaterThan(0);
  expect(lines).toHaveLength(2);
  expect(lines.join()).toContain("ylimääräinen jäsen i:0#.f|membership|uuno.uusi@pikku.example");
  expect(lines.join()).toContain("puuttuu i:0#.f|membership|teemu.tekija@pikku.example");
  await mended();
});

test("a group that lets its members in", async () => {
  const chairs = groupId("Osaamiskello tiimi-a täyttäjät");
  must(await site().merge(`web/sitegroups(${chairs})`, { AllowMembersEditMembership: true }));
  expect(await told()).toHaveLength(1);
  await mended();
});

test("a permission level that was widened", async () => {
  const fills = work.roles.get("fills")?.Id;
  must(
    await site().merge(`web/roledefinitions(${fills})`, { BasePermissions: { High: "32", Low: "200749" } }),
  );
  expect((await told()).join()).toContain("”Osaamiskello: täyttää”");
  await mended("setup");
});

test("a list that inherits again, a setting that was switched on", async () => {
  must(await site().assert(`${listPath(listId("Summaries"))}/resetroleinheritance`));
  must(await site().merge(listPath(listId("People")), { EnableAttachments: true }));
  must(await site().merge("web", { MembersCanShare: true }));
  const lines = await told();
  expect(lines).toHaveLength(3);
  expect(lines.join()).toContain("Summaries perii");
  await mended("setup");
});

test("a folder that inherits again", async () => {
  const { itemId } = await folder("Worksheets", "tiimi-a");
  must(await site().assert(`${listPath(listId("Worksheets"))}/items(${itemId})/resetroleinheritance`));
  expect((await told()).join()).toContain("Worksheets/tiimi-a perii");
  await mended();
});

test("the talks site, opened to somebody", async () => {
  const talks = siteOf(sandbox.origin, "it", "/sites/keskustelut");
  const answer = must(
    await talks.assert("web/ensureuser", { logonName: userLogin(accountOf("Venla Vetäjä")) }),
  );
  const { Id } = answer as { Id: number };
  must(await talks.assert(`web/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`));
  expect((await told()).join()).toContain("/sites/keskustelut on ylimääräinen oikeus: ”Venla Vetäjä”");
  await mended("setup");
});

test("a document with permissions of its own", async () => {
  const entries = must(await listEntries(site(), listId("HandedIn"), "HandedIn"));
  const document = entries.find((entry) => entry.Key === "handedin:2027:tiimi-a");
  const securable = { kind: "item", listId: listId("HandedIn"), itemId: document?.Id ?? 0 } as const;
  must(await closeOff(site(), securable));
  expect(must(await roleAssignments(site(), securable))).toHaveLength(1);
  expect((await told()).join()).toContain("HandedIn/handedin:2027:tiimi-a on omat käyttöoikeudet");
  must(await site().assert(`${listPath(listId("HandedIn"))}/items(${document?.Id})/resetroleinheritance`));
});

test("a document outside folders, one in a wrong folder, and one that is there twice", async () => {
  const root = work.lists.get("Worksheets")?.RootFolder.ServerRelativeUrl ?? "";
  const document = (folderPath: string, Key: string) =>
    createDocument(site(), { listId: listId("Worksheets"), folderPath, values: { Title: "x", Key } });
  const made = [
    must(await document(root, "worksheet:2027:irrallaan")),
    must(await document(`${root}/tiimi-a`, "worksheet:2027:sivistys-jory")),
  ];
  const lines = await told();
  expect(lines.join("\n")).toContain("worksheet:2027:irrallaan on kansioiden ulkopuolella");
  expect(lines.join("\n")).toContain("sarakkeen Key arvo ”worksheet:2027:sivistys-jory” ei vastaa");
  expect(lines.join("\n")).toContain("Asiakirja worksheet:2027:sivistys-jory on listassa kahdesti");
  for (const id of made) must(await site().assert(`${listPath(listId("Worksheets"))}/items(${id})/recycle`));
  run.lines.splice(0);
  expect(await told()).toEqual([]);
});

test("a document that its chair moved to another area is told, one whose group moved is not", async () => {
  const entries = must(await listEntries(site(), listId("Worksheets"), "Worksheets"));
  const document = entries.find((entry) => entry.Key === "worksheet:2027:tiimi-a");
  const { siteId } = JSON.parse(await readFile(run.options.configFile, "utf8"));
  const url = `${sandbox.origin}/v1.0/sites/${siteId}/lists/${listId("Worksheets")}/items/${document?.Id}/fields`;
  const token = must(
    await sandboxSignIn(sandbox.origin, "chair", fetch)({ scopes: ["Sites.ReadWrite.All"] }),
  );
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const move = async (AreaKey: string) => {
    const moved = await fetch(url, { method: "PATCH", headers, body: JSON.stringify({ AreaKey }) });
    expect(moved.status).toBe(200);
  };
  await move("2027|tekniikka|worksheet");
  expect((await told()).join()).toContain("sarakkeen AreaKey arvo ”2027|tekniikka|worksheet” ei vastaa");
  must(await runSync(run.options, run.io));
  run.lines.splice(0);
  expect(await told()).toHaveLength(1);
  await move("2027|sivistys|worksheet");
  const moved = {
    ...smallOrganisation,
    groups: smallOrganisation.groups.map((row) =>
      row.map((cell, at) => (row[0] === "tiimi-a" && at === 3 ? "tekniikka" : cell)),
    ),
  };
  must(await runOrgImport(await writeOrganisation(run.folder, moved), run.options, run.io));
  must(await runSync(run.options, run.io));
  run.lines.splice(0);
  expect(await told()).toEqual([]);
  must(await runOrgImport(run.organisationFolder, run.options, run.io));
  must(await runSync(run.options, run.io));
});

test("a deleted document is missed, and sync makes it anew", async () => {
  const entries = must(await listEntries(site(), listId("HandedIn"), "HandedIn"));
  const document = entries.find((entry) => entry.Key === "handedin:2027:tiimi-a");
  must(await site().assert(`${listPath(listId("HandedIn"))}/items(${document?.Id})/recycle`));
  expect((await told()).join()).toContain("Asiakirja handedin:2027:tiimi-a puuttuu");
  await mended();
});

test("an administrator who is not IT", async () => {
  const tenant = {
    ...smallTenant,
    sites: smallTenant.sites.map((one) => ({
      ...one,
      admins: [...one.admins, smallTenant.users[7]?.id ?? ""],
    })),
  };
  const other = await startSandbox({ town: tenant, today: "2027-02-10" });
  const there = await townRun(other.origin, { siteAdmins: [accountOf("Ida Tieto")] });
  must(await prepareAll(there));
  there.lines.splice(0);
  expect(must(await runVerify(there.options, there.io)).differences).toBe(2);
  expect(there.lines.join("\n")).toContain(
    "ylimääräinen pääkäyttäjä i:0#.f|membership|ulla.ulkopuoli@pikku.example",
  );
  await other.close();
});

test("verify is told in Swedish and English as well, and changes nothing", async () => {
  const { itemId } = await folder("Worksheets", "paivakoti").catch(() => ({ itemId: 0 }));
  expect(itemId).toBe(0); // an odd year: the daycare's staff talk one by one
  must(await site().merge(listPath(listId("People")), { EnableAttachments: true }));
  for (const [language, words] of [
    ["sv", "- Inställningen EnableAttachments för People är fel. Kör setup."],
    ["en", "- Setting EnableAttachments of People is wrong. Run setup."],
  ] as const) {
    must(await runVerify({ ...run.options, language }, run.io));
    expect(run.lines).toContain(words);
  }
  expect(await readFile(run.options.configFile, "utf8")).toContain("Worksheets");
});
