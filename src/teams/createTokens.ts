import type { IPublicClientApplication } from "@azure/msal-browser";
import type { AcquireToken, TokenFailure, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { settleWithin } from "./settleWithin.ts";

export interface TokenOptions {
  readonly clientId: string;
  readonly tenantId: string;
  /** How long the host may take to answer; the bridge itself would wait for ever. */
  readonly timeoutMs?: number;
}

// Starts with the module: the handshake with Teams and this download need not wait for each other.
let loading = loadMsal();

function loadMsal(): Promise<typeof import("@azure/msal-browser") | null> {
  return import("@azure/msal-browser").catch(() => null); // no network: tried again when a token is asked for
}

/** Tokens through Teams (nested app authentication). Call after the handshake with the host. */
export function createTokens(options: TokenOptions): AcquireToken {
  const { timeoutMs = 8_000 } = options;
  const underWay = new Map<string, Promise<Result<string, TokenFailure>>>();
  let client = createClient(options, timeoutMs);

  async function acquire(request: TokenRequest): Promise<Result<string, TokenFailure>> {
    let signedIn = await client;
    if (!signedIn.ok) {
      client = createClient(options, timeoutMs);
      signedIn = await client;
    }
    if (!signedIn.ok) return signedIn;
    const { app, failureOf } = signedIn.value;
    const wanted = {
      scopes: [...request.scopes],
      forceRefresh: request.forceRefresh ?? false,
      ...(request.claims === undefined ? {} : { claims: request.claims }),
    };
    const silent = await settleWithin(
      timeoutMs,
      app.acquireTokenSilent(wanted).then(
        (answer) => ok(answer.accessToken),
        (error) => fail(failureOf(error)),
      ),
    );
    if (silent === null) return fail("signInFailed");
    if (silent.ok || silent.failure !== "consentNeeded" || !request.interactive) return silent;
    // Without a time limit: somebody is reading the prompt.
    return app.acquireTokenPopup(wanted).then(
      (answer) => ok(answer.accessToken),
      (error) => fail(failureOf(error)),
    );
  }

  return (request) => {
    const key = JSON.stringify(request);
    const same = underWay.get(key);
    if (same) return same;
    const answer = acquire(request).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}

interface SignedIn {
  readonly app: IPublicClientApplication;
  readonly failureOf: (error: unknown) => TokenFailure;
}

async function createClient(
  { clientId, tenantId }: TokenOptions,
  timeoutMs: number,
): Promise<Result<SignedIn, TokenFailure>> {
  let msal = await loading;
  if (msal === null) {
    loading = loadMsal();
    msal = await loading;
  }
  if (msal === null) return fail("offline");
  // Without the bridge MSAL would quietly fall back to browser sign-in, which no frame can finish.
  if (!("nestedAppAuthBridge" in window)) return fail("signInFailed");
  const app = await settleWithin(
    timeoutMs,
    msal.createNestablePublicClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenantId}`,
        clientCapabilities: ["CP1"], // we do handle claims challenges
      },
      cache: { cacheLocation: msal.BrowserCacheLocation.MemoryStorage },
    }),
  );
  if (app === null) return fail("signInFailed");
  const failureOf = (error: unknown): TokenFailure => {
    if (error instanceof msal.InteractionRequiredAuthError) return "consentNeeded";
    const code = error instanceof msal.AuthError ? error.errorCode : "";
    if (code === "user_canceled") return "cancelled";
    return code === "no_network_connectivity" ? "offline" : "signInFailed";
  };
  return ok({ app, failureOf });
}
