import type { Access } from "../permissions/Access.ts";
import { right } from "../permissions/basePermissions.ts";
import type { Principal, RoleDefinition } from "../state/model.ts";
import type { Site } from "../state/Site.ts";

const principalType = { user: 1, app: 1, entraGroup: 4, everyone: 4, group: 8 } as const;

/** https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15) */
export function principalShape(site: Site, principal: Principal): Record<string, unknown> {
  return principal.group === null ? userShape(site, principal) : groupShape(site, principal);
}

export function userShape(site: Site, principal: Principal): Record<string, unknown> {
  const isUser = principal.kind === "user";
  return {
    Id: principal.id,
    IsHiddenInUI: false,
    LoginName: principal.loginName,
    Title: principal.title,
    PrincipalType: principalType[principal.kind],
    Email: principal.email,
    Expiration: "",
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: isUser && site.head.admins.includes(principal.oid ?? ""),
    UserId: null,
    UserPrincipalName: isUser ? principal.loginName.slice("i:0#.f|membership|".length) : null,
  };
}

export function groupShape(site: Site, principal: Principal): Record<string, unknown> {
  const group = principal.group;
  if (group === null) throw new Error(`Principal ${principal.id} is no group`);
  return {
    Id: principal.id,
    IsHiddenInUI: false,
    LoginName: principal.loginName,
    Title: principal.title,
    PrincipalType: principalType.group,
    AllowMembersEditMembership: group.allowMembersEditMembership,
    AllowRequestToJoinLeave: group.allowRequestToJoinLeave,
    AutoAcceptRequestToJoinLeave: group.autoAcceptRequestToJoinLeave,
    Description: group.description === "" ? null : group.description,
    OnlyAllowMembersViewMembership: group.onlyAllowMembersViewMembership,
    OwnerTitle: site.principal(group.ownerId)?.title ?? "System Account",
    RequestToJoinLeaveEmailSetting: null,
  };
}

/** https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15) */
export function roleShape(role: RoleDefinition): Record<string, unknown> {
  return {
    BasePermissions: { High: role.high, Low: role.low },
    Description: role.description,
    Hidden: role.hidden,
    Id: role.id,
    Name: role.name,
    Order: role.order,
    RoleTypeKind: role.roleTypeKind,
  };
}

export function mayManageGroup(access: Access, principal: Principal): boolean {
  if (access.web() & right.managePermissions) return true;
  const group = principal.group;
  if (group === null) return false;
  return (
    access.isMemberOf(group.ownerId) || (group.allowMembersEditMembership && access.isMemberOf(principal.id))
  );
}

export function mayViewMembers(access: Access, principal: Principal): boolean {
  if (mayManageGroup(access, principal) || access.isMemberOf(principal.id)) return true;
  return (
    principal.group?.onlyAllowMembersViewMembership === false && (access.web() & right.browseUserInfo) !== 0n
  );
}
