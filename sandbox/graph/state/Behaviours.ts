import type { ThrottlingSetting } from "../throttling/ThrottlingLimits.ts";

/** Points on which Microsoft's behaviour is not documented, or differs. Clients must survive every setting. */
export type Behaviours = {
  /** How many rows a query may look at (B2). Lower it to test a large list without making one. */
  listViewThreshold: number;
  /** What a query over it is answered with; waiting never cures it (B2). */
  overThresholdStatus: 429 | 400;
  /** The most rows of a page, whatever `$top` asks for (B9). */
  largestPage: number;
  /** What becomes of `$orderby` on a property of the item itself (B7). */
  orderByItemProperty: "refused" | "ignored";
  /** Whether `eq null` and `ne null` are understood (B7). */
  nullInFilter: boolean;
  /** How a column without a value is shown (B11). */
  emptyColumns: "absent" | "null" | "emptyText";
  /** Which characters of plain multi-line text come back as HTML entities (B15). */
  noteEntities: "none" | "markup" | "all";
  /** Whether the API holds anybody to required columns (B17). */
  requiredEnforced: boolean;
  /** What becomes of a value for a read-only column (B19). */
  readOnlyFields: "refused" | "ignored";
  /** Status of a clash on a unique column (B21). */
  uniqueClashStatus: 400 | 409 | 500;
  /** How far the creation time in POST's answer is from the one that is read later (B23). */
  createAnswerHoursOff: number;
  /** What is missing of the person who made an item (B24). */
  createdByUser: "full" | "noEmail" | "noId";
  /** How eTags are spelled; `If-Match` takes either spelling (B26). */
  eTagStyle: "plain" | "braced" | "alternating";
  /** What a failed If-Match says: 412 is documented, 409 has been seen on files (B26). */
  staleETagStatus: 412 | 409;
  /** For how many real milliseconds a new list is not found (B28). */
  freshListUnusableMs: number;
  /** Where SharePoint's own DELETE of an item puts it: nowhere, or in the recycle bin (B37). */
  restDelete: "gone" | "recycled";
  /** What becomes of what is deleted in the first recycle bin (B37). */
  firstBinDelete: "gone" | "secondStage";
  /** Names (in the address) of lists whose items a retention label keeps from being deleted (B37). */
  heldLists: string[];
  /** Whether a PATCH that changes nothing makes a version (B38). */
  noopPatchMakesVersion: boolean;
  /** What a list answers on which one has no right at all (B42). */
  unreadableListStatus: 403 | 404;
  /** How many seconds the clock of the APIs is ahead of the one that tokens are issued by (B43). */
  resourceClockAheadS: number;
  /** Ids of teams that have been archived, besides those of the town's file (B47). */
  archivedTeams: string[];
  /** Ids of channels that have been deleted (B47). */
  deletedChannels: string[];
  /** Ids of channel messages that their writers have deleted. */
  deletedMessages: string[];
  /** Whether Graph's flat listing of a list's items shows the folders too. */
  listFolders: boolean;
  /** Whether requests over the limits are refused (B30, B50). Off: making a town would take minutes of waiting. */
  throttling: ThrottlingSetting;
  /** Whether `/__reads` and `/__requests` are kept. */
  keepReads: boolean;
};

export const defaultBehaviours: Behaviours = {
  listViewThreshold: 5000,
  overThresholdStatus: 429,
  largestPage: 5000,
  orderByItemProperty: "refused",
  nullInFilter: true,
  emptyColumns: "absent",
  noteEntities: "none",
  requiredEnforced: false,
  readOnlyFields: "refused",
  uniqueClashStatus: 409,
  createAnswerHoursOff: 0,
  createdByUser: "full",
  eTagStyle: "alternating",
  staleETagStatus: 412,
  freshListUnusableMs: 0,
  restDelete: "gone",
  firstBinDelete: "gone",
  heldLists: [],
  noopPatchMakesVersion: true,
  unreadableListStatus: 403,
  resourceClockAheadS: 0,
  archivedTeams: [],
  deletedChannels: [],
  deletedMessages: [],
  listFolders: true,
  throttling: false,
  keepReads: false,
};
