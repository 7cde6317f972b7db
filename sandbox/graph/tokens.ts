import { createHmac, timingSafeEqual } from "node:crypto";
import { ApiError, graphError } from "./errors.ts";
import type { Caller } from "./permissions/Caller.ts";
import type { World } from "./state/World.ts";

const LIFETIME_S = 3600;
const CLOCK_SKEW_S = 300;

export type TokenRequest = {
  persona?: string;
  oid?: string;
  app?: string;
  resource?: string;
  scopes: string[];
  /** The claims of a challenge, as JSON: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
  claims?: string;
  /** The person has just proved with a second factor who they are; answers every challenge of the sandbox. */
  mfa?: boolean;
};

/** Signs a token as Entra would issue it. The shape is a JWT's, the key is this sandbox's own. */
export function issueTokens(world: World, request: TokenRequest) {
  const { tenant, directory, clock } = world;
  const isApp = request.app !== undefined;
  const persona = tenant.personas.find((one) => one.key === request.persona);
  const user = directory.user(request.oid ?? persona?.userId ?? "");
  if (!isApp && user === undefined) {
    throw new ApiError(404, "unknownPerson", "Name a persona, an oid of the town's users, or an app.");
  }
  const audience = audienceOf(world, request);
  const scopes = request.scopes.flatMap((scope) => plainScopes(world, scope, audience, isApp));
  const iat = Math.floor(clock.nowMs() / 1000);
  const oid = request.app ?? user?.id ?? "";
  const name = user?.displayName ?? `App ${oid}`;
  const shared = { tid: tenant.tenantId, oid, iat, nbf: iat, exp: iat + LIFETIME_S, name, ver: "2.0" };
  const upn = user?.userPrincipalName ?? null;
  const issuer = `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`;
  const permissions = isApp ? { roles: scopes, idtyp: "app" } : { scp: scopes.join(" "), upn };
  return {
    token_type: "Bearer",
    access_token: sign(world, {
      ...shared,
      aud: audience === "graph" ? "https://graph.microsoft.com" : `https://${tenant.sharePointHost}`,
      iss: issuer,
      appid: request.app ?? tenant.clientId,
      ...permissions,
      ...proofOf(request),
      // Not Entra's: the sandbox's order of tokens.
      sandbox_serial: world.nextTokenSerial(),
    }),
    id_token: sign(world, {
      ...shared,
      aud: tenant.clientId,
      iss: issuer,
      sub: oid,
      preferred_username: upn,
    }),
    expires_in: LIFETIME_S,
    scope: scopes.join(" "),
    oid,
    upn,
    name,
    tenantId: tenant.tenantId,
  };
}

/** What a challenge asked for, in the token that answers it; `sandbox_claims` says that it does. */
function proofOf({ claims, mfa }: TokenRequest): Record<string, unknown> {
  const proved = mfa === true ? { amr: ["pwd", "mfa"], sandbox_claims: true } : {};
  if (claims === undefined) return proved;
  let asked: { access_token?: { acrs?: { value?: unknown } } };
  try {
    asked = JSON.parse(claims) as typeof asked;
  } catch {
    throw new ApiError(400, "badClaims", "claims is the JSON of a claims challenge.");
  }
  const value = asked.access_token?.acrs?.value;
  const context = value === undefined ? {} : { acrs: [value] };
  return { ...proved, ...context, sandbox_claims: asked.access_token !== undefined };
}

/** What a token says of itself, believed without a look at its signature: for faults, which do not protect anything. */
export function peekToken(header: string | undefined): { oid: string; serial: number; claims: boolean } {
  const payload = /^Bearer\s+[^.\s]+\.([^.\s]+)\./i.exec(header ?? "")?.[1];
  try {
    const read = JSON.parse(Buffer.from(payload ?? "", "base64url").toString()) as Record<string, unknown>;
    return {
      oid: String(read.oid ?? ""),
      serial: Number(read.sandbox_serial ?? 0),
      claims: read.sandbox_claims === true,
    };
  } catch {
    return { oid: "", serial: 0, claims: false };
  }
}

/** Reads the bearer token; throws Graph's 401 for anything that is not a live token for this API. */
export function readToken(world: World, header: string | undefined, audience: Caller["audience"]): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(header ?? "")?.[1];
  if (token === undefined) throw graphError.noToken();
  const [head, payload, signature] = token.split(".");
  if (head === undefined || payload === undefined || signature === undefined) {
    throw graphError.badToken("IDX14100: JWT is not well formed.");
  }
  const expected = signatureOf(world, `${head}.${payload}`);
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw graphError.badToken("Signature verification failed.");
  }
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
  const now = world.clock.nowMs() / 1000 + world.behaviours.resourceClockAheadS;
  if (now >= Number(claims.exp)) {
    throw graphError.badToken("Lifetime validation failed, the token is expired.");
  }
  if (now < Number(claims.nbf) - CLOCK_SKEW_S) {
    throw graphError.badToken("Lifetime validation failed, the token is not yet valid.");
  }
  const isGraph = claims.aud === "https://graph.microsoft.com";
  const isSharePoint = claims.aud === `https://${world.tenant.sharePointHost}`;
  if (audience === "graph" ? !isGraph : !isSharePoint) {
    throw graphError.badToken("Access token validation failure. Invalid audience.");
  }
  const isApp = claims.idtyp === "app";
  const oid = String(claims.oid);
  if (!isApp && world.directory.user(oid)?.accountEnabled !== true) {
    throw graphError.badToken("User account is disabled or has left the tenant.");
  }
  const scopes = isApp ? (claims.roles as string[]) : String(claims.scp).split(" ");
  return { audience, oid, isApp, name: String(claims.name), scopes };
}

function audienceOf(world: World, request: TokenRequest): Caller["audience"] {
  const host = `https://${world.tenant.sharePointHost}`;
  const sharePoint =
    request.resource === "sharepoint" ||
    request.scopes.some((scope) => scope.startsWith("AllSites.") || scope.startsWith(host));
  return sharePoint ? "sharepoint" : "graph";
}

/** `https://host/AllSites.Write` -> `AllSites.Write`; `/.default` -> everything that has been consented. */
function plainScopes(world: World, scope: string, audience: Caller["audience"], isApp: boolean): string[] {
  const plain = scope.replace(/^https:\/\/[^/]+\/+/, "");
  if (plain !== ".default") return [plain];
  if (isApp) return ["Sites.FullControl.All"];
  const consented = world.tenant.adminConsent.map((one) => one.replace(/^https:\/\/[^/]+\/+/, ""));
  return consented.filter((one) => one.startsWith("AllSites.") === (audience === "sharepoint"));
}

function sign(world: World, claims: Record<string, unknown>): string {
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const body = `${encode({ typ: "JWT", alg: "HS256", kid: "sandbox" })}.${encode(claims)}`;
  return `${body}.${signatureOf(world, body).toString("base64url")}`;
}

function signatureOf(world: World, body: string): Buffer {
  return createHmac("sha256", world.secret).update(body).digest();
}
