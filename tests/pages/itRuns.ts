import { join } from "node:path";
import { runCommandLine } from "#admin/cli/runCommandLine.ts";
import { testIo } from "#admin/testing/townRun.ts";
import { type AdminCommand, adminCommands, readTown } from "../../sandbox/demo/adminCommands.ts";
import { town as townName } from "./prepareTown.ts";
import type { Town } from "./startTown.ts";

/** IT runs those of its commands in a running town, in this process, that `choose` takes from all of a day's. */
export async function itRuns(
  town: Town,
  today: string,
  choose: (all: readonly AdminCommand[]) => readonly AdminCommand[],
): Promise<void> {
  const tenant = readTown(townName);
  if (!tenant) throw new Error(`There is no town ${townName} in sandbox/towns`);
  const { origin, appOrigin } = town;
  const files = { folder: join("sandbox", "towns", townName), appFolder: "", configFile: "" };
  const { others } = adminCommands(townName, tenant, { origin, appOrigin, today }, files);
  for (const { title, args } of choose(others)) {
    const said: string[] = [];
    if ((await runCommandLine(args, {}, testIo(said))) !== 0)
      throw new Error(`admin ${title} failed:\n${said.join("\n")}`);
  }
}
