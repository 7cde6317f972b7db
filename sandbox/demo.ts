import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AdminCommand, adminCommands, readTown, type Town } from "./demo/adminCommands.ts";
import { Children } from "./demo/Children.ts";
import { type DemoOptions, demoOptions, usage } from "./demo/demoOptions.ts";
import { fingerprint } from "./demo/fingerprint.ts";
import { isPortFree } from "./demo/isPortFree.ts";
import { Stamp } from "./demo/Stamp.ts";
import { hasLists, isUp, personasOf } from "./demo/sandboxClient.ts";

// `npm start`: builds the app and the host page, starts the small Microsoft 365, has IT prepare the town as IT would
// in a real tenant, and says where to look. What was written stays until --fresh.
const vite = join("node_modules", "vite", "bin", "vite.js");
const children = new Children();
let endedByPerson = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    endedByPerson = true;
    void children.end();
  });
}

const options = demoOptions(process.argv.slice(2));
const problem =
  typeof options === "string" ? `${options}\n\n${usage}` : await run(options).catch(unlessEnded);
if (problem !== null && !endedByPerson) {
  console.error(`\n${problem}`);
  process.exitCode = 1;
}
await children.end();

/** Whatever breaks while everything is being stopped is no fault. */
function unlessEnded(error: unknown): null {
  if (endedByPerson) return null;
  throw error;
}

/** Runs until the person ends it; answers what went wrong, if something did. */
async function run(demo: DemoOptions): Promise<string | null> {
  const town = readTown(demo.town);
  if (town === null) return `There is no town ${demo.town} in sandbox/towns.`;
  for (const port of [demo.port, demo.appPort])
    if (!(await isPortFree(port)))
      return `Port ${port} is taken, perhaps by another "npm start". End that one, or choose other ports:\n  npm start -- --port 4380 --app-port 4381`;

  const rebuilt = await build(demo);
  if (typeof rebuilt === "string") return rebuilt;

  step("Starting Microsoft 365 on this computer");
  const lines: string[] = [];
  const sandbox = children.start("sandbox/start.ts", sandboxArgs(demo), (line) => {
    lines.push(line);
  });
  const ended = new Promise<void>((resolve) => sandbox.once("close", () => resolve()));
  const origin = `http://localhost:${demo.port}`;
  if (!(await isUp(origin, () => sandbox.exitCode !== null)))
    return `The sandbox did not start:\n${lines.join("\n")}`;

  const prepared = await prepare(demo, town, origin, rebuilt);
  if (prepared !== null) return prepared;

  if (demo.dev) {
    step("Starting the development server");
    process.env.OSAAMISKELLO_CONFIG = join(".sandbox", `${demo.town}.config.json`);
    const args = ["--port", String(demo.appPort), "--strictPort", "--clearScreen", "false"];
    children.tool(vite, args, (line) => console.log(`    ${line}`));
  }

  const personas = await personasOf(origin);
  console.log(`\n${demo.town[0]?.toUpperCase()}${demo.town.slice(1)}, ${demo.today}. Open  ${origin}\n`);
  for (const { key, name, jobTitle } of personas)
    console.log(`  ${`${origin}/?persona=${key}`.padEnd(44)} ${name}, ${jobTitle}`);
  console.log("\nCtrl-C ends. What you write stays; npm start -- --fresh begins again.");
  await ended;
  return `The sandbox ended:\n${lines.slice(-20).join("\n")}`;
}

/** True when the app was built anew, which takes its configuration away. */
async function build(demo: DemoOptions): Promise<boolean | string> {
  const shared = ["package-lock.json", "tsconfig.json"];
  const parts = [
    {
      what: "the app",
      args: ["build"],
      made: "app",
      from: [
        "src",
        "index.html",
        "public",
        "vite.config.ts",
        "msalNestedAppOnly.ts",
        "lighterPackages.ts",
        "bakedThemes.ts",
        "firstScreenChunks.ts",
      ],
    },
    {
      what: "the Teams page",
      args: ["build", "-c", "sandbox/host/vite.config.ts"],
      made: "host",
      from: ["sandbox/host", "appPackage/color.svg"],
    },
  ];
  let rebuilt = false;
  for (const { what, args, made, from } of parts) {
    const stamp = new Stamp(join("dist", `${made}.built`));
    const state = fingerprint([...from, ...shared]);
    if (existsSync(join("dist", made, "index.html")) && stamp.says(state)) continue;
    step(`Building ${what}`);
    const lines: string[] = [];
    if ((await children.tool(vite, args, (line) => lines.push(line))) !== 0)
      return `Building ${what} failed:\n${lines.join("\n")}`;
    stamp.write(state);
    if (made === "app") rebuilt = true;
  }
  return rebuilt || demo.fresh;
}

function sandboxArgs(demo: DemoOptions): readonly string[] {
  mkdirSync(".sandbox", { recursive: true });
  return [
    ...["--town", demo.town, "--port", String(demo.port), "--today", demo.today],
    ...(demo.dev
      ? ["--app-origin", appOriginOf(demo)]
      : ["--app", join("dist", "app"), "--app-port", String(demo.appPort)]),
    ...(demo.fresh ? ["--fresh"] : []),
  ];
}

/** IT's commands, unless an earlier start has run them all on this town's state. */
async function prepare(
  demo: DemoOptions,
  town: Town,
  origin: string,
  rebuilt: boolean,
): Promise<string | null> {
  const at = { origin, appOrigin: appOriginOf(demo), today: demo.today };
  const { setup, others } = adminCommands(demo.town, town, at);
  const prepared = new Stamp(join(".sandbox", `${demo.town}.prepared`));
  const configured = new Stamp(join("dist", "app.configured"));
  const from = [
    "sandbox/demo",
    join("sandbox", "towns", demo.town),
    join("src", "admin"),
    join("src", "store"),
  ];
  const state = `${fingerprint(from)} ${demo.today}`;
  const isPrepared =
    prepared.says(state) && (await hasLists(origin, town.sharePointHost, town.sites[0]?.path ?? ""));
  if (!isPrepared) prepared.remove();
  const page = readFileSync(join("dist", "app", "index.html"), "utf8"); // "npm run build" empties its configuration
  const isConfigured = !rebuilt && configured.says(setup.args.join(" ")) && page.includes(town.tenantId);
  const commands = [...(isPrepared && isConfigured ? [] : [setup]), ...(isPrepared ? [] : others)];
  for (const [at, command] of commands.entries()) {
    step(`IT prepares the town (${at + 1}/${commands.length}): ${command.title}`);
    if (!(await runAdmin(command))) return `"${command.title}" failed; its last words are above.`;
  }
  prepared.write(state);
  configured.write(setup.args.join(" "));
  return null;
}

async function runAdmin(command: AdminCommand): Promise<boolean> {
  return (await children.script(command.script, command.args, (line) => console.log(`    ${line}`))) === 0;
}

function appOriginOf(demo: DemoOptions): string {
  return `http://localhost:${demo.appPort}`;
}

function step(what: string): void {
  console.log(`> ${what}`);
}
