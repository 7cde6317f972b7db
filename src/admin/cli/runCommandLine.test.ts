import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lists } from "#store/lists.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import { accountOf, smallModel, smallTenant, staffGroupId } from "../testing/smallTown.ts";
import { testIo } from "../testing/townRun.ts";
import { runCommandLine } from "./runCommandLine.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await startSandbox({ town: smallTenant, today: "2027-02-10" });
  folder = await mkdtemp(join(tmpdir(), "osaamiskello-"));
  await writeFile(join(folder, "model.json"), JSON.stringify(smallModel));
  await writeFile(
    join(folder, "admin.json"),
    JSON.stringify({
      tenantId: smallTenant.tenantId,
      clientId: smallTenant.clientId,
      teamsAppId: smallTenant.teamsAppId,
      workSite: "https://pikku.sharepoint.com/sites/osaaminen",
      talksSite: "https://pikku.sharepoint.com/sites/keskustelut",
      staffGroupId,
      hrPeople: ["vaara@pikku.example"],
    }),
  );
});
afterAll(() => sandbox.close());

async function typed(...argv: readonly string[]) {
  const lines: string[] = [];
  const environment = {
    OSAAMISKELLO_HR: accountOf("Heli Resurssi"),
    OSAAMISKELLO_OUT: join(folder, "config.json"),
  };
  return { code: await runCommandLine(argv, environment, testIo(lines)), told: lines.join("\n") };
}
const common = () => [
  ...["--config", join(folder, "admin.json"), "--sandbox", sandbox.origin],
  ...["--today", "2027-02-10"],
];

test.each([
  [[], "Anna komento."],
  [["asenna"], "Komentoa ”asenna” ei ole."],
  [["org", "import"], "Anna kansio."],
  [["open", "27"], "Vuosi ”27” ei kelpaa."],
  [["setup", "--nopeasti"], "Valinta ei kelpaa"],
])("what cannot be understood is told with how to use it: %j", async (argv, words) => {
  const { code, told } = await typed(...argv);
  expect(code).toBe(2);
  expect(told).toContain(words);
  expect(told).toContain("npm run admin -- <command>");
});

test("settings that are missing are all named, with their flags", async () => {
  const { code, told } = await typed("setup", "--sandbox", sandbox.origin, "--lang", "en");
  expect(code).toBe(2);
  expect(told).toContain("Setting tenantId is missing. Give --tenant or add it to osaamiskello.admin.json.");
  expect(told).toContain("Setting staffGroupId is missing. Give --staff-group");
});

test("a settings file that is not there, or is no JSON", async () => {
  await writeFile(join(folder, "rikki.json"), "{");
  for (const file of ["puuttuu.json", "rikki.json"]) {
    const { code, told } = await typed("status", "--config", join(folder, file));
    expect(code).toBe(2);
    expect(told).toContain(file);
  }
});

test("a sandbox that does not answer, and a person whom nobody knows", async () => {
  const silent = await typed("status", ...common(), "--sandbox", "http://localhost:9");
  expect(silent).toMatchObject({ code: 1 });
  expect(silent.told).toContain("Microsoft 365:een ei saada yhteyttä");
  expect((await typed("status", ...common(), "--as", "haamu")).told).toContain("Kirjautuminen ei kelvannut");
});

test("commands before setup say so; setup, then status and verify, with their exit codes", async () => {
  expect(await typed("sync", ...common())).toMatchObject({ code: 1 });
  const setup = await typed("setup", ...common(), "--model", join(folder, "model.json"));
  expect(setup.code).toBe(0);
  expect((await typed("open", "2027", ...common())).told).toContain("Aja ensin org import");
  const status = await typed("status", ...common(), "--lang", "sv");
  expect(status.told).toContain(`Listor ${lists.length}/${lists.length}`);
  expect(status.told).toContain("setup: lyckades");
  expect(status.told).toContain("sync: har inte körts");
});

test("help is given in the language that was asked for", async () => {
  const { code, told } = await typed("--help", "--lang", "sv");
  expect(code).toBe(0);
  expect(told).toContain("hämtar in organisationen");
});
