import type { AcquireToken, TokenFailure, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { NestedApp } from "./nestedApp.ts";
import { settleWithin } from "./settleWithin.ts";

export interface TokenOptions {
  readonly clientId: string;
  readonly tenantId: string;
  /** How long the host may take to answer; the bridge itself would wait for ever. */
  readonly timeoutMs?: number;
}

// Starts with the module: the handshake with Teams and this download need not wait for each other.
let loading = load();

function load(): Promise<typeof import("./nestedApp.ts") | null> {
  return import("./nestedApp.ts").catch(() => null); // no network: tried again when a token is asked for
}

/** Tokens through Teams (nested app authentication). Call after the handshake with the host. */
export function createTokens(options: TokenOptions): AcquireToken {
  const { timeoutMs = 8_000 } = options;
  const underWay = new Map<string, Promise<Result<string, TokenFailure>>>();
  let app = connect(options, timeoutMs);

  async function acquire(request: TokenRequest): Promise<Result<string, TokenFailure>> {
    let connected = await app;
    if (!connected.ok) {
      app = connect(options, timeoutMs);
      connected = await app;
    }
    if (!connected.ok) return connected;
    const silent = await settleWithin(timeoutMs, connected.value.silently(request));
    if (silent === null) return fail("signInFailed");
    if (silent.ok || silent.failure !== "consentNeeded" || !request.interactive) return silent;
    return connected.value.withPrompt(request); // without a time limit: somebody is reading
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

async function connect(options: TokenOptions, timeoutMs: number): Promise<Result<NestedApp, TokenFailure>> {
  let module = await loading;
  if (module === null) {
    loading = load();
    module = await loading;
  }
  if (module === null) return fail("offline");
  // Without the bridge MSAL would quietly fall back to browser sign-in, which no frame can finish.
  if (!("nestedAppAuthBridge" in window)) return fail("signInFailed");
  const app = await settleWithin(timeoutMs, module.createNestedApp(options));
  return app === null ? fail("signInFailed") : ok(app);
}
