import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
} from "@azure/msal-browser";
import type { TokenFailure, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";

export interface NestedToken {
  readonly accessToken: string;
  /** Whose it is: the object id in Entra. */
  readonly entraId: string;
}

/** MSAL behind the two questions that the app asks. Loaded on its own: it is the heaviest part of starting. */
export interface NestedApp {
  readonly silently: (request: TokenRequest) => Promise<Result<NestedToken, TokenFailure>>;
  /** Shows the host's prompt. */
  readonly withPrompt: (request: TokenRequest) => Promise<Result<NestedToken, TokenFailure>>;
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

function settled(
  answer: Promise<{ accessToken: string; uniqueId: string }>,
): Promise<Result<NestedToken, TokenFailure>> {
  return answer.then(
    ({ accessToken, uniqueId }) => ok({ accessToken, entraId: uniqueId }),
    (error: unknown) => fail(failureOf(error)),
  );
}

function failureOf(error: unknown): TokenFailure {
  const code = error instanceof AuthError ? error.errorCode : "";
  if (error instanceof InteractionRequiredAuthError) {
    // AADSTS65001: nobody has consented. Everything else is about who the person is.
    const consent = code === "consent_required" || error.errorMessage.includes("AADSTS65001");
    return consent ? "consentNeeded" : "interactionNeeded";
  }
  if (code === "user_canceled") return "cancelled";
  return code === "no_network_connectivity" ? "offline" : "signInFailed";
}
