import { type ListDefinition, lists, talksLists } from "#store/lists.ts";
import { type FolderList, talksFolderLists, workFolderLists } from "./permissions/folderLists.ts";
import type { Role } from "./permissions/permissionTable.ts";
import type { Session } from "./session.ts";
import type { SharePoint } from "./sharepoint/SharePoint.ts";

/** One of the two sites: how it is reached and what it is to hold. */
export interface SitePlace {
  readonly site: SharePoint;
  /** `host,guid,guid` */
  readonly siteId: string;
  readonly lists: readonly ListDefinition[];
  readonly folderLists: readonly FolderList[];
  /** Groups that it has whatever the organisation is. */
  readonly baseRoles: readonly Role[];
}

const staff: Role = { kind: "staff" };

export function workPlace({ work, siteId }: Session): SitePlace {
  return { site: work, siteId, lists, folderLists: workFolderLists, baseRoles: [staff, { kind: "hr" }] };
}

/** HR has no group there: nobody could give it a right by mistake. */
export function talksPlace({ talks, talksSiteId }: Session): SitePlace {
  return {
    site: talks,
    siteId: talksSiteId,
    lists: talksLists,
    folderLists: talksFolderLists,
    baseRoles: [staff],
  };
}
