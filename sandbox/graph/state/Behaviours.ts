import type { ThrottlingSetting } from "../throttling/ThrottlingLimits.ts";

/** Points on which Microsoft's behaviour is not documented. Clients must survive every setting. */
export type Behaviours = {
  /** Status of a clash on a unique column (B21). */
  uniqueClashStatus: 400 | 409 | 500;
  /** What a list answers on which one has no right at all (B42). */
  unreadableListStatus: 403 | 404;
  /** Whether Graph's flat listing of a list's items shows the folders too. */
  listFolders: boolean;
  /** How many rows a query may look at (B2). Lower it to test a large list without making one. */
  listViewThreshold: number;
  /** What a failed If-Match says: 412 is documented, 409 has been seen on files. */
  staleETagStatus: 412 | 409;
  /** Whether requests over the limits are refused (B30, B50). Off: making a town would take minutes of waiting. */
  throttling: ThrottlingSetting;
  /** Whether `/__reads` and `/__requests` are kept. */
  keepReads: boolean;
};

export const defaultBehaviours: Behaviours = {
  uniqueClashStatus: 409,
  unreadableListStatus: 403,
  listFolders: true,
  listViewThreshold: 5000,
  staleETagStatus: 412,
  throttling: false,
  keepReads: false,
};
