import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { appHeaders } from "./appHeaders.ts";
import { createSandboxServer } from "./graph/server.ts";
import { type Behaviours, defaultBehaviours } from "./graph/state/Behaviours.ts";
import { Clock } from "./graph/state/Clock.ts";
import { openSqliteStore } from "./graph/state/openSqliteStore.ts";
import { memoryStore, type RecordStore } from "./graph/state/RecordStore.ts";
import type { Tenant } from "./graph/state/Tenant.ts";
import { World } from "./graph/state/World.ts";
import type { ThrottlingSetting } from "./graph/throttling/ThrottlingLimits.ts";
import { staticFiles } from "./staticFiles.ts";

export type SandboxOptions = {
  /** The name of a folder in sandbox/towns, or a whole tenant. */
  town: string | Tenant;
  /** 0 or nothing: any free port. */
  port?: number;
  /** A file, or ":memory:", which is also what nothing means. */
  db?: string;
  /** Where the records rest instead of in a file: what a test copies and compares. */
  records?: RecordStore;
  /** Empties the file first. */
  fresh?: boolean;
  /** The sandbox's day, such as "2027-02-10"; without it the real one. */
  today?: string;
  /** The built host page; without it everything that is no API answers 404. */
  host?: string;
  /** The built app, served on an origin of its own. */
  app?: { folder: string; port?: number };
  /** Where the app is served by somebody else, such as a development server. */
  appOrigin?: string;
  behaviours?: Partial<Behaviours>;
  /** Refuses what goes over SharePoint's and Teams' limits: those that are documented, or with some of them changed. */
  throttling?: ThrottlingSetting;
};

export type Sandbox = { origin: string; appOrigin: string | null; close: () => Promise<void> };

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const tenant = typeof options.town === "string" ? readTown(options.town) : options.town;
  const file = options.db ?? ":memory:";
  const records =
    options.records ?? (file === ":memory:" ? memoryStore : openSqliteStore(file, options.fresh ?? false));
  const world = new World(tenant, records, new Clock(options.today), {
    ...defaultBehaviours,
    ...options.behaviours,
    ...(options.throttling === undefined ? {} : { throttling: options.throttling }),
  });
  const origins: { app: string | null } = { app: options.appOrigin ?? null };
  const host = options.host === undefined ? null : staticFiles(resolve(options.host), {});
  const sandbox = createSandboxServer(world, host, () => origins.app);
  const origin = await listen(sandbox.server, options.port ?? 0);
  const servers = [sandbox.server];
  if (options.app !== undefined) {
    const files = staticFiles(resolve(options.app.folder), appHeaders(origin));
    const appServer = createServer((request, response) => files.serve(request, response));
    origins.app = await listen(appServer, options.app.port ?? 0);
    servers.push(appServer);
  }
  const close = async () => {
    sandbox.releaseHeld();
    await Promise.all(servers.map(stop));
    world.close();
  };
  return { origin, appOrigin: origins.app, close };
}

function readTown(town: string): Tenant {
  const file = resolve(import.meta.dirname, "towns", town, "tenant.json");
  if (!existsSync(file)) throw new Error(`there is no town "${town}": ${file} is missing.`);
  return JSON.parse(readFileSync(file, "utf8")) as Tenant;
}

/** localhost and not an address: teams-js compares origins letter by letter. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(error.code === "EADDRINUSE" ? new Error(`port ${port} is taken; choose another.`) : error),
    );
    server.listen(port, "localhost", () =>
      done(`http://localhost:${(server.address() as AddressInfo).port}`),
    );
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
