/** The closed list of what can go wrong with a call to SharePoint's own REST service. */
export type SharePointFailureReason =
  /** A read did not get through. */
  | "offline"
  /** Nobody saw the answer to a write: read back before doing it again. */
  | "unknownOutcome"
  | "throttled"
  | "signIn"
  /** Nobody has allowed the app to do this in SharePoint yet. */
  | "consent"
  | "forbidden"
  | "notFound"
  /** What was to be created is there already. */
  | "duplicate"
  /** The site may not be changed for now. */
  | "locked"
  /** There is no room left in the site. */
  | "full"
  | "invalid"
  | "server"
  /** The answer is not what the documentation promises. */
  | "unexpected";

export interface SharePointFailure {
  readonly service: "sharePoint";
  readonly reason: SharePointFailureReason;
  /** `POST web/sitegroups`: which call it was. */
  readonly call: string;
  readonly status: number | null;
  /** The service's own words, for whoever looks into it. */
  readonly detail: string;
}
