import type { FolderList } from "../permissions/folderLists.ts";

/** A document as `open`, `sync` and imports make it where it is missing. */
export interface PlannedDocument {
  readonly list: FolderList;
  /** The closed folder it lies in, named by the id of a group or person. */
  readonly folder: string;
  readonly key: string;
  /** Columns and their values, as text. */
  readonly values: Readonly<Record<string, string>> & { readonly Key: string };
}
