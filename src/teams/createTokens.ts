import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail } from "#lib/result.ts";

export interface TokenOptions {
  readonly clientId: string;
  readonly tenantId: string;
}

/** Tokens through Teams (nested app authentication). Call after the handshake with the host. */
export function createTokens(_options: TokenOptions): AcquireToken {
  return async () => fail("signInFailed");
}
