import * as z from "zod/mini";
import { fail, ok } from "#lib/result.ts";
import { type ListName, lists, talksLists } from "#store/lists.ts";
import type { Answer, SharePoint } from "./SharePoint.ts";
import { listPath, type Securable, securablePath } from "./securable.ts";

// Without this right (in the low half of the mask) nothing in a list can be read.
const viewListItems = 1;
/** The kind of levels that people have made, ours among them. */
const customKind = 0;

const principalSchema = z.looseObject({ Id: z.int(), LoginName: z.string() });
const userSchema = z.looseObject({
  Id: z.int(),
  LoginName: z.string(),
  IsSiteAdmin: z.optional(z.boolean()),
});
const roleSchema = z.looseObject({
  Id: z.int(),
  Name: z.string(),
  RoleTypeKind: z.int(),
  BasePermissions: z.looseObject({ High: z.string(), Low: z.string() }),
});
const groupSchema = z.looseObject({
  Id: z.int(),
  Title: z.string(),
  AllowMembersEditMembership: z.optional(z.boolean()),
  AllowRequestToJoinLeave: z.optional(z.boolean()),
  AutoAcceptRequestToJoinLeave: z.optional(z.boolean()),
  Owner: z.nullish(principalSchema),
  Users: z.optional(z.array(principalSchema)),
});
const listSchema = z.looseObject({
  Id: z.string(),
  Title: z.string(),
  Hidden: z.boolean(),
  ItemCount: z.optional(z.int()),
  HasUniqueRoleAssignments: z.optional(z.boolean()),
  EnableAttachments: z.optional(z.boolean()),
  EnableFolderCreation: z.optional(z.boolean()),
  NoCrawl: z.optional(z.boolean()),
  ExcludeFromOfflineClient: z.optional(z.boolean()),
  DisableCommenting: z.optional(z.boolean()),
  RootFolder: z.looseObject({ ServerRelativeUrl: z.string() }),
});
const assignmentSchema = z.looseObject({
  PrincipalId: z.int(),
  Member: z.looseObject({ Id: z.int(), LoginName: z.string(), Title: z.optional(z.string()) }),
  RoleDefinitionBindings: z.array(roleSchema),
});

export type SiteUser = z.infer<typeof userSchema>;
export type RoleDefinition = z.infer<typeof roleSchema>;
export type SiteGroup = z.infer<typeof groupSchema>;
export type SiteList = z.infer<typeof listSchema>;

export interface RoleAssignment {
  readonly principalId: number;
  readonly title: string;
  /** Whether SharePoint gave a level here by itself: the principal has rights to something deeper. */
  readonly automatic: boolean;
  /** Levels without those. */
  readonly roles: readonly { readonly id: number; readonly name: string }[];
}

export async function currentUser(site: SharePoint): Answer<SiteUser> {
  return one(site, "web/currentuser?$select=Id,LoginName,IsSiteAdmin", userSchema);
}

export async function siteAdmins(site: SharePoint): Answer<readonly SiteUser[]> {
  return all(site, "web/siteusers?$select=Id,LoginName,IsSiteAdmin&$filter=IsSiteAdmin eq true", userSchema);
}

/** Everybody whom the site has met, groups of Entra included. */
export async function siteUsers(site: SharePoint): Answer<readonly SiteUser[]> {
  return all(site, "web/siteusers?$select=Id,LoginName", userSchema);
}

export async function roleDefinitions(site: SharePoint): Answer<readonly RoleDefinition[]> {
  return all(site, "web/roledefinitions?$select=Id,Name,RoleTypeKind,BasePermissions", roleSchema);
}

/** Every SharePoint group with its members, in one call. */
export async function siteGroups(site: SharePoint): Answer<readonly SiteGroup[]> {
  const settings = "AllowMembersEditMembership,AllowRequestToJoinLeave,AutoAcceptRequestToJoinLeave";
  return all(
    site,
    `web/sitegroups?$select=Id,Title,${settings},Users,Owner&$expand=Users,Owner`,
    groupSchema,
  );
}

export async function siteLists(site: SharePoint): Answer<readonly SiteList[]> {
  const settings =
    "EnableAttachments,EnableFolderCreation,NoCrawl,ExcludeFromOfflineClient,DisableCommenting";
  const select = `$select=Id,Title,Hidden,ItemCount,HasUniqueRoleAssignments,${settings},RootFolder/ServerRelativeUrl`;
  return all(site, `web/lists?${select}&$expand=RootFolder`, listSchema);
}

export async function roleAssignments(
  site: SharePoint,
  securable: Securable,
): Answer<readonly RoleAssignment[]> {
  const path = `${securablePath(securable)}/roleassignments?$expand=Member,RoleDefinitionBindings`;
  const found = await all(site, path, assignmentSchema);
  if (!found.ok) return found;
  const assignments = found.value.map(({ PrincipalId, Member, RoleDefinitionBindings }) => {
    const given = RoleDefinitionBindings.filter((role) => !isAutomatic(role));
    return {
      principalId: PrincipalId,
      title: Member.Title ?? Member.LoginName,
      automatic: given.length < RoleDefinitionBindings.length,
      roles: given.map((role) => ({ id: role.Id, name: role.Name })),
    };
  });
  return ok(assignments.filter((assignment) => assignment.roles.length > 0));
}

/**
 * Limited Access, Web-Only Limited Access and their like, which SharePoint gives by itself on the way to something
 * deeper. Known by what they cannot do: their kinds are documented nowhere and their names are in the site's language.
 */
function isAutomatic({ RoleTypeKind, BasePermissions }: RoleDefinition): boolean {
  return RoleTypeKind !== customKind && (Number(BasePermissions.Low) & viewListItems) === 0;
}

export async function one<T>(site: SharePoint, path: string, schema: z.ZodMiniType<T>): Answer<T> {
  const answer = await site.get(path);
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success ? ok(parsed.data) : fail(unexpected(path, parsed.error.issues));
}

/** Every row of a collection, following the pages of long ones. */
export async function all<T>(site: SharePoint, path: string, schema: z.ZodMiniType<T>): Answer<readonly T[]> {
  const pageSchema = z.looseObject({ value: z.array(schema), "odata.nextLink": z.optional(z.string()) });
  const rows: T[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Awaited<Answer<z.infer<typeof pageSchema>>> = await one(site, next, pageSchema);
    if (!page.ok) return page;
    rows.push(...page.value.value);
    // The link is absolute and names the public host; only what follows `_api/` is ours to send.
    next = page.value["odata.nextLink"]?.replace(/^.*?\/_api\//i, "");
  }
  return ok(rows);
}

function unexpected(
  path: string,
  issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[],
) {
  const detail = issues.map((issue) => `${issue.path.map(String).join(".")}: ${issue.message}`).join("; ");
  return {
    service: "sharePoint" as const,
    reason: "unexpected" as const,
    call: `GET ${path}`,
    status: 200,
    detail,
  };
}

/** One folder or document of a list as SharePoint's own service tells it. */
const entrySchema = z.looseObject({
  Id: z.int(),
  FileSystemObjectType: z.int(),
  FileLeafRef: z.string(),
  FileDirRef: z.string(),
  HasUniqueRoleAssignments: z.boolean(),
  Key: z.optional(z.nullable(z.string())),
  GroupId: z.optional(z.nullable(z.string())),
  AreaKey: z.optional(z.nullable(z.string())),
  GroupYear: z.optional(z.nullable(z.string())),
  PersonId: z.optional(z.nullable(z.string())),
  Year: z.optional(z.nullable(z.number())),
  SupervisorId: z.optional(z.nullable(z.string())),
  SupervisorYear: z.optional(z.nullable(z.string())),
  UnitId: z.optional(z.nullable(z.string())),
  Title: z.optional(z.nullable(z.string())),
  DueOn: z.optional(z.nullable(z.string())),
});
export type ListEntry = z.infer<typeof entrySchema>;

/** Columns that tell whose document it is, and by when, as far as a list has them. */
const told = [
  ...["Key", "GroupId", "AreaKey", "GroupYear", "PersonId", "SupervisorId", "SupervisorYear", "UnitId"],
  ...["Year", "DueOn"],
];

/** Every folder and document of a list of documents. */
export async function listEntries(
  site: SharePoint,
  listId: string,
  name: ListName,
): Answer<readonly ListEntry[]> {
  const definition = [...lists, ...talksLists].find((list) => list.name === name);
  const columns = definition?.columns.map((column) => column.name) ?? [];
  const select = `$select=${[
    "Id,Title,FileSystemObjectType,FileLeafRef,FileDirRef,HasUniqueRoleAssignments",
    ...told.filter((column) => columns.includes(column)),
  ].join(",")}&$top=5000`;
  return all(site, `${listPath(listId)}/items?${select}`, entrySchema);
}

/** The id of the document or folder whose indexed column has this value, or null. */
export async function itemIdWhere(
  site: SharePoint,
  listId: string,
  column: "Key" | "FileRef",
  value: string,
): Answer<number | null> {
  const filter = encodeURIComponent(`${column} eq '${value.replaceAll("'", "''")}'`);
  const path = `${listPath(listId)}/items?$select=Id&$filter=${filter}`;
  const found = await all(site, path, z.looseObject({ Id: z.int() }));
  return found.ok ? ok(found.value[0]?.Id ?? null) : found;
}

const scopeSchema = z.looseObject({
  Id: z.int(),
  FileSystemObjectType: z.int(),
  HasUniqueRoleAssignments: z.boolean(),
});

/** Which items of any list have permissions of their own. */
export async function itemScopes(
  site: SharePoint,
  listId: string,
): Answer<readonly z.infer<typeof scopeSchema>[]> {
  const select = "$select=Id,FileSystemObjectType,HasUniqueRoleAssignments&$top=5000";
  return all(site, `${listPath(listId)}/items?${select}`, scopeSchema);
}
