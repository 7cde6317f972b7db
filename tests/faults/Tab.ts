import { randomUUID } from "node:crypto";
import { createGraph } from "#graph/createGraph.ts";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { ok } from "#lib/result.ts";
import { createStores } from "#store/createStores.ts";
import type { Services } from "#usecases/services.ts";
import { today } from "../pages/prepareTown.ts";
import type { FaultTown } from "./FaultTown.ts";
import { haste } from "./haste.ts";
import { watchWaits } from "./watchWaits.ts";

/** Somebody with the app open. Drafts are in IndexedDB, so the next tab of the same person finds them. */
export interface Tab {
  readonly services: Services;
  /** Rejects when the tab dies; otherwise gives the answer. What a dead tab began is never heard of again. */
  alive<T>(work: Promise<T>): Promise<T>;
  /** Closes it: whatever is on its way is never heard of again. */
  close(): void;
}

export class TabDied extends Error {}

export interface TabOptions {
  readonly town: FaultTown;
  readonly oid: string;
  /** After so many requests the tab is gone, the last one sent and its answer never seen. */
  readonly diesAfter?: number;
  /** Wraps what goes to the network: the canary puts the stock client's retry there. */
  readonly network?: (send: typeof fetch) => typeof fetch;
  /** Longer than thirty seconds in haste would be: what a busy machine needs is no fault. */
  readonly timeoutMs?: number;
  /** Something was sent before the time that Graph had asked for. */
  readonly tooEarly?: () => void;
}

const startedAt = Date.now();

/** The moment as the app is told it: on the town's day, in haste. */
function hurriedNow(): string {
  return new Date(Date.parse(`${today}T07:00:00Z`) + (Date.now() - startedAt) * haste).toISOString();
}

/** Tokens last for the whole visit, as MSAL keeps them, until the service refuses one. */
function tokensOf(town: FaultTown, oid: string): AcquireToken {
  const kept = new Map<string, Promise<string>>();
  return async ({ scopes, forceRefresh, claims }) => {
    const name = scopes.join(" ");
    if (forceRefresh || !kept.has(name)) kept.set(name, town.token(oid, scopes, claims));
    return ok(await (kept.get(name) as Promise<string>));
  };
}

/** A browser shows no answer of another origin that does not allow it. */
async function asBrowserSees(answer: Promise<Response>): Promise<Response> {
  const seen = await answer;
  if (seen.headers.has("Access-Control-Allow-Origin")) return seen;
  await seen.arrayBuffer();
  throw new TypeError("Failed to fetch");
}

export function openTab({
  town,
  oid,
  diesAfter = Number.POSITIVE_INFINITY,
  network = (send) => send,
  timeoutMs = 1_500,
  tooEarly = () => {},
}: TabOptions): Tab {
  let left = diesAfter;
  let die = () => {};
  const death = new Promise<never>((_, reject) => {
    die = () => reject(new TabDied());
  });
  death.catch(() => {}); // a tab may die while nobody waits for it
  const never = new Promise<never>(() => {});
  const send: typeof fetch = async (input, init) => {
    left -= 1;
    if (left < 0) return never;
    const last = left === 0;
    const answer = await Promise.allSettled([asBrowserSees(fetch(input, init))]);
    if (last) die();
    if (left <= 0) return never;
    if (answer[0].status === "rejected") throw answer[0].reason;
    return answer[0].value;
  };
  const graph = createGraph({
    acquireToken: tokensOf(town, oid),
    origin: town.origin,
    retryDelaySeconds: 2 / haste,
    maxWaitSeconds: 20 / haste,
    timeoutMs,
    fetch: network(watchWaits(send, tooEarly)),
  });
  const { siteId, lists, talks, tenantId, teamsAppId } = town.config;
  const device = { tabId: randomUUID(), now: () => Date.now() };
  const services: Services = {
    stores: createStores(graph, { siteId, lists, talks }, { tenantId, entraId: oid }, device),
    today: () => today,
    now: hurriedNow,
    newId: randomUUID,
    allowSending: () => Promise.resolve(ok(null)),
    allowCalendar: () => Promise.resolve(ok(null)),
    signInAgain: () => Promise.resolve(ok(null)),
    mayReadChannel: () => Promise.resolve(false),
    linkTo: (place) =>
      `https://teams.microsoft.com/l/entity/${teamsAppId}/osaamiskello?context=${encodeURIComponent(place)}`,
  };
  const close = () => {
    left = 0;
  };
  return { services, alive: (work) => Promise.race([work, death]), close };
}
