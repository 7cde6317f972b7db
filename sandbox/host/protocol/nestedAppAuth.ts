import { askedScopes, bareScope } from "./scopes.ts";

/** What the sandbox's token endpoint gave, or why it did not. */
export type TokenOutcome =
  | { readonly ok: true; readonly grant: TokenGrant }
  | { readonly ok: false; readonly reason: "offline" | "refused" | "unavailable"; readonly message: string };

export interface TokenGrant {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
}

export interface BridgeUser {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly tenantId: string;
}

/** How the host asks for a token: `fresh` passes what it has in memory, `claims` answer a challenge. */
export interface TokenDemand {
  readonly fresh: boolean;
  readonly claims?: string;
}

export interface BridgeDeps {
  readonly clientId: string;
  readonly user: BridgeUser;
  /** Scopes that need no question any more: an administrator's consent or this person's own. */
  readonly isConsented: (scope: string) => boolean;
  readonly askConsent: (scopes: readonly string[]) => Promise<"accepted" | "cancelled">;
  /** Whether the person has shown in this session who they are, as a challenge wants it. */
  readonly hasProved: (claims: string) => boolean;
  readonly askProof: (claims: string) => Promise<"accepted" | "cancelled">;
  readonly getToken: (scopes: readonly string[], demand: TokenDemand) => Promise<TokenOutcome>;
}

type BridgeError = { readonly status: string; readonly code: string; readonly description: string };

/** Answers one NestedAppAuthRequest (a JSON string, as msal-browser sends it) with its response, as JSON. */
export async function answerNestedAppAuth(payload: string, deps: BridgeDeps): Promise<string> {
  const request = readRequest(payload);
  const respond = (body: object) =>
    JSON.stringify({ messageType: "NestedAppAuthResponse", requestId: request.requestId, ...body });
  const refuse = (error: BridgeError) => respond({ success: false, error });

  if (request.method === "GetInitContext")
    return respond({ success: true, initContext: initContext(deps.user) });
  if (request.method !== "GetToken" && request.method !== "GetTokenPopup") {
    return refuse(
      failure("PERSISTENT_ERROR", "unsupported_method", `No method ${request.method} in this host`),
    );
  }
  if (request.clientId !== deps.clientId) {
    const description = `AADSTS700016: Application ${request.clientId} was not found in this directory; it holds ${deps.clientId}`;
    return refuse(failure("PERSISTENT_ERROR", "unauthorized_client", description));
  }

  const scopes = askedScopes(request.scope);
  const missing = scopes.map(bareScope).filter((scope) => !deps.isConsented(scope));
  if (missing.length > 0) {
    if (request.method === "GetToken") {
      const description = `AADSTS65001: consent is needed for ${missing.join(" ")}`;
      return refuse(failure("USER_INTERACTION_REQUIRED", "consent_required", description));
    }
    if ((await deps.askConsent(missing)) === "cancelled") {
      return refuse(failure("USER_CANCEL", "access_denied", "AADSTS65004: the user declined to consent"));
    }
  }

  const { claims } = request;
  if (claims !== undefined && !deps.hasProved(claims)) {
    if (request.method === "GetToken") {
      const description = "AADSTS50076: you must use multi-factor authentication to access the resource";
      return refuse(failure("USER_INTERACTION_REQUIRED", "interaction_required", description));
    }
    if ((await deps.askProof(claims)) === "cancelled") {
      return refuse(failure("USER_CANCEL", "access_denied", "The user closed the sign-in"));
    }
  }

  const fresh = request.fresh || claims !== undefined;
  const outcome = await deps.getToken(scopes, { fresh, ...(claims === undefined ? {} : { claims }) });
  if (!outcome.ok) return refuse(tokenFailure(outcome));
  return respond({ success: true, ...granted(outcome.grant, request.scope, deps.user) });
}

function granted(grant: TokenGrant, scope: string, user: BridgeUser): object {
  return {
    token: {
      access_token: grant.accessToken,
      id_token: grant.idToken,
      expires_in: grant.expiresIn,
      scope,
      properties: null,
      authority: `https://login.microsoftonline.com/${user.tenantId}/`,
    },
    account: {
      ...accountContext(user),
      localAccountId: user.oid,
      username: user.upn,
      name: user.name,
    },
  };
}

const accountContext = (user: BridgeUser) => ({
  homeAccountId: `${user.oid}.${user.tenantId}`,
  environment: "login.microsoftonline.com",
  tenantId: user.tenantId,
});

const initContext = (user: BridgeUser) => ({
  sdkName: "LocalTeamsHost",
  sdkVersion: "1.0.0",
  capabilities: { queryAccount: false },
  accountContext: accountContext(user),
});

const failure = (status: string, code: string, description: string): BridgeError => ({
  status,
  code,
  description,
});

function tokenFailure(outcome: {
  reason: "offline" | "refused" | "unavailable";
  message: string;
}): BridgeError {
  switch (outcome.reason) {
    case "offline":
      return failure("NO_NETWORK", "no_network", outcome.message);
    case "unavailable":
      return failure("TRANSIENT_ERROR", "temporarily_unavailable", outcome.message);
    case "refused":
      return failure("ACCOUNT_UNAVAILABLE", "invalid_grant", outcome.message);
  }
}

interface BridgeRequest {
  readonly requestId: string;
  readonly method: string;
  readonly clientId: string;
  readonly scope: string;
  /** A forced refresh: what is cached would be refused again. */
  readonly fresh: boolean;
  /** A claims challenge, as JSON. */
  readonly claims: string | undefined;
}

function readRequest(payload: string): BridgeRequest {
  const envelope: unknown = JSON.parse(payload);
  const params = field(envelope, "tokenParams");
  return {
    requestId: String(field(envelope, "requestId")),
    method: String(field(envelope, "method")),
    clientId: String(field(params, "clientId")),
    scope: String(field(params, "scope") ?? ""),
    fresh: field(params, "forceRefresh") === true,
    claims: challengeIn(field(params, "claims")),
  };
}

/** Client capabilities travel in `claims` on every request; only a challenge for the access token is one. */
function challengeIn(claims: unknown): string | undefined {
  if (typeof claims !== "string" || claims === "") return undefined;
  const accessToken = field(JSON.parse(claims), "access_token");
  if (typeof accessToken !== "object" || accessToken === null) return undefined;
  const asked = Object.entries(accessToken).filter(([name]) => name !== "xms_cc");
  return asked.length > 0 ? JSON.stringify({ access_token: Object.fromEntries(asked) }) : undefined;
}

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
