import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createGraph } from "#graph/createGraph.ts";
import type { Graph } from "#graph/graph.ts";
import type { AcquireToken } from "#lib/acquireToken.ts";
import type { AppConfig } from "#lib/appConfig.ts";
import { ok } from "#lib/result.ts";
import { createStores, type Stores } from "#store/createStores.ts";
import type { Services } from "#usecases/services.ts";
import type { Tenant } from "../../sandbox/graph/state/Tenant.ts";
import { startSandbox } from "../../sandbox/startSandbox.ts";
import { type DeviceStorage, deviceDrafts } from "./deviceDrafts.ts";
import { prepareTown, today, town } from "./prepareTown.ts";
import type { LedgerEntry } from "./startTown.ts";

/** A persona's key, or the object id of anybody in the town. */
export type Who = string;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface PersonAtWork {
  readonly services: Services;
  readonly stores: Stores;
  readonly graph: Graph;
  /** `METHOD path` of every HTTP request that this person's app has sent to Graph. */
  readonly wire: string[];
}

export interface AtWork {
  readonly today?: string;
  readonly now?: () => string;
  readonly device?: DeviceStorage;
  readonly allowSending?: Services["allowSending"];
  readonly allowCalendar?: Services["allowCalendar"];
  /** Whether an administrator has allowed to read channels' messages; not unless it is said. */
  readonly mayReadChannel?: () => Promise<boolean>;
  readonly acquireToken?: AcquireToken;
  readonly lists?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Whether there is no network at this moment. */
  readonly offline?: () => boolean;
}

/** The prepared town without any browser: Graph and SharePoint over HTTP, and the product's own rooms on top. */
export interface OpenTown {
  readonly origin: string;
  readonly config: AppConfig;
  /** What a person's own script could send: Graph, or SharePoint where the path has `/_api/`. */
  send(who: Who, method: string, path: string, body?: unknown, headers?: object): Promise<Answer>;
  token(who: Who, scopes: readonly string[]): Promise<string>;
  /** The app's rooms, signed in as somebody. */
  work(who: Who, options?: AtWork): Promise<PersonAtWork>;
  fault(spec: object): Promise<void>;
  clearFaults(): Promise<void>;
  /** Decides what Microsoft's documentation leaves open, as `POST /__behaviours` describes it. */
  behave(change: object): Promise<void>;
  setDay(day: string): Promise<void>;
  /** Where the ledger stands now: what is written later comes after it. */
  mark(): Promise<number>;
  /** What has been written since a mark. */
  ledger(mark: number): Promise<readonly LedgerEntry[]>;
  close(): Promise<void>;
}

const graphScopes = [
  "User.Read",
  "Sites.ReadWrite.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "ChannelMessage.Send",
  "ChannelMessage.Read.All",
];
const restScopes = ["AllSites.FullControl"];
/** What only a person's own script would ask for: more than the app ever does. */
const wideScopes = [...graphScopes, "Sites.FullControl.All"];

/** `change` makes the tenant another one than the town's file says: an archived team, fewer members. */
export async function openTown(change: (tenant: Tenant) => void = () => {}): Promise<OpenTown> {
  const prepared = await prepareTown();
  const folder = join(".tmp", "running", randomUUID());
  const db = join(folder, "town.sqlite");
  mkdirSync(folder, { recursive: true });
  cpSync(prepared.db, db);
  const tenant = JSON.parse(readFileSync(join("sandbox", "towns", town, "tenant.json"), "utf8")) as Tenant;
  change(tenant);
  const sandbox = await startSandbox({ town: tenant, today, db });
  const { origin } = sandbox;
  const control = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const answer = await fetch(`${origin}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  };
  const post = (body: object): RequestInit => ({ method: "POST", body: JSON.stringify(body) });
  const issue = (who: Who, scopes: readonly string[]) =>
    control<{ access_token: string; oid: string }>(
      "/__tokens",
      post({ ...(who.includes("-") ? { oid: who } : { persona: who }), scopes }),
    );
  const kept = new Map<string, Promise<string>>();
  const token = async (who: Who, scopes: readonly string[]) => (await issue(who, scopes)).access_token;
  const keptToken = (who: Who, scopes: readonly string[]) => {
    const name = `${who} ${scopes.join(" ")}`;
    const one = kept.get(name) ?? token(who, scopes);
    kept.set(name, one);
    return one;
  };
  const ledger: OpenTown["ledger"] = async (mark) =>
    (await control<{ value: readonly LedgerEntry[] }>(`/__ledger?since=${mark}`)).value;
  return {
    origin,
    config: prepared.config,
    token,
    async send(who, method, path, body, headers = {}) {
      const rest = path.includes("/_api/");
      const bearer = await keptToken(who, rest ? restScopes : wideScopes);
      return call(`${origin}${rest ? "" : "/v1.0"}${path}`, method, body, {
        Authorization: `Bearer ${bearer}`,
        ...headers,
      });
    },
    async work(who, options = {}) {
      const { oid } = await issue(who, []);
      return personAtWork(origin, prepared.config, oid, options);
    },
    fault: async (spec) => {
      await control("/__faults", post(spec));
    },
    clearFaults: () => control("/__faults", { method: "DELETE" }),
    behave: async (change) => {
      await control("/__behaviours", post(change));
    },
    setDay: async (day) => {
      await control("/__clock", post({ today: day }));
    },
    mark: async () => (await ledger(0)).at(-1)?.n ?? 0,
    ledger,
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function call(
  url: string,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<Answer> {
  const type: Record<string, string> = body === undefined ? {} : { "Content-Type": "application/json" };
  const answer = await fetch(url, {
    method,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
}

/** The app's rooms signed in as somebody, in whichever town runs there. */
export function personAtWork(origin: string, config: AppConfig, oid: string, options: AtWork): PersonAtWork {
  const wire: string[] = [];
  const acquireToken: AcquireToken = async ({ scopes }) => {
    const answer = await fetch(`${origin}/__tokens`, {
      method: "POST",
      body: JSON.stringify({ oid, scopes }),
    });
    return ok(((await answer.json()) as { access_token: string }).access_token);
  };
  const graph = createGraph({
    acquireToken: options.acquireToken ?? acquireToken,
    origin,
    retryDelaySeconds: 0,
    timeoutMs: options.timeoutMs ?? 5_000,
    fetch: (input, init) => {
      if (options.offline?.()) return Promise.reject(new TypeError("fetch failed"));
      wire.push(`${init?.method ?? "GET"} ${String(input).slice(origin.length)}`);
      return fetch(input, init);
    },
  });
  const site = { siteId: config.siteId, lists: options.lists ?? config.lists, talks: config.talks };
  const owner = { tenantId: config.tenantId, entraId: oid };
  const tabId = randomUUID();
  const stores: Stores = {
    ...createStores(graph, site, owner, { tabId, now: () => Date.now() }),
    drafts: deviceDrafts(options.device ?? new Map(), oid),
  };
  const services: Services = {
    stores,
    today: () => options.today ?? today,
    now: options.now ?? (() => `${today}T09:00:00.000Z`),
    newId: randomUUID,
    allowSending: options.allowSending ?? (() => Promise.resolve(ok(null))),
    allowCalendar: options.allowCalendar ?? (() => Promise.resolve(ok(null))),
    signInAgain: () => Promise.resolve(ok(null)),
    mayReadChannel: options.mayReadChannel ?? (() => Promise.resolve(false)),
    linkTo: (subPageId, label) =>
      `https://teams.microsoft.com/l/entity/${config.teamsAppId}/osaamiskello?label=${encodeURIComponent(label)}&context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageId }))}`,
  };
  return { services, stores, graph, wire };
}
