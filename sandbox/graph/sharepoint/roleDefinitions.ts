import { restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { right } from "../permissions/basePermissions.ts";
import { builtInRoles } from "../permissions/builtInRoles.ts";
import type { RoleDefinition } from "../state/model.ts";
import { anyScope, findRestSite, requireRestRight, webPath } from "./findRest.ts";
import { roleShape } from "./principals.ts";
import { nothing, restFilter, restOptions, restProject, withoutMetadata } from "./restQuery.ts";

const doc =
  "https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15)#roledefinition-resource";
const path = `${webPath}/roledefinitions`;

export const roleDefinitionRoutes: Route[] = [
  { method: "GET", path, doc, ...anyScope, handle: all },
  { method: "POST", path, doc, ...anyScope, handle: create },
  ...[`${path}({role})`, `${path}/getbyid({role})`, `${path}/getbyname('{roleName}')`].flatMap(
    (one): Route[] => [
      { method: "GET", path: one, doc, ...anyScope, handle: get },
      { method: "PATCH", path: one, doc, ...anyScope, handle: update },
      { method: "DELETE", path: one, doc, ...anyScope, handle: remove },
    ],
  ),
];

/** Follows RoleDefinitionCollection. */
function all(exchange: Exchange): Reply {
  const { site } = findRestSite(exchange);
  const options = restOptions(exchange.query, ["$select", "$filter"]);
  const value = site.head.roles
    .map(roleShape)
    .filter(restFilter(options.get("$filter")))
    .map((entity) => restProject(entity, options, {}));
  return { status: 200, body: { value } };
}

/** Follows RoleDefinition. */
function get(exchange: Exchange): Reply {
  const options = restOptions(exchange.query, ["$select"]);
  return { status: 200, body: restProject(roleShape(find(exchange)), options, {}) };
}

/** Follows RoleDefinitionCollection.Add. */
function create(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.manageWeb | right.managePermissions);
  const { Name, Description, Order, BasePermissions, ...rest } = withoutMetadata(exchange.json());
  requireNothingElse(rest);
  if (typeof Name !== "string" || Name.trim() === "")
    throw restError.badState("A permission level needs a name.");
  if (site.head.roles.some((role) => role.name.toLowerCase() === Name.toLowerCase())) {
    throw restError.duplicate("A permission level with this name already exists. Please try another name.");
  }
  const role: RoleDefinition = {
    id: site.head.nextRoleId,
    name: Name,
    description: String(Description ?? ""),
    order: Number(Order ?? 2147483647),
    hidden: false,
    roleTypeKind: 0,
    ...readMask(BasePermissions),
  };
  site.head.nextRoleId += 1;
  site.head.roles.push(role);
  site.save();
  exchange.wrote("role.create", Name);
  return { status: 201, body: roleShape(role) };
}

/** Follows RoleDefinition, MERGE. */
function update(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.manageWeb | right.managePermissions);
  const role = findCustom(exchange);
  const { Name, Description, Order, BasePermissions, ...rest } = withoutMetadata(exchange.json());
  requireNothingElse(rest);
  if (Name !== undefined) role.name = String(Name);
  if (Description !== undefined) role.description = String(Description);
  if (Order !== undefined) role.order = Number(Order);
  if (BasePermissions !== undefined) Object.assign(role, readMask(BasePermissions));
  site.save();
  exchange.wrote("role.update", role.name);
  return { status: 204 };
}

/** Follows RoleDefinition.DeleteObject. */
function remove(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.manageWeb | right.managePermissions);
  const role = findCustom(exchange);
  site.head.roles = site.head.roles.filter((one) => one !== role);
  site.save();
  exchange.wrote("role.delete", role.name);
  return nothing;
}

function find(exchange: Exchange): RoleDefinition {
  const { site } = findRestSite(exchange);
  const { role: id, roleName } = exchange.params;
  const wanted = roleName?.replaceAll("''", "'").toLowerCase();
  const role =
    id === undefined
      ? site.head.roles.find((one) => one.name.toLowerCase() === wanted)
      : site.role(Number(id));
  if (role === undefined) throw restError.noPrincipal("Can not find the permission level.");
  return role;
}

/** The built-in levels stay as they are here, so that a test cannot come to depend on changing them. */
function findCustom(exchange: Exchange): RoleDefinition {
  const role = find(exchange);
  if (builtInRoles.some((one) => one.id === role.id))
    throw restError.badState("You cannot edit this permission level.");
  return role;
}

function readMask(value: unknown): { high: string; low: string } {
  const { High, Low } = (value ?? {}) as Record<string, unknown>;
  if (!/^\d+$/.test(String(High)) || !/^\d+$/.test(String(Low))) {
    throw restError.invalid("BasePermissions needs High and Low.");
  }
  return { high: String(High), low: String(Low) };
}

function requireNothingElse(rest: Record<string, unknown>): void {
  const [name] = Object.keys(rest);
  if (name !== undefined)
    throw restError.invalid(`The property '${name}' does not exist on type 'SP.RoleDefinition'.`);
}
