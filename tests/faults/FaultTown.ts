import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AppConfig } from "#lib/appConfig.ts";
import { freePort } from "../pages/freePort.ts";
import { prepareTown, today, town } from "../pages/prepareTown.ts";
import { sandboxApart } from "../pages/sandboxApart.ts";

export interface Written {
  readonly n: number;
  readonly oid: string;
  readonly what: string;
  readonly key?: string;
}

export interface Read {
  readonly n: number;
  readonly oid: string;
  /** The list's internal name. */
  readonly list: string;
  /** Null for a folder. */
  readonly key: string | null;
}

export interface Asked {
  readonly n: number;
  /** Real milliseconds: when it came, and when it was answered. */
  readonly at: number;
  readonly doneAt: number | null;
  readonly oid: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
}

/** Any item as SharePoint holds it at the end. */
export interface StoredItem {
  readonly key: string;
  readonly state: string;
  readonly body: string;
}

/** Teams shows its posts by itself, whatever Graph's day is like: no fault matches a listing with this page size. */
const pageInTeams = 49;
export const notInTeams = `^(?!.*/messages\\?\\$top=${pageInTeams})`;

/** A prepared town in a process of its own, with what a judge needs to see. */
export interface FaultTown {
  readonly origin: string;
  readonly config: AppConfig;
  /** Who reads for the judge. */
  readonly administrator: string;
  token(oid: string, scopes: readonly string[], claims?: string): Promise<string>;
  fault(spec: object): Promise<void>;
  clearFaults(): Promise<void>;
  written(): Promise<readonly Written[]>;
  reads(): Promise<readonly Read[]>;
  asked(): Promise<readonly Asked[]>;
  /** Every item of a list, read as the sites' administrator. */
  items(list: string): Promise<readonly StoredItem[]>;
  /** The texts of all messages in a channel, as somebody who looks into it sees them. */
  messages(
    oid: string,
    channel: { readonly teamId: string; readonly channelId: string },
  ): Promise<readonly string[]>;
  /** Makes somebody HR: a member of the SharePoint group. */
  makeHr(userPrincipalName: string): Promise<void>;
  close(): Promise<void>;
}

/** What a town needs to have running before a judge can look at it. */
export interface RunningTown {
  readonly origin: string;
  readonly config: AppConfig;
  close(): Promise<void>;
}

/** Graph and SharePoint alone, without app and host page. */
export async function startFaultTown(): Promise<FaultTown> {
  const prepared = await prepareTown();
  const folder = join(".tmp", "running", randomUUID());
  const db = join(folder, "town.sqlite");
  mkdirSync(folder, { recursive: true });
  cpSync(prepared.db, db);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const sandbox = await sandboxApart(origin, { town, today, db, port: `${port}` });
  return faultTownOf({
    origin,
    config: prepared.config,
    close: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

/** From now on the town keeps what its judge needs to know. */
export async function faultTownOf({ origin, config, close }: RunningTown): Promise<FaultTown> {
  async function json<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(`${origin}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }
  const post = (body: object): RequestInit => ({
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const tokenOf = async (request: object) =>
    (await json<{ access_token: string }>("/__tokens", post(request))).access_token;
  const since = async <T>(path: string) => (await json<{ value: readonly T[] }>(`${path}?since=0`)).value;

  async function pages<T>(path: string, token: string): Promise<T[]> {
    const found: T[] = [];
    let next: string | undefined = path;
    while (next) {
      const page: { value: T[]; "@odata.nextLink"?: string } = await json(next, {
        headers: { Authorization: `Bearer ${token}` },
      });
      found.push(...page.value);
      next = page["@odata.nextLink"]?.replace("https://graph.microsoft.com", "");
    }
    return found;
  }

  await json("/__behaviours", post({ keepReads: true }));
  const { personas, sites } = await json<{
    personas: readonly { key: string; oid: string }[];
    sites: readonly { path: string }[];
  }>("/__personas");
  return {
    administrator: personas.find(({ key }) => key === "it")?.oid ?? "",
    origin,
    config,
    token: (oid, scopes, claims) => tokenOf({ oid, scopes, ...(claims === undefined ? {} : { claims }) }),
    fault: async (spec) => {
      await json("/__faults", post(spec));
    },
    clearFaults: () => json("/__faults", { method: "DELETE" }),
    written: () => since<Written>("/__ledger"),
    reads: () => since<Read>("/__reads"),
    asked: () => since<Asked>("/__requests"),
    async items(list) {
      const token = await tokenOf({ persona: "it", scopes: ["Sites.ReadWrite.All"] });
      const path = `/v1.0/sites/${config.siteId}/lists/${config.lists[list]}/items?$expand=fields&$top=5000`;
      const found = await pages<{ fields: Record<string, unknown> }>(path, token);
      return found
        .filter(({ fields }) => fields.ContentType !== "Folder")
        .map(({ fields }) => ({
          key: String(fields.Key ?? ""),
          state: String(fields.State ?? ""),
          body: String(fields.Body ?? ""),
        }));
    },
    async messages(oid, { teamId, channelId }) {
      const token = await tokenOf({ oid, scopes: ["ChannelMessage.Read.All"] });
      const path = `/v1.0/teams/${teamId}/channels/${encodeURIComponent(channelId)}/messages?$top=${pageInTeams}`;
      const found = await pages<{ body: { content: string } }>(path, token);
      return found.map(({ body }) => body.content);
    },
    async makeHr(userPrincipalName) {
      const token = await tokenOf({ persona: "it", scopes: ["AllSites.FullControl"] });
      await json(`${sites[0]?.path}/_api/web/sitegroups/getbyname('Osaamiskello HR')/users`, {
        ...post({ LoginName: `i:0#.f|membership|${userPrincipalName}` }),
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      });
    },
    close,
  };
}
