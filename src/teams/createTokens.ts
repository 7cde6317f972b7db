import type { AcquireToken, TokenFailure, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { NestedApp, NestedToken } from "./nestedApp.ts";
import { settleWithin } from "./settleWithin.ts";

export interface TokenOptions {
  readonly clientId: string;
  readonly tenantId: string;
  /** For whom the tab was opened; empty where the host does not say, and then whoever the first token is for. */
  readonly userId: string;
  /** How long the host may take to answer; the bridge itself would wait for ever. */
  readonly timeoutMs?: number;
  /** How long a person may take to read and answer a prompt; one that the host has lost would never end. */
  readonly promptMs?: number;
}

/** What the next token must be, besides its scopes. */
type Demand = Pick<TokenRequest, "claims" | "forceRefresh">;

/** How long a token that was refused right after its renewal is held against silent renewal. */
const distrustMs = 600_000;

// Starts with the module: the handshake with Teams and this download need not wait for each other.
let loading = load();

function load(): Promise<typeof import("./nestedApp.ts") | null> {
  return import("./nestedApp.ts").catch(() => null); // no network: tried again when a token is asked for
}

/** Tokens through Teams (nested app authentication). Call after the handshake with the host. */
export function createTokens(options: TokenOptions): AcquireToken {
  const { timeoutMs = 8_000, promptMs = 300_000 } = options;
  const underWay = new Map<string, Promise<Result<string, TokenFailure>>>();
  /** Open prompts, by scopes: one is enough, however many calls wait for it. */
  const prompts = new Map<string, Promise<Result<NestedToken, TokenFailure>>>();
  /** What Microsoft 365 demanded and the host could not give without asking the person: part of every later request. */
  const unmet = new Map<string, Demand>();
  /** When the host last renewed a token without asking, by scopes. */
  const renewedAt = new Map<string, number>();
  let person = options.userId.toLowerCase();
  let app = connect(options, timeoutMs);

  async function acquire(request: TokenRequest): Promise<Result<string, TokenFailure>> {
    let connected = await app;
    if (!connected.ok) {
      app = connect(options, timeoutMs);
      connected = await app;
    }
    if (!connected.ok) return connected;
    // How thoroughly the host asks is its own decision; what is in memory does not count.
    if (request.signIn) {
      const given = await asked(connected.value.withPrompt(request));
      const own = ofTheSamePerson(given);
      // Somebody else has signed in: that is no host that cannot ask, and opens nothing of the first person's.
      return given.ok && !own.ok ? fail("interactionNeeded") : own;
    }
    const scopes = [...request.scopes].sort().join(" ");
    const open = prompts.get(scopes);
    if (open && request.interactive) return ofTheSamePerson(await open);
    const wanted = { ...unmet.get(scopes), ...request };
    // Renewed without asking and refused again: a host that overlooks the demand would give the same for ever.
    const renewed = renewedAt.get(scopes) ?? Number.NEGATIVE_INFINITY;
    const inVain = wanted.forceRefresh && request.interactive && performance.now() - renewed < distrustMs;
    const silent = inVain
      ? fail("interactionNeeded" as const)
      : await settleWithin(timeoutMs, connected.value.silently(wanted));
    if (silent === null) return fail("signInFailed");
    if (silent.ok) unmet.delete(scopes);
    if (silent.ok && wanted.forceRefresh) renewedAt.set(scopes, performance.now());
    if (silent.ok || !asksSomething(silent.failure)) return ofTheSamePerson(silent);
    // The token that was refused is still in MSAL's memory; without the demand it would be given out again.
    const { claims, forceRefresh } = wanted;
    if (forceRefresh) unmet.set(scopes, { forceRefresh, ...(claims === undefined ? {} : { claims }) });
    if (!request.interactive) return silent;
    const prompt = prompts.get(scopes) ?? asked(connected.value.withPrompt(wanted));
    prompts.set(scopes, prompt);
    const answered = await prompt.finally(() => prompts.delete(scopes));
    if (answered.ok) {
      unmet.delete(scopes);
      renewedAt.delete(scopes);
    }
    // Who closes the prompt leaves things as they were.
    return !answered.ok && answered.failure === "cancelled" ? silent : ofTheSamePerson(answered);
  }

  async function asked(prompt: Promise<Result<NestedToken, TokenFailure>>) {
    return (await settleWithin(promptMs, prompt)) ?? fail("cancelled" as const);
  }

  /** Somebody else may have signed in to Teams meanwhile; nothing of one person's may go in another's name. */
  function ofTheSamePerson(given: Result<NestedToken, TokenFailure>): Result<string, TokenFailure> {
    if (!given.ok) return given;
    const owner = given.value.entraId.toLowerCase();
    person ||= owner;
    return owner === person ? ok(given.value.accessToken) : fail("signInFailed");
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

function asksSomething(failure: TokenFailure): boolean {
  return failure === "consentNeeded" || failure === "interactionNeeded";
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
