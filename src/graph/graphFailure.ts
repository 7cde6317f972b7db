/** The closed list of what can go wrong with a call to Microsoft Graph. */
export type GraphFailureReason =
  /** A read did not get through. */
  | "offline"
  /** Nobody saw the answer to a write: it may have been carried out. Read back before doing it again. */
  | "unknownOutcome"
  | "throttled"
  | "forbidden"
  | "notFound"
  /** Somebody else changed it first: load, merge, save again. */
  | "conflict"
  /** A unique value exists already; after an unknown outcome this means that the write was carried out. */
  | "duplicate"
  | "tooLarge"
  /** The site or the team may be read but not changed for now: archived, or locked by an administrator. */
  | "locked"
  /** There is no room left in the site. */
  | "full"
  | "invalid"
  | "server"
  /** The person has to sign in, or to confirm who they are. */
  | "signIn"
  | "consent";

export interface GraphFailure {
  readonly reason: GraphFailureReason;
  /** The HTTP status, null when there was none. */
  readonly status: number | null;
  /** For the administrator who asks Microsoft. */
  readonly requestId: string | null;
  readonly retryAfterSeconds?: number;
}
