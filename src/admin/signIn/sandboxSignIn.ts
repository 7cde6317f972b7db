import * as z from "zod/mini";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { defaultScope } from "./scopeNames.ts";

const answerSchema = z.looseObject({ access_token: z.string(), expires_in: z.number() });

/** `app:<id>` instead of a persona: the application itself, as with a certificate. */
const appPrefix = "app:";
export const isSandboxApp = (persona: string) => persona.startsWith(appPrefix);

/** Tokens of the sandbox's own issuer: any persona, no password. Works nowhere else. */
export function sandboxSignIn(origin: string, persona: string, fetchIt: typeof fetch): AcquireToken {
  const cache = new Map<string, string>();
  return async ({ scopes, forceRefresh }) => {
    const key = scopes.join(" ");
    const cached = cache.get(key);
    if (cached && !forceRefresh) return ok(cached);
    let response: Response;
    try {
      response = await fetchIt(`${origin}/__tokens`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(tokenRequest(persona, scopes)),
      });
    } catch {
      return fail("offline"); // nobody answers at that address: told by the caller
    }
    const answer = answerSchema.safeParse(response.ok ? await response.json() : null);
    if (!answer.success) return fail("signInFailed");
    cache.set(key, answer.data.access_token);
    return ok(answer.data.access_token);
  };
}

function tokenRequest(persona: string, scopes: readonly string[]) {
  if (!isSandboxApp(persona)) return { persona, scopes };
  return { app: persona.slice(appPrefix.length), scopes: [defaultScope(scopes)] };
}
