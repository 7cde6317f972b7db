import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { startSandbox } from "../../sandbox/startSandbox.ts";
import type { AdminOptions } from "./adminOptions.ts";
import { runImportDiscussions } from "./discussions/runImportDiscussions.ts";
import { runOpen } from "./open/runOpen.ts";
import { runOrgImport } from "./organisation/runOrgImport.ts";
import { runSetup } from "./setup/runSetup.ts";
import { runSync } from "./sync/runSync.ts";
import { must, testIo } from "./testing/townRun.ts";
import { runVerify } from "./verify/runVerify.ts";

const town = resolve(import.meta.dirname, "../../sandbox/towns/heinola");

test("the whole town of Heinola is prepared within a minute, and verify finds no difference", async () => {
  const tenant = JSON.parse(await readFile(join(town, "tenant.json"), "utf8"));
  const sandbox = await startSandbox({ town: "heinola", today: "2027-02-10" });
  const hr = tenant.personas.find((one: { key: string }) => one.key === "hr").userId;
  const lines: string[] = [];
  const io = testIo(lines);
  const options: AdminOptions = {
    language: "fi",
    tenantId: tenant.tenantId,
    clientId: tenant.clientId,
    teamsAppId: tenant.teamsAppId,
    workSite: `https://${tenant.sharePointHost}${tenant.sites[0].path}`,
    talksSite: `https://${tenant.sharePointHost}${tenant.sites[1].path}`,
    staffGroupId: tenant.groups[0].id,
    hrPeople: [tenant.users.find((one: { id: string }) => one.id === hr).userPrincipalName],
    signIn: { kind: "sandbox", origin: sandbox.origin, persona: "it" },
    modelFile: join(town, "model.json"),
    configFile: join(tmpdir(), `osaamiskello-heinola-${process.pid}.json`),
    today: "2027-02-10",
    dryRun: false,
    replaceModel: false,
    allowRemovals: false,
    takeOver: false,
  };
  const startedAt = Date.now();
  must(await runSetup(options, io));
  must(await runOrgImport(join(town, "org"), options, io));
  must(await runOpen(2027, options, io));
  must(await runSync(options, io));
  expect(Date.now() - startedAt).toBeLessThan(60_000);
  must(await runImportDiscussions(join(town, "discussions", "2027"), options, io));
  const verified = must(await runVerify(options, io));
  expect(verified.differences, lines.slice(-20).join("\n")).toBe(0);
  await sandbox.close();
}, 120_000);
