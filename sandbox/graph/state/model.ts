/** What the sandbox holds. Everything here is plain JSON, so that it can be stored as it is. */
export type FieldValue = string | number | boolean;
export type Fields = Record<string, FieldValue>;

export type Assignment = { principalId: number; roleIds: number[] };

export type RoleDefinition = {
  id: number;
  name: string;
  description: string;
  order: number;
  hidden: boolean;
  roleTypeKind: number;
  high: string;
  low: string;
};

export type GroupSettings = {
  description: string;
  ownerId: number;
  memberIds: number[];
  onlyAllowMembersViewMembership: boolean;
  allowMembersEditMembership: boolean;
  allowRequestToJoinLeave: boolean;
  autoAcceptRequestToJoinLeave: boolean;
};

export type Principal = {
  id: number;
  kind: "user" | "entraGroup" | "everyone" | "app" | "group";
  loginName: string;
  title: string;
  email: string;
  /** Entra's object id of the user, group or app; null for a SharePoint group and for everyone. */
  oid: string | null;
  group: GroupSettings | null;
};

export type Column = {
  id: string;
  name: string;
  displayName: string;
  description: string;
  type: "text" | "note" | "number" | "boolean" | "dateTime" | "choice";
  facet: Record<string, unknown>;
  indexed: boolean;
  unique: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
};

export type Item = {
  id: number;
  guid: string;
  isFolder: boolean;
  leafName: string;
  folderId: number | null;
  fields: Fields;
  version: number;
  createdAt: string;
  modifiedAt: string;
  authorId: number;
  editorId: number;
  assignments: Assignment[] | null;
};

/** What stands in a recycle bin. Its contents are not kept: nothing here restores them. */
export type Recycled = {
  id: string;
  /** 1: whoever deleted it sees it; 2: only the site's admins do. */
  stage: 1 | 2;
  isFolder: boolean;
  title: string;
  leafName: string;
  /** Path of the list or folder in which it was, without a leading slash. */
  dirName: string;
  deletedAt: string;
  deletedById: number;
};

export type ItemVersion = { version: number; at: string; editorId: number; fields: Fields };

export type ListHead = {
  id: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  createdAt: string;
  modifiedAt: string;
  createdById: number;
  revision: number;
  columns: Column[];
  settings: Record<string, unknown>;
  assignments: Assignment[] | null;
  nextItemId: number;
};

export type SiteHead = {
  path: string;
  id: string;
  webId: string;
  title: string;
  createdAt: string;
  admins: string[];
  principals: Principal[];
  nextPrincipalId: number;
  roles: RoleDefinition[];
  nextRoleId: number;
  assignments: Assignment[];
  settings: Record<string, unknown>;
};

export type ChannelMessage = {
  id: string;
  teamId: string;
  channelId: string;
  createdAt: string;
  oid: string;
  subject: string | null;
  importance: string;
  contentType: "html" | "text";
  content: string;
};

export type LedgerEntry = {
  n: number;
  at: string;
  oid: string;
  method: string;
  path: string;
  what: string;
  key?: string;
};
