import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AppConfig, withAppConfig } from "#lib/appConfig.ts";
import { startSandbox } from "../../sandbox/startSandbox.ts";
import { builtApp, builtHost } from "./buildOnce.ts";
import { freePort } from "./freePort.ts";
import { type PreparedTown, prepareTown, today, town } from "./prepareTown.ts";
import { sandboxApart } from "./sandboxApart.ts";

export interface Directory {
  readonly tenantId: string;
  readonly personas: readonly { readonly key: string; readonly oid: string; readonly name: string }[];
  readonly teams: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly channels: readonly { readonly id: string; readonly displayName: string }[];
  }[];
}

export interface LedgerEntry {
  readonly n: number;
  readonly oid: string;
  readonly method: string;
  readonly path: string;
  readonly what: string;
  readonly key?: string;
}

/** A running town of one's own: what happens in it is seen by nobody else. */
export interface Town {
  /** Graph, SharePoint, the control plane and the host page. */
  readonly origin: string;
  readonly appOrigin: string;
  readonly config: AppConfig;
  readonly directory: Directory;
  token(persona: string, scopes: readonly string[]): Promise<string>;
  /** A call to Graph as one person, past the app; answers status and body. */
  graph(persona: string, path: string, init?: RequestInit): Promise<{ status: number; body: unknown }>;
  /** Makes what matches fail, as `POST /__faults` describes it. */
  fault(spec: object): Promise<void>;
  clearFaults(): Promise<void>;
  ledger(since?: number): Promise<readonly LedgerEntry[]>;
  /** Another day, for Microsoft 365 and for the app as it is opened next. */
  setDay(day: string): Promise<void>;
  close(): Promise<void>;
}

const scopes = ["User.Read", "Sites.ReadWrite.All", "Team.ReadBasic.All", "ChannelMessage.Read.All"];

interface StartOptions {
  readonly prepared?: PreparedTown;
  /** In a process of its own. */
  readonly apart?: boolean;
}

/** Starts a copy of the prepared town, with the built app and host page. */
export async function startTown(options: StartOptions = {}): Promise<Town> {
  const prepared = options.prepared ?? (await prepareTown());
  const folder = join(".tmp", "running", randomUUID());
  const app = join(folder, "app");
  const db = join(folder, "town.sqlite");
  mkdirSync(folder, { recursive: true });
  cpSync(prepared.db, db);
  cpSync(builtApp, app, { recursive: true });
  const [port, appPort] = [await freePort(), await freePort()];
  const origin = `http://localhost:${port}`;
  const config = {
    ...prepared.config,
    graphOrigin: origin,
    hostOrigins: [origin],
    tabOrigin: `http://localhost:${appPort}`,
  };
  const page = join(app, "index.html");
  const configure = (changed: AppConfig) => {
    const html = withAppConfig(readFileSync(page, "utf8"), changed);
    if (html === null) throw new Error(`${page} has no place for the configuration`);
    writeFileSync(page, html);
  };
  configure(config);
  const sandbox = options.apart
    ? await sandboxApart(origin, {
        ...{ town, today, db, port: `${port}`, host: builtHost },
        ...{ app, "app-port": `${appPort}` },
      })
    : await startSandbox({ town, today, db, port, host: builtHost, app: { folder: app, port: appPort } });
  const control = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const answer = await fetch(`${origin}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  };
  const post = (body: object): RequestInit => ({ method: "POST", body: JSON.stringify(body) });
  const token: Town["token"] = async (persona, wanted) =>
    (await control<{ access_token: string }>("/__tokens", post({ persona, scopes: wanted }))).access_token;
  return {
    origin,
    appOrigin: `http://localhost:${appPort}`,
    config,
    directory: await control<Directory>("/__personas"),
    token,
    graph: async (persona, path, init = {}) => {
      const headers = { Authorization: `Bearer ${await token(persona, scopes)}`, ...init.headers };
      const answer = await fetch(`${origin}/v1.0${path}`, { ...init, headers });
      const text = await answer.text();
      return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
    },
    fault: async (spec) => {
      await control("/__faults", post(spec));
    },
    clearFaults: () => control("/__faults", { method: "DELETE" }),
    ledger: async (since = 0) =>
      (await control<{ value: readonly LedgerEntry[] }>(`/__ledger?since=${since}`)).value,
    setDay: async (day) => {
      configure({ ...config, today: day });
      await control("/__clock", post({ today: day }));
    },
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
