import { parseArgs } from "node:util";

export interface DemoOptions {
  readonly town: string;
  readonly port: number;
  readonly appPort: number;
  readonly today: string;
  /** Forgets what the earlier runs left behind. */
  readonly fresh: boolean;
  /** The app comes from a development server that shows changes at once. */
  readonly dev: boolean;
}

export const usage = [
  "npm start -- [--fresh] [--port 4280] [--app-port 4281] [--today 2027-02-10] [--town heinola]",
  "",
  "  --fresh      a clean town; without it everything that was written stays",
  "  --port       the page to open; --app-port is the app inside it",
  "  --today      the day that the town lives in",
].join("\n");

/** The options, or what is wrong with them. */
export function demoOptions(argv: readonly string[]): DemoOptions | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        town: { type: "string", default: "heinola" },
        port: { type: "string", default: "4280" },
        "app-port": { type: "string" },
        today: { type: "string", default: "2027-02-10" },
        fresh: { type: "boolean", default: false },
        dev: { type: "boolean", default: false },
      },
    });
    const port = Number(values.port);
    const appPort = values["app-port"] === undefined ? port + 1 : Number(values["app-port"]);
    if (!isPort(port) || !isPort(appPort)) return "A port is a number from 1 to 65535.";
    if (port === appPort) return "The page and the app need a port each.";
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today)) return "--today is a day such as 2027-02-10.";
    if (!/^[a-z0-9-]+$/.test(values.town)) return "--town is the name of a folder in sandbox/towns.";
    const { town, today, fresh, dev } = values;
    return { town, port, appPort, today, fresh, dev };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}
