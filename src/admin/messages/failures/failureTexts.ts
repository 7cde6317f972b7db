import type { AdminFailure } from "../../adminFailure.ts";

type AdminOwn = Extract<AdminFailure, { readonly service: "admin" }>;

/** The reasons that a call to Microsoft 365 can fail for, told alike whichever service it was. */
export type CallReason =
  | "offline"
  | "unknownOutcome"
  | "throttled"
  | "signIn"
  | "consent"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "duplicate"
  | "tooLarge"
  | "locked"
  | "full"
  | "invalid"
  | "server"
  | "unexpected";

export interface FailureTexts {
  /** What happened and what to do. */
  readonly call: Readonly<Record<CallReason, string>>;
  /** The line for whoever looks into it: call, status, the service's own words. */
  readonly details: (parts: readonly string[]) => string;
  readonly signIn: Readonly<
    Record<Extract<AdminFailure, { readonly service: "signIn" }>["reason"], (detail: string) => string>
  >;
  readonly admin: {
    readonly [Reason in AdminOwn["reason"]]: (
      failure: Extract<AdminOwn, { readonly reason: Reason }>,
    ) => string;
  };
}
