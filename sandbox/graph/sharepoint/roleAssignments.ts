import { graphError, restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { Access, letPass } from "../permissions/Access.ts";
import { automaticRoleIds, fullControlId, right } from "../permissions/basePermissions.ts";
import type { Assignment } from "../state/model.ts";
import { resolvePrincipal } from "../state/resolvePrincipal.ts";
import type { Site } from "../state/Site.ts";
import { anyScope, findRestItem, findRestList, listPaths, requireRestRight, webPath } from "./findRest.ts";
import { maskShape } from "./maskShape.ts";
import { principalShape, roleShape } from "./principals.ts";
import { namedArguments, nothing, restOptions, restProject, textArgument } from "./restQuery.ts";
import { assign, findSecurable } from "./securable.ts";

const doc =
  "https://learn.microsoft.com/sharepoint/dev/sp-add-ins/set-custom-permissions-on-a-list-by-using-the-rest-interface";
const securablePaths = [webPath, ...listPaths, ...listPaths.map((one) => `${one}/items({item})`)];

export const roleAssignmentRoutes: Route[] = securablePaths.flatMap((path): Route[] => [
  {
    method: "POST",
    path: `${path}/breakroleinheritance({arguments})`,
    doc,
    ...anyScope,
    handle: breakInheritance,
  },
  { method: "POST", path: `${path}/resetroleinheritance`, doc, ...anyScope, handle: resetInheritance },
  { method: "GET", path: `${path}/roleassignments`, doc, ...anyScope, handle: all },
  {
    method: "POST",
    path: `${path}/roleassignments/addroleassignment({arguments})`,
    doc,
    ...anyScope,
    handle: add,
  },
  {
    method: "POST",
    path: `${path}/roleassignments/removeroleassignment({arguments})`,
    doc,
    ...anyScope,
    handle: removeRole,
  },
  ...[
    `${path}/roleassignments/getbyprincipalid({principal})`,
    `${path}/roleassignments({principal})`,
  ].flatMap((one): Route[] => [
    { method: "GET", path: one, doc, ...anyScope, handle: get },
    { method: "DELETE", path: one, doc, ...anyScope, handle: removePrincipal },
  ]),
  { method: "GET", path: `${path}/effectivebasepermissions`, doc, ...anyScope, handle: myPermissions },
  {
    method: "GET",
    path: `${path}/getusereffectivepermissions({user})`,
    doc,
    ...anyScope,
    handle: userPermissions,
  },
]);

const optional = { expandable: ["Member", "RoleDefinitionBindings"] };

/** Follows "Set custom permissions on a list by using the REST interface". The caller keeps Full Control. */
function breakInheritance(exchange: Exchange): Reply {
  const securable = findSecurable(exchange);
  requireRestRight(securable.bits, right.managePermissions);
  const text = exchange.params.arguments ?? "";
  const positional = text.split(",").map((one) => one.trim());
  const named = namedArguments(text);
  const copy = (named.copyroleassignments ?? positional[0]) !== "false";
  const clear = (named.clearsubscopes ?? positional[1]) === "true";
  if (clear) for (const scope of securable.below()) scope.set(null);
  if (securable.own !== null) return nothing;
  const copied = copy
    ? securable.effective.filter((one) => !isPassing(one)).map((one) => structuredClone(one))
    : [];
  securable.set(copied);
  if (!copy) assign({ ...securable, own: copied }, securable.access.self().id, fullControlId);
  // Whoever has rights below must still be able to pass.
  for (const { assignments } of securable.below())
    for (const { principalId } of assignments) letPass(copied, principalId, securable.passingRoleId);
  securable.save();
  exchange.wrote("permissions.break", securable.label);
  return nothing;
}

/** Follows SecurableObject.ResetRoleInheritance. */
function resetInheritance(exchange: Exchange): Reply {
  const securable = findSecurable(exchange);
  requireRestRight(securable.bits, right.managePermissions);
  if (securable.own === null) return nothing;
  securable.set(null);
  exchange.wrote("permissions.reset", securable.label);
  return nothing;
}

/** Follows RoleAssignmentCollection. */
function all(exchange: Exchange): Reply {
  const { site, bits, effective } = findSecurable(exchange);
  requireRestRight(bits, right.enumeratePermissions);
  const options = restOptions(exchange.query, ["$select", "$expand", "$top"]);
  const value = effective.map((assignment) => restProject(shape(site, assignment), options, optional));
  return { status: 200, body: { value } };
}

/** Follows RoleAssignmentCollection.GetByPrincipalId. */
function get(exchange: Exchange): Reply {
  const { site, bits, effective } = findSecurable(exchange);
  requireRestRight(bits, right.enumeratePermissions);
  const options = restOptions(exchange.query, ["$select", "$expand"]);
  return {
    status: 200,
    body: restProject(shape(site, findAssignment(exchange, effective)), options, optional),
  };
}

/** Follows RoleAssignmentCollection.AddRoleAssignment. */
function add(exchange: Exchange): Reply {
  const securable = findSecurable(exchange);
  requireRestRight(securable.bits, right.managePermissions);
  const { principalId, roleId } = readPair(exchange, securable.site);
  if (automaticRoleIds.includes(roleId))
    throw restError.badState("You cannot grant a user a permission level of type Limited Access.");
  assign(securable, principalId, roleId);
  securable.save();
  exchange.wrote("permissions.add", `${securable.label}: ${principalId} ${roleId}`);
  return nothing;
}

/** Follows RoleAssignmentCollection.RemoveRoleAssignment. */
function removeRole(exchange: Exchange): Reply {
  const securable = findSecurable(exchange);
  requireRestRight(securable.bits, right.managePermissions);
  const { principalId, roleId } = readPair(exchange, securable.site);
  const own = requireOwn(securable.own);
  const existing = own.find((assignment) => assignment.principalId === principalId);
  if (existing === undefined) return nothing;
  existing.roleIds = existing.roleIds.filter((id) => id !== roleId);
  if (existing.roleIds.length === 0) {
    const hasBelow = securable
      .below()
      .some(({ assignments }) => assignments.some((one) => one.principalId === principalId));
    if (hasBelow) existing.roleIds = [securable.passingRoleId];
    else own.splice(own.indexOf(existing), 1);
  }
  securable.save();
  exchange.wrote("permissions.remove", `${securable.label}: ${principalId} ${roleId}`);
  return nothing;
}

/**
 * Follows RoleAssignment.DeleteObject: all roles of one principal, here and in everything below, as "the remove
 * operation affects the current scope and all sub scopes":
 * https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee550863(v=office.15)
 */
function removePrincipal(exchange: Exchange): Reply {
  const securable = findSecurable(exchange);
  requireRestRight(securable.bits, right.managePermissions);
  const own = requireOwn(securable.own);
  const removed = findAssignment(exchange, own) as Assignment;
  own.splice(own.indexOf(removed), 1);
  for (const scope of securable.below())
    scope.set(scope.assignments.filter(({ principalId }) => principalId !== removed.principalId));
  securable.save();
  exchange.wrote("permissions.remove", `${securable.label}: ${exchange.params.principal}`);
  return nothing;
}

/** Follows SecurableObject.EffectiveBasePermissions. */
function myPermissions(exchange: Exchange): Reply {
  return { status: 200, body: maskShape(findSecurable(exchange).bits) };
}

/** Follows Web, List and ListItem.GetUserEffectivePermissions. */
function userPermissions(exchange: Exchange): Reply {
  const { site, bits } = findSecurable(exchange);
  requireRestRight(bits, right.enumeratePermissions);
  const loginName = textArgument(exchange.params.user ?? "", exchange.query);
  const resolved = resolvePrincipal(loginName, exchange.world.directory, exchange.world.tenant.tenantId);
  if (resolved === undefined || resolved.oid === null)
    throw restError.noPrincipal(`The specified user ${loginName} could not be found.`);
  if (resolved.kind === "entraGroup") throw graphError.notBuilt("effective permissions of a group");
  // Asking about a person is not that person's token: no scope narrows it.
  const asUser = {
    audience: "graph" as const,
    oid: resolved.oid,
    isApp: false,
    name: resolved.title,
    scopes: [],
  };
  const access = new Access(exchange.world, asUser, site);
  return { status: 200, body: maskShape(bitsOf(exchange, access)) };
}

function bitsOf(exchange: Exchange, access: Access): bigint {
  if (exchange.params.item !== undefined) {
    const { list, item } = findRestItem(exchange);
    return access.item(list, item);
  }
  if (exchange.params.list === undefined && exchange.params.title === undefined) return access.web();
  return access.list(findRestList(exchange).list);
}

function isPassing(assignment: Assignment): boolean {
  return assignment.roleIds.every((id) => automaticRoleIds.includes(id));
}

function shape(site: Site, assignment: Assignment): Record<string, unknown> {
  const member = site.principal(assignment.principalId);
  return {
    PrincipalId: assignment.principalId,
    Member: member === undefined ? null : principalShape(site, member),
    RoleDefinitionBindings: assignment.roleIds.flatMap((id) => {
      const role = site.role(id);
      return role === undefined ? [] : [roleShape(role)];
    }),
  };
}

function findAssignment(exchange: Exchange, assignments: readonly Assignment[]): Assignment {
  const id = Number(exchange.params.principal);
  const found = assignments.find((assignment) => assignment.principalId === id);
  if (found === undefined) throw restError.noPrincipal(`Can not find the principal with id: ${id}.`);
  return found;
}

function requireOwn(own: Assignment[] | null): Assignment[] {
  if (own === null)
    throw restError.badState(
      "You cannot change permissions on an object that inherits them. Break the inheritance first.",
    );
  return own;
}

function readPair(exchange: Exchange, site: Site): { principalId: number; roleId: number } {
  const named = namedArguments(exchange.params.arguments ?? "");
  const principalId = Number(named.principalid);
  const roleId = Number(named.roledefid);
  if (site.principal(principalId) === undefined)
    throw restError.noPrincipal(`Can not find the principal with id: ${named.principalid}.`);
  if (site.role(roleId) === undefined)
    throw restError.noPrincipal(`Can not find the permission level with id: ${named.roledefid}.`);
  return { principalId, roleId };
}
