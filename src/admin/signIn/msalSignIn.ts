import { createHash, X509Certificate } from "node:crypto";
import {
  type AccountInfo,
  type AuthenticationResult,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from "@azure/msal-node";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { defaultScope, fullScopes } from "./scopeNames.ts";

interface Registration {
  readonly tenantId: string;
  readonly clientId: string;
}

/** Signs a person in; asks once, then lives on what was given until it has to ask again. */
function personSignIn(
  app: PublicClientApplication,
  ask: (scopes: string[]) => Promise<AuthenticationResult | null>,
): AcquireToken {
  let account: AccountInfo | null = null;
  // Four calls may want a token at the same moment: the person must be asked once.
  let under: Promise<unknown> = Promise.resolve();
  const acquire = async (scopes: string[], forceRefresh: boolean) => {
    try {
      const silent = account ? await silently(app, account, scopes, forceRefresh) : null;
      const result = silent ?? (await ask(scopes));
      account = result?.account ?? account;
      return result ? ok(result.accessToken) : fail("cancelled" as const);
    } catch (error) {
      return fail(reasonOf(error));
    }
  };
  return ({ scopes, forceRefresh }) => {
    const result = under.then(() => acquire(fullScopes(scopes), forceRefresh ?? false));
    under = result;
    return result;
  };
}

async function silently(
  app: PublicClientApplication,
  account: AccountInfo,
  scopes: string[],
  forceRefresh: boolean,
): Promise<AuthenticationResult | null> {
  try {
    return await app.acquireTokenSilent({ account, scopes, forceRefresh });
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return null; // the person is asked instead
    throw error;
  }
}

/** In the browser of this machine, answered on a loopback port (authorization code with PKCE). */
export function browserSignIn(
  { tenantId, clientId }: Registration,
  openBrowser: (url: string) => Promise<void>,
): AcquireToken {
  const app = new PublicClientApplication({ auth: { clientId, authority: authority(tenantId) } });
  return personSignIn(app, (scopes) => app.acquireTokenInteractive({ scopes, openBrowser }));
}

/** In a browser anywhere, with a code that is typed in; many tenants do not allow it. */
export function deviceCodeSignIn(
  { tenantId, clientId }: Registration,
  tell: (message: string) => void,
): AcquireToken {
  const app = new PublicClientApplication({ auth: { clientId, authority: authority(tenantId) } });
  return personSignIn(app, (scopes) =>
    app.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => tell(message) }),
  );
}

/** The unattended run: the application itself, with a certificate. */
export function certificateSignIn(
  { tenantId, clientId }: Registration,
  { certificate, privateKey }: { readonly certificate: string; readonly privateKey: string },
): AcquireToken {
  const der = new X509Certificate(certificate).raw;
  const app = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: authority(tenantId),
      clientCertificate: {
        thumbprintSha256: createHash("sha256").update(der).digest("hex"),
        privateKey,
      },
    },
  });
  return async ({ scopes, forceRefresh }) => {
    try {
      const result = await app.acquireTokenByClientCredential({
        scopes: [defaultScope(scopes)],
        skipCache: forceRefresh ?? false,
      });
      return result ? ok(result.accessToken) : fail("signInFailed");
    } catch (error) {
      return fail(reasonOf(error));
    }
  };
}

function authority(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}`;
}

function reasonOf(error: unknown): "consentNeeded" | "cancelled" | "offline" | "signInFailed" {
  const text = String(error instanceof Error ? `${error.name} ${error.message}` : error);
  if (/AADSTS65001|AADSTS90094|consent/i.test(text)) return "consentNeeded";
  if (/access_denied|cancel/i.test(text)) return "cancelled";
  return /network|ENOTFOUND|ECONN|fetch failed/i.test(text) ? "offline" : "signInFailed";
}
