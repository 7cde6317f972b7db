import { graphError, restError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import type { Access } from "../permissions/Access.ts";
import { right } from "../permissions/basePermissions.ts";
import type { GroupSettings, Principal } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { anyScope, findRestSite, requireRestRight, webPath } from "./findRest.ts";
import { groupShape, mayManageGroup, mayViewMembers, principalShape, userShape } from "./principals.ts";
import { nothing, restFilter, restOptions, restProject, withoutMetadata } from "./restQuery.ts";

const doc =
  "https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15)#groupcollection-resource";
const path = `${webPath}/sitegroups`;
const optional = { expandable: ["Users", "Owner"] };

export const groupRoutes: Route[] = [
  { method: "GET", path, doc, ...anyScope, handle: all },
  { method: "POST", path, doc, ...anyScope, handle: create },
  { method: "POST", path: `${path}/removebyid({group})`, doc, ...anyScope, handle: removeGroup },
  ...[`${path}({group})`, `${path}/getbyid({group})`, `${path}/getbyname('{groupName}')`].flatMap(
    (one): Route[] => [
      { method: "GET", path: one, doc, ...anyScope, handle: get },
      { method: "PATCH", path: one, doc, ...anyScope, handle: update },
      { method: "GET", path: `${one}/users`, doc, ...anyScope, handle: members },
      { method: "POST", path: `${one}/users`, doc, ...anyScope, handle: addMember },
      { method: "POST", path: `${one}/users/removebyid({user})`, doc, ...anyScope, handle: removeMember },
      { method: "POST", path: `${one}/setuserasowner({user})`, doc, ...anyScope, handle: setOwner },
    ],
  ),
];

type Found = { site: Site; access: Access; principal: Principal; group: GroupSettings };

function find(exchange: Exchange): Found {
  const { site, access } = findRestSite(exchange);
  const { group: id, groupName } = exchange.params;
  const wanted = groupName?.replaceAll("''", "'").toLowerCase();
  const principal = site
    .principals()
    .find(
      (one) =>
        one.group !== null && (id === undefined ? one.title.toLowerCase() === wanted : one.id === Number(id)),
    );
  if (principal === undefined || principal.group === null)
    throw restError.noPrincipal("Group cannot be found.");
  return { site, access, principal, group: principal.group };
}

/** Follows the GroupCollection resource: all groups of the site, with their members on `$expand=Users`. */
function all(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.browseUserInfo);
  const options = restOptions(exchange.query, ["$select", "$expand", "$filter", "$top"]);
  const groups = site.principals().filter((one) => one.group !== null);
  const test = restFilter(options.get("$filter"));
  const top = Number(options.get("$top") ?? Number.POSITIVE_INFINITY);
  const value = groups
    .map((one) => fullShape(site, access, one))
    .filter(test)
    .slice(0, top)
    .map((entity) => restProject(entity, options, optional));
  return { status: 200, body: { value } };
}

/** Follows the Group resource. */
function get(exchange: Exchange): Reply {
  const { site, access, principal } = find(exchange);
  const options = restOptions(exchange.query, ["$select", "$expand"]);
  return { status: 200, body: restProject(fullShape(site, access, principal), options, optional) };
}

/** Follows GroupCollection.Add. Whoever creates a group owns it and becomes its first member. */
function create(exchange: Exchange): Reply {
  const { site, access } = findRestSite(exchange);
  requireRestRight(access.web(), right.createGroups);
  const { Title, ...rest } = withoutMetadata(exchange.json());
  if (
    typeof Title !== "string" ||
    Title.trim() === "" ||
    Title.length > 255 ||
    /["/\\[\]:|<>+=;,?*'@]/.test(Title)
  ) {
    throw restError.badState(
      `The group name is empty, or you are using one or more of the following invalid characters: " / \\ [ ] : | < > + = ; , ? * ' @`,
    );
  }
  if (
    site.principals().some((one) => one.group !== null && one.title.toLowerCase() === Title.toLowerCase())
  ) {
    throw restError.duplicate("The specified name is already in use. Please try again with a new name.");
  }
  const self = access.self().id;
  const group: GroupSettings = {
    description: "",
    ownerId: self,
    memberIds: [self],
    onlyAllowMembersViewMembership: true,
    allowMembersEditMembership: false,
    allowRequestToJoinLeave: false,
    autoAcceptRequestToJoinLeave: false,
  };
  applySettings(site, group, rest);
  const principal = site.addGroup(Title, group);
  exchange.wrote("group.create", Title);
  return { status: 201, body: groupShape(site, principal) };
}

/** Follows the Group resource, MERGE. */
function update(exchange: Exchange): Reply {
  const { site, access, principal, group } = find(exchange);
  if (!mayManageGroup(access, principal)) throw restError.accessDenied();
  const { Title, ...rest } = withoutMetadata(exchange.json());
  if (Title !== undefined && Title !== principal.title) throw graphError.notBuilt("renaming a group");
  applySettings(site, group, rest);
  site.save();
  exchange.wrote("group.update", principal.title);
  return { status: 204 };
}

/** Follows GroupCollection.RemoveById. Its permissions go with it. */
function removeGroup(exchange: Exchange): Reply {
  const { site, access, principal } = find(exchange);
  if (!mayManageGroup(access, principal)) throw restError.accessDenied();
  site.removePrincipal(principal.id);
  exchange.wrote("group.delete", principal.title);
  return nothing;
}

/** Follows UserCollection of a group. */
function members(exchange: Exchange): Reply {
  const { site, access, principal, group } = find(exchange);
  if (!mayViewMembers(access, principal)) throw restError.accessDenied();
  const options = restOptions(exchange.query, ["$select", "$filter", "$top"]);
  const value = memberShapes(site, group)
    .filter(restFilter(options.get("$filter")))
    .map((entity) => restProject(entity, options, {}));
  return { status: 200, body: { value } };
}

/** Follows UserCollection.Add: someone whom the site has not met is looked up in the directory. */
function addMember(exchange: Exchange): Reply {
  const { site, access, principal, group } = find(exchange);
  if (!mayManageGroup(access, principal)) throw restError.accessDenied();
  const { LoginName } = withoutMetadata(exchange.json());
  const user = typeof LoginName === "string" ? site.ensure(LoginName) : undefined;
  if (user === undefined)
    throw restError.noPrincipal(`The specified user ${String(LoginName)} could not be found.`);
  if (!group.memberIds.includes(user.id)) group.memberIds.push(user.id);
  site.save();
  exchange.wrote("group.member.add", `${principal.title}: ${user.loginName}`);
  return { status: 201, body: userShape(site, user) };
}

/** Follows UserCollection.RemoveById. */
function removeMember(exchange: Exchange): Reply {
  const { site, access, principal, group } = find(exchange);
  if (!mayManageGroup(access, principal)) throw restError.accessDenied();
  const id = Number(exchange.params.user);
  if (!group.memberIds.includes(id)) throw restError.noPrincipal("User cannot be found.");
  group.memberIds = group.memberIds.filter((member) => member !== id);
  site.save();
  exchange.wrote("group.member.remove", `${principal.title}: ${site.principal(id)?.loginName}`);
  return nothing;
}

/** Follows Group.SetUserAsOwner, which takes users and, in SharePoint Online, groups. */
function setOwner(exchange: Exchange): Reply {
  const { site, access, principal, group } = find(exchange);
  if (!mayManageGroup(access, principal)) throw restError.accessDenied();
  const owner = site.principal(Number(exchange.params.user));
  if (owner === undefined) throw restError.noPrincipal("User cannot be found.");
  group.ownerId = owner.id;
  site.save();
  exchange.wrote("group.owner", `${principal.title}: ${owner.loginName}`);
  return nothing;
}

function fullShape(site: Site, access: Access, principal: Principal): Record<string, unknown> {
  const shape = groupShape(site, principal);
  const owner = site.principal(principal.group?.ownerId ?? 0);
  const visible = principal.group !== null && mayViewMembers(access, principal);
  return {
    ...shape,
    Users: visible && principal.group !== null ? memberShapes(site, principal.group) : [],
    Owner: owner === undefined ? null : principalShape(site, owner),
  };
}

function memberShapes(site: Site, group: GroupSettings): Record<string, unknown>[] {
  return group.memberIds.flatMap((id) => {
    const member = site.principal(id);
    return member === undefined ? [] : [userShape(site, member)];
  });
}

const flags = {
  OnlyAllowMembersViewMembership: "onlyAllowMembersViewMembership",
  AllowMembersEditMembership: "allowMembersEditMembership",
  AllowRequestToJoinLeave: "allowRequestToJoinLeave",
  AutoAcceptRequestToJoinLeave: "autoAcceptRequestToJoinLeave",
} as const;

function applySettings(site: Site, group: GroupSettings, values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    const flag = Object.entries(flags).find(([known]) => known === name)?.[1];
    if (flag !== undefined) group[flag] = value === true;
    else if (name === "Description") group.description = String(value ?? "");
    else if (name === "Owner") group.ownerId = ownerId(site, value);
    else
      throw restError.invalid(
        `The property '${name}' does not exist on type 'SP.Group'. Make sure to only use property names that are defined by the type.`,
      );
  }
}

function ownerId(site: Site, value: unknown): number {
  const id = Number((value as { Id?: unknown } | null)?.Id);
  if (site.principal(id) === undefined) throw restError.noPrincipal("The owner cannot be found.");
  return id;
}
