import { join } from "node:path";
import { adminCommands, readTown } from "../../sandbox/demo/adminCommands.ts";
import { Children } from "../../sandbox/demo/Children.ts";
import { today, town as townName } from "../pages/prepareTown.ts";

/** IT's nightly run on a town that is up, as a process of its own. */
export async function syncTown(origin: string, day = today): Promise<void> {
  const tenant = readTown(townName);
  if (!tenant) throw new Error(`There is no town ${townName}`);
  const at = join(".tmp", "towns", townName);
  const files = {
    folder: join("sandbox", "towns", townName),
    appFolder: at,
    configFile: join(at, "config.json"),
  };
  const { others } = adminCommands(townName, tenant, { origin, appOrigin: origin, today: day }, files);
  const command = others.find(({ title }) => title === "sync");
  const children = new Children();
  const said: string[] = [];
  const code = await children.script("src/admin/main.ts", command?.args ?? [], (line) => said.push(line));
  if (code !== 0) throw new Error(said.join("\n"));
}
