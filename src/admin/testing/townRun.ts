import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "#lib/result.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { runOpen } from "../open/runOpen.ts";
import { runOrgImport } from "../organisation/runOrgImport.ts";
import type { Outcome } from "../runCommand.ts";
import { runSetup } from "../setup/runSetup.ts";
import { connectSharePoint } from "../sharepoint/connectSharePoint.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { sandboxSignIn } from "../signIn/sandboxSignIn.ts";
import { runSync } from "../sync/runSync.ts";
import {
  accountOf,
  type OrganisationCells,
  smallModel,
  smallOrganisation,
  smallTenant,
  staffGroupId,
} from "./smallTown.ts";

/** The small town's IT at its command line, against a sandbox that is running. */
export interface TownRun {
  readonly options: AdminOptions;
  readonly io: AdminIo;
  /** What the commands have said. */
  readonly lines: string[];
  readonly folder: string;
  readonly organisationFolder: string;
}

export async function townRun(origin: string, changed: Partial<AdminOptions> = {}): Promise<TownRun> {
  const folder = await mkdtemp(join(tmpdir(), "osaamiskello-"));
  const modelFile = join(folder, "model.json");
  await writeFile(modelFile, JSON.stringify(smallModel));
  const organisationFolder = await writeOrganisation(folder, smallOrganisation);
  const lines: string[] = [];
  return {
    folder,
    organisationFolder,
    lines,
    options: {
      language: "fi",
      tenantId: smallTenant.tenantId,
      clientId: smallTenant.clientId,
      teamsAppId: smallTenant.teamsAppId,
      workSite: "https://pikku.sharepoint.com/sites/osaaminen",
      talksSite: "https://pikku.sharepoint.com/sites/keskustelut",
      staffGroupId,
      hrPeople: [accountOf("Heli Resurssi")],
      signIn: { kind: "sandbox", origin, persona: "it" },
      modelFile,
      configFile: join(folder, "osaamiskello.config.json"),
      today: "2027-02-10",
      dryRun: false,
      replaceModel: false,
      allowRemovals: false,
      takeOver: false,
      ...changed,
    },
    io: testIo(lines),
  };
}

export function testIo(lines: string[], changed: Partial<AdminIo> = {}): AdminIo {
  return {
    print: (line) => lines.push(line),
    fetch: (input, init) => fetch(input, init),
    sleep: async () => undefined,
    now: () => Date.now(),
    holder: "testikone/1",
    isGone: () => false,
    openBrowser: () => Promise.reject(new Error("a test opens no browser")),
    retryDelaySeconds: 0.001,
    ...changed,
  };
}

/** The files of an organisation, in a folder of their own. */
export async function writeOrganisation(folder: string, cells: OrganisationCells): Promise<string> {
  const target = join(folder, `org-${Math.random().toString(36).slice(2)}`);
  await mkdir(target);
  for (const [name, rows] of Object.entries(cells)) {
    const text = rows.map((row) => `${row.join(";")}\r\n`).join("");
    await writeFile(join(target, `${name}.csv`), `\uFEFF${text}`);
  }
  return target;
}

/** Everything that IT runs to prepare a town. Stops at the first that fails. */
export async function prepareAll({ options, io, organisationFolder }: TownRun): Promise<Outcome> {
  let changes = 0;
  for (const command of [
    () => runSetup(options, io),
    () => runOrgImport(organisationFolder, options, io),
    () => runOpen(2027, options, io),
    () => runSync(options, io),
  ]) {
    const done = await command();
    if (!done.ok) return done;
    changes += done.value.changes;
  }
  return { ok: true, value: { changes, differences: 0 } };
}

/** SharePoint's own service as a persona of the small town uses it; also to plant what should not be. */
export function siteOf(origin: string, persona = "it", path = "/sites/osaaminen"): SharePoint {
  const acquireToken = sandboxSignIn(origin, persona, fetch);
  return connectSharePoint({
    siteUrl: `https://pikku.sharepoint.com${path}`,
    origin,
    fetch: (input, init) => fetch(input, init),
    sleep: async () => undefined,
    retryDelaySeconds: 0.001,
    async token() {
      const token = await acquireToken({ scopes: ["AllSites.FullControl"] });
      if (!token.ok) throw new Error(`no token for ${persona}: ${token.failure}`);
      return token;
    },
  });
}

export interface LedgerEntry {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly what: string;
  readonly key?: string;
}

/** Every write that the sandbox has seen. */
export async function ledger(origin: string, since = 0): Promise<readonly LedgerEntry[]> {
  const answer = await fetch(`${origin}/__ledger?since=${since}`);
  const { value }: { value: readonly LedgerEntry[] } = (await answer.json()) as never;
  return value;
}

export async function plantFault(origin: string, fault: Readonly<Record<string, unknown>>): Promise<void> {
  await fetch(`${origin}/__faults`, { method: "POST", body: JSON.stringify(fault) });
}

/** The value of a result that a test counts on. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.failure)}`);
  return result.value;
}
