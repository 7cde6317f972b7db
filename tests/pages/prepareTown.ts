import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type AppConfig, readAppConfig } from "#lib/appConfig.ts";
import { adminCommands, readTown, type TownFiles } from "../../sandbox/demo/adminCommands.ts";
import { Children } from "../../sandbox/demo/Children.ts";
import { fingerprint } from "../../sandbox/demo/fingerprint.ts";
import { Stamp } from "../../sandbox/demo/Stamp.ts";
import { startSandbox } from "../../sandbox/startSandbox.ts";

export const town = "heinola";
export const today = "2027-02-10";

/** A town as IT leaves it: every list, permission and document in place. */
export interface PreparedTown {
  /** The sandbox's SQLite file; copied, never opened. */
  readonly db: string;
  readonly config: AppConfig;
}

/**
 * Has IT's own commands prepare the town, once: the result is kept until the commands, the town's data or the
 * sandbox change. `folder` names other data than the town's own (units, people, groups, model, discussions).
 */
export async function prepareTown(
  name = town,
  folder = join("sandbox", "towns", town),
): Promise<PreparedTown> {
  const at = join(".tmp", "towns", name);
  const made = ["sandbox/graph", "sandbox/demo", "src/admin", "src/store", "src/domain", "src/graph"];
  const state = fingerprint([folder, ...made]);
  if (!new Stamp(join(at, "prepared")).says(state) || !existsSync(dbOf(at)))
    await prepareAside(at, folder, state);
  const config = readAppConfig(readFileSync(configOf(at), "utf8"));
  if (!config) throw new Error(`${configOf(at)}: setup has not written a configuration`);
  return { db: dbOf(at), config };
}

const dbOf = (at: string) => join(at, "town.sqlite");
const configOf = (at: string) => join(at, "config.json");

/** Whole or not at all: two test runs at once must not meet in a half-made town. */
async function prepareAside(at: string, folder: string, state: string): Promise<void> {
  const aside = `${at}-${randomUUID()}`;
  // The page alone: the configuration goes into it, and no test needs the app built for that.
  const files: TownFiles = { folder, appFolder: join(aside, "app"), configFile: configOf(aside) };
  mkdirSync(files.appFolder, { recursive: true });
  try {
    copyFileSync("index.html", join(files.appFolder, "index.html"));
    await runCommands(dbOf(aside), files);
    new Stamp(join(aside, "prepared")).write(state);
    rmSync(at, { recursive: true, force: true });
    renameSync(aside, at);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function runCommands(db: string, files: TownFiles): Promise<void> {
  const tenant = readTown(town);
  if (!tenant) throw new Error(`There is no town ${town} in sandbox/towns`);
  const sandbox = await startSandbox({ town, today, db, fresh: true });
  const children = new Children();
  try {
    const { origin } = sandbox;
    const { setup, others } = adminCommands(town, tenant, { origin, appOrigin: origin, today }, files);
    for (const { title, script, args } of [setup, ...others]) {
      const said: string[] = [];
      if ((await children.script(script, args, (line) => said.push(line))) !== 0)
        throw new Error(`admin ${title} failed:\n${said.join("\n")}`);
    }
  } finally {
    await children.end();
    await sandbox.close();
  }
}
