import { join } from "node:path";
import { adminCommands, readTown } from "../../sandbox/demo/adminCommands.ts";
import { Children } from "../../sandbox/demo/Children.ts";
import { today, town as townName } from "../pages/prepareTown.ts";

/** One of IT's commands on a town that is up, as a process of its own. `folder` holds other files than the town's. */
export async function runAsIt(
  origin: string,
  title: "org import" | "sync",
  { day = today, folder = join("sandbox", "towns", townName) } = {},
): Promise<void> {
  const tenant = readTown(townName);
  if (!tenant) throw new Error(`There is no town ${townName}`);
  const at = join(".tmp", "towns", townName);
  const files = { folder, appFolder: at, configFile: join(at, "config.json") };
  const { others } = adminCommands(townName, tenant, { origin, appOrigin: origin, today: day }, files);
  const command = others.find((one) => one.title === title);
  const children = new Children();
  const said: string[] = [];
  const code = await children.script("src/admin/main.ts", command?.args ?? [], (line) => said.push(line));
  if (code !== 0) throw new Error(said.join("\n"));
}
