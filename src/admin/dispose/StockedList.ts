import type { ListName } from "#store/lists.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";

export interface StockedList {
  readonly name: ListName;
  readonly site: SharePoint;
  readonly listId: string;
  readonly rootPath: string;
  readonly documents: readonly ListEntry[];
  readonly folders: readonly ListEntry[];
}
