import { ApiError, graphError, restError } from "./errors.ts";
import type { Api, Exchange, Incoming, Reply } from "./exchange.ts";
import { Access } from "./permissions/Access.ts";
import { RouteTable } from "./routeTable.ts";
import type { Given } from "./state/Observations.ts";
import type { World } from "./state/World.ts";
import { peekToken, readToken } from "./tokens.ts";

/** Stands between a request and its operation. */
export type Interceptor = (incoming: Incoming, run: (incoming: Incoming) => Promise<Reply>) => Promise<Reply>;

export type Answerer = (incoming: Incoming) => Promise<Reply>;

/** One API: token, route, scopes, operation, and every failure in that API's own shape. */
export function createAnswerer(
  world: World,
  api: Api,
  intercept: Interceptor,
  newId: () => string,
): Answerer {
  const table = new RouteTable(api.routes);

  const answer: Answerer = (incoming) => {
    const { oid } = peekToken(incoming.headers.authorization);
    const asked = { oid, method: incoming.method, url: incoming.url };
    return world.observations.ofRequest(asked, () => intercept(incoming, answerHonestly));
  };

  const answerHonestly = async (incoming: Incoming): Promise<Reply> => {
    const requestId = newId();
    const clientRequestId = incoming.headers["client-request-id"] ?? requestId;
    const headers = { "request-id": requestId, "client-request-id": clientRequestId };
    try {
      const reply = await run(incoming);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const body = api.errorBody(error, requestId, clientRequestId, world.clock.now().slice(0, 19));
      return { status: error.status, headers: { ...headers, ...error.headers }, body };
    }
  };

  const run = async (incoming: Incoming): Promise<Reply> => {
    const { path, query } = splitUrl(incoming.url);
    const method = effectiveMethod(incoming);
    const { alteration } = incoming;
    const caller = readToken(world, incoming.headers.authorization, api.name);
    if (alteration?.name === "withdrawScopes") {
      caller.scopes = caller.scopes.filter((scope) => !alteration.scopes.includes(scope));
    }
    const rateHeaders = world.throttling.admit(caller, method, incoming.url);
    const found = table.find(method, path);
    if (found === undefined || found === "method") {
      throw graphError.notBuilt(`${method} ${path}`);
    }
    const { route, params } = found;
    const wanted = caller.isApp ? route.application : route.delegated;
    if (wanted.length > 0 && !wanted.some((scope) => caller.scopes.includes(scope))) {
      if (api.name === "sharepoint") throw restError.accessDenied();
      throw graphError.missingScope(wanted, caller.scopes);
    }
    const given: Given[] = [];
    const exchange: Exchange = {
      world,
      caller,
      method,
      path,
      params,
      query,
      headers: incoming.headers,
      json: () => parseObject(incoming),
      access: (sitePath) => {
        const site = world.sites.get(sitePath.toLowerCase());
        if (site === undefined)
          throw api.name === "graph" ? graphError.notFound() : restError.notFound("404 FILE NOT FOUND");
        return new Access(world, caller, site);
      },
      wrote: (what, key) =>
        world.ledger.add({
          at: world.clock.now(),
          oid: caller.oid,
          method,
          path,
          what,
          ...(key === undefined ? {} : { key }),
        }),
      gave: (list, item) => given.push({ oid: caller.oid, list, item }),
      isAltered: (name) => alteration?.name === name,
      part: (part) =>
        answer({
          ...part,
          headers: { ...part.headers, authorization: incoming.headers.authorization ?? "" },
        }),
    };
    const reply = await route.handle(exchange);
    return { ...reply, headers: { ...rateHeaders, ...reply.headers }, given };
  };

  return answer;
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const at = url.indexOf("?");
  if (at < 0) return { path: url, query: new URLSearchParams() };
  return { path: url.slice(0, at), query: new URLSearchParams(url.slice(at + 1)) };
}

/** SharePoint lets POST stand for MERGE, PUT and DELETE: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
function effectiveMethod(incoming: Incoming): string {
  const override = incoming.headers["x-http-method"]?.toUpperCase();
  const method = incoming.method === "POST" && override !== undefined ? override : incoming.method;
  return method === "MERGE" ? "PATCH" : method;
}

function parseObject(incoming: Incoming): Record<string, unknown> {
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) throw graphError.badJson();
  let parsed: unknown;
  try {
    parsed = JSON.parse(incoming.body);
  } catch {
    throw graphError.badJson();
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw graphError.badJson();
  return parsed as Record<string, unknown>;
}
