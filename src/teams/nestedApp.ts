import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
} from "@azure/msal-browser";
import type { TokenFailure, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";

/** MSAL behind the two questions that the app asks. Loaded on its own: it is the heaviest part of starting. */
export interface NestedApp {
  readonly silently: (request: TokenRequest) => Promise<Result<string, TokenFailure>>;
  /** Shows the host's prompt. */
  readonly withPrompt: (request: TokenRequest) => Promise<Result<string, TokenFailure>>;
}

export async function createNestedApp(options: {
  readonly clientId: string;
  readonly tenantId: string;
}): Promise<NestedApp> {
  const app = await createNestablePublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: `https://login.microsoftonline.com/${options.tenantId}`,
      clientCapabilities: ["CP1"], // we do handle claims challenges
    },
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  });
  return {
    silently: (request) => settled(app.acquireTokenSilent(wanted(request))),
    withPrompt: (request) => settled(app.acquireTokenPopup(wanted(request))),
  };
}

function wanted({ scopes, claims, forceRefresh = false }: TokenRequest) {
  return { scopes: [...scopes], forceRefresh, ...(claims === undefined ? {} : { claims }) };
}

function settled(answer: Promise<{ accessToken: string }>): Promise<Result<string, TokenFailure>> {
  return answer.then(
    ({ accessToken }) => ok(accessToken),
    (error: unknown) => fail(failureOf(error)),
  );
}

function failureOf(error: unknown): TokenFailure {
  if (error instanceof InteractionRequiredAuthError) return "consentNeeded";
  const code = error instanceof AuthError ? error.errorCode : "";
  if (code === "user_canceled") return "cancelled";
  return code === "no_network_connectivity" ? "offline" : "signInFailed";
}
