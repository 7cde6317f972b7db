import { ApiError, graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { type Filter, FilterSyntaxError, parseFilter } from "../odata/parseFilter.ts";
import { project, readTop, systemOptions } from "../odata/systemOptions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { TenantUser } from "../state/Tenant.ts";

const page = "https://learn.microsoft.com/graph/api";
const context = "https://graph.microsoft.com/v1.0/$metadata#users";
const defaultSelect =
  "businessPhones,displayName,givenName,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName,id";
const filterable = ["displayName", "userPrincipalName", "mail", "givenName", "surname", "id"] as const;

export const userRoutes: Route[] = [
  { method: "GET", path: "/v1.0/me", doc: `${page}/user-get`, ...scopesFor.me, handle: me },
  { method: "GET", path: "/v1.0/users", doc: `${page}/user-list`, ...scopesFor.users, handle: list },
  { method: "GET", path: "/v1.0/users/{user}", doc: `${page}/user-get`, ...scopesFor.user, handle: get },
];

/** https://learn.microsoft.com/graph/api/user-get */
function me(exchange: Exchange): Reply {
  return reply(exchange, exchange.caller.oid);
}

/** https://learn.microsoft.com/graph/api/user-get */
function get(exchange: Exchange): Reply {
  return reply(exchange, exchange.params.user ?? "");
}

function reply(exchange: Exchange, idOrUpn: string): Reply {
  const select = readSelect(exchange, systemOptions(exchange.query, ["$select"]).get("$select"));
  const user = exchange.world.directory.user(idOrUpn);
  const onlyMyself = exchange.caller.scopes.every((scope) => !/\.All$/.test(scope));
  if (user === undefined) {
    throw new ApiError(
      404,
      "Request_ResourceNotFound",
      `Resource '${idOrUpn}' does not exist or one of its queried reference-property objects are not present.`,
    );
  }
  if (onlyMyself && user.id !== exchange.caller.oid) throw insufficient();
  return {
    status: 200,
    body: { "@odata.context": `${context}/$entity`, ...project(shape(user), select, "microsoft.graph.user") },
  };
}

/** https://learn.microsoft.com/graph/api/user-list */
function list(exchange: Exchange): Reply {
  const options = systemOptions(exchange.query, ["$filter", "$select", "$top", "$skiptoken"]);
  const select = readSelect(exchange, options.get("$select"));
  const top = readTop(options.get("$top"), 100, 999);
  const filter = options.get("$filter");
  const test = filter === undefined ? () => true : readFilter(filter);
  const users = exchange.world.directory.users.filter(test);
  const start = Number(options.get("$skiptoken") ?? 0);
  if (!Number.isInteger(start)) throw graphError.invalid("$skiptoken is not from this query");
  const value = users
    .slice(start, start + top)
    .map((user) => project(shape(user), select, "microsoft.graph.user"));
  const next = start + top < users.length ? { "@odata.nextLink": nextLink(exchange, start + top) } : {};
  return { status: 200, body: { "@odata.context": context, ...next, value } };
}

function nextLink(exchange: Exchange, start: number): string {
  const kept = [...exchange.query].filter(([name]) => name !== "$skiptoken");
  const text = [...kept, ["$skiptoken", String(start)]].map(
    ([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`,
  );
  return `https://graph.microsoft.com/v1.0/users?${text.join("&")}`;
}

function readFilter(text: string): (user: TenantUser) => boolean {
  try {
    return compile(parseFilter(text));
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw new ApiError(400, "BadRequest", `Invalid filter clause: ${error.message}`);
  }
}

function compile(filter: Filter): (user: TenantUser) => boolean {
  if (filter.kind !== "compare") {
    const parts = filter.parts.map(compile);
    return filter.kind === "and"
      ? (user) => parts.every((part) => part(user))
      : (user) => parts.some((part) => part(user));
  }
  if (filter.path === "accountEnabled" && filter.operator === "eq")
    return (user) => user.accountEnabled === filter.value;
  const name = filterable.find((one) => one === filter.path);
  if (name === undefined || (filter.operator !== "eq" && filter.operator !== "startswith")) {
    throw new ApiError(
      400,
      "Request_UnsupportedQuery",
      `Unsupported or invalid query filter clause specified for property '${filter.path}' of resource 'User'.`,
    );
  }
  const wanted = String(filter.value).toLowerCase();
  return (user) => {
    const value = (user[name] ?? "").toLowerCase();
    return filter.operator === "eq" ? value === wanted : value.startsWith(wanted);
  };
}

function readSelect(exchange: Exchange, select: string | undefined): string {
  const wide = ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"];
  const mayReadAll = exchange.caller.scopes.some((scope) => wide.includes(scope));
  if (select?.split(",").includes("accountEnabled") && !mayReadAll) throw insufficient();
  return select ?? defaultSelect;
}

function insufficient(): ApiError {
  return new ApiError(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}

function shape(user: TenantUser): Record<string, unknown> {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: user.surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
  };
}
