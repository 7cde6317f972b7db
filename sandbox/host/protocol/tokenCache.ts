import type { TokenDemand, TokenGrant, TokenOutcome } from "./nestedAppAuth.ts";

/** A token within five minutes of its end is not handed out: it could end on the way. */
const MARGIN_SECONDS = 300;

export interface TokenCache {
  get(scopes: readonly string[], demand: TokenDemand): Promise<TokenOutcome>;
}

/** The host's own token cache, as Teams has one: by scopes, until shortly before the token ends. */
export function createTokenCache(
  issue: (scopes: readonly string[], claims?: string) => Promise<TokenOutcome>,
  nowSeconds: () => number,
): TokenCache {
  const kept = new Map<string, { readonly grant: TokenGrant; readonly endsAt: number }>();
  return {
    async get(scopes, { fresh, claims }) {
      const key = [...scopes].sort().join(" ");
      const hit = kept.get(key);
      const left = hit ? hit.endsAt - nowSeconds() : 0;
      if (hit && !fresh && left > MARGIN_SECONDS) {
        return { ok: true, grant: { ...hit.grant, expiresIn: Math.floor(left) } };
      }
      const outcome = await issue(scopes, claims);
      if (outcome.ok) {
        kept.set(key, { grant: outcome.grant, endsAt: nowSeconds() + outcome.grant.expiresIn });
      }
      return outcome;
    },
  };
}
