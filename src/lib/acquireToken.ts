import type { Result } from "./result.ts";

/**
 * Why no token came. `consentNeeded`: the person (or IT) has not allowed these scopes yet, ask after a click;
 * `interactionNeeded`: the person has to sign in or to confirm who they are, ask after a click; `cancelled`: the person
 * closed the prompt.
 */
export type TokenFailure = "consentNeeded" | "interactionNeeded" | "cancelled" | "signInFailed" | "offline";

export interface TokenRequest {
  readonly scopes: readonly string[];
  /** A claims challenge of the service, decoded JSON: the token must be a new one that satisfies it. */
  readonly claims?: string;
  /** True only straight after a click: the host may show a prompt. */
  readonly interactive?: boolean;
  /** True only straight after a click: the host is to ask who the person is, also where it knows. */
  readonly signIn?: boolean;
  /** The service refused the token that is in the cache. */
  readonly forceRefresh?: boolean;
}

/**
 * The seam between whoever signs people in (teams, the command line) and whoever calls Microsoft 365 (graph). Every
 * token is the same person's: where another account has taken the place of the one that began, it fails instead.
 */
export type AcquireToken = (request: TokenRequest) => Promise<Result<string, TokenFailure>>;
