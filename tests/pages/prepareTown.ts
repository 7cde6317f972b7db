import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
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
  // The page alone: the configuration goes into it, and no test needs the app built for that.
  const files: TownFiles = { folder, appFolder: join(at, "app"), configFile: join(at, "config.json") };
  const db = join(at, "town.sqlite");
  const stamp = new Stamp(join(at, "prepared"));
  const state = fingerprint([folder, "sandbox/graph", "src/admin", "src/store", "src/domain", "src/graph"]);
  if (!stamp.says(state) || !existsSync(db)) {
    stamp.remove();
    mkdirSync(files.appFolder, { recursive: true });
    copyFileSync("index.html", join(files.appFolder, "index.html"));
    await runCommands(db, files);
    stamp.write(state);
  }
  const config = readAppConfig(readFileSync(files.configFile, "utf8"));
  if (!config) throw new Error(`${files.configFile}: setup has not written a configuration`);
  return { db, config };
}

async function runCommands(db: string, files: TownFiles): Promise<void> {
  const tenant = readTown(town);
  if (!tenant) throw new Error(`There is no town ${town} in sandbox/towns`);
  const sandbox = await startSandbox({ town, today, db, fresh: true });
  const children = new Children();
  try {
    const { origin } = sandbox;
    const { setup, others } = adminCommands(town, tenant, { origin, appOrigin: origin, today }, files);
    for (const { title, args } of [setup, ...others]) {
      const said: string[] = [];
      if ((await children.script("src/admin/main.ts", args, (line) => said.push(line))) !== 0)
        throw new Error(`admin ${title} failed:\n${said.join("\n")}`);
    }
  } finally {
    await children.end();
    await sandbox.close();
  }
}
