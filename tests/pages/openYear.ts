import { join } from "node:path";
import { runCommandLine } from "#admin/cli/runCommandLine.ts";
import { testIo } from "#admin/testing/townRun.ts";
import { adminCommands, readTown } from "../../sandbox/demo/adminCommands.ts";
import { town as townName } from "./prepareTown.ts";
import type { Town } from "./startTown.ts";

/** IT opens the year that the day belongs to in a running town, as it does every October. */
export async function openYear(town: Town, today: string): Promise<void> {
  const tenant = readTown(townName);
  if (!tenant) throw new Error(`There is no town ${townName} in sandbox/towns`);
  const { origin, appOrigin } = town;
  const files = { folder: join("sandbox", "towns", townName), appFolder: "", configFile: "" };
  const { others } = adminCommands(townName, tenant, { origin, appOrigin, today }, files);
  const opening = others.filter(({ title }) => title.startsWith("open ")).slice(-1);
  const sync = others.filter(({ title }) => title === "sync");
  for (const { title, args } of [...opening, ...sync]) {
    const said: string[] = [];
    if ((await runCommandLine(args, {}, testIo(said))) !== 0)
      throw new Error(`admin ${title} failed:\n${said.join("\n")}`);
  }
}
