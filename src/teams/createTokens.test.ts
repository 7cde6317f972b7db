// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { fail, ok } from "#lib/result.ts";
import { createTokens } from "./createTokens.ts";

const tenantId = "aaaaaaaa-0000-0000-0000-000000000001";
const oid = "bbbbbbbb-0000-0000-0000-000000000002";
const options = { clientId: "cccccccc-0000-0000-0000-000000000003", tenantId, userId: oid };
const account = {
  homeAccountId: `${oid}.${tenantId}`,
  environment: "login.microsoftonline.com",
  tenantId,
  localAccountId: oid,
  username: "sirpa@heinola.example",
  name: "Sirpa Puheenjohtaja",
};

interface BridgeRequest {
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: {
    readonly scope: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
  };
}
type Say = (request: BridgeRequest) => object | "silence";

/** The host's side of nested app authentication, as teams-js puts it on the window. */
function hostSaying(say: Say) {
  const asked: BridgeRequest[] = [];
  const listeners: ((message: string) => void)[] = [];
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: "message", listener: (message: string) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (text: string) => {
        const request = JSON.parse(text) as BridgeRequest;
        asked.push(request);
        const said = say(request);
        if (said === "silence") return;
        const { requestId } = request;
        const reply = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...said });
        queueMicrotask(() => {
          for (const listener of listeners) listener(reply);
        });
      },
    },
  });
  return asked;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
let issued = 0;
function token(scope: string): object {
  issued += 1;
  const idToken = `${part({ alg: "none" })}.${part({ oid, tid: tenantId, name: account.name })}.x`;
  return {
    success: true,
    token: { access_token: `token-${issued}`, id_token: idToken, expires_in: 3599, scope, properties: null },
    account,
  };
}
const init = {
  success: true,
  initContext: {
    sdkName: "Host",
    sdkVersion: "1",
    capabilities: { queryAccount: false },
    accountContext: { homeAccountId: account.homeAccountId, environment: account.environment, tenantId },
  },
};
const refusal = (status: string, code = "") => ({ success: false, error: { status, code, description: "" } });
const obliging: Say = (request) =>
  request.method === "GetInitContext" ? init : token(request.tokenParams?.scope ?? "");

afterEach(() => {
  Reflect.deleteProperty(window, "nestedAppAuthBridge");
  issued = 0;
});

const scopes = ["User.Read", "Sites.ReadWrite.All"];

test("a token is asked from the host once and then remembered", async () => {
  const asked = hostSaying(obliging);
  const acquire = createTokens(options);
  expect(await acquire({ scopes })).toEqual(ok("token-1"));
  expect(await acquire({ scopes })).toEqual(ok("token-1"));
  expect(asked.map((one) => one.method)).toEqual(["GetInitContext", "GetToken"]);
});

test("calls at the same moment share one question to the host", async () => {
  const asked = hostSaying(obliging);
  const acquire = createTokens(options);
  expect(await Promise.all([acquire({ scopes }), acquire({ scopes })])).toEqual([
    ok("token-1"),
    ok("token-1"),
  ]);
  expect(asked).toHaveLength(2);
});

test("a refused token is not taken from memory again, and claims reach the host", async () => {
  const asked = hostSaying(obliging);
  const acquire = createTokens(options);
  await acquire({ scopes });
  expect(await acquire({ scopes, forceRefresh: true, claims })).toEqual(ok("token-2"));
  expect(JSON.parse(asked[2]?.tokenParams?.claims ?? "{}")).toMatchObject(JSON.parse(claims));
});

test("nothing stays in the browser's storage", async () => {
  hostSaying(obliging);
  await createTokens(options)({ scopes });
  const kept = [...Object.values({ ...sessionStorage }), ...Object.values({ ...localStorage })].join();
  expect(kept).not.toContain("token-1");
});

test("without consent nobody is asked unless the person has just clicked", async () => {
  const needsConsent: Say = (request) =>
    request.method === "GetToken"
      ? refusal("USER_INTERACTION_REQUIRED", "consent_required")
      : obliging(request);
  const asked = hostSaying(needsConsent);
  const acquire = createTokens(options);
  expect(await acquire({ scopes })).toEqual(fail("consentNeeded"));
  expect(asked.at(-1)?.method).toBe("GetToken");
  expect(await acquire({ scopes, interactive: true })).toEqual(ok("token-1"));
  expect(asked.at(-1)?.method).toBe("GetTokenPopup");
});

test("who goes on at a shared device is asked for by the host, whatever is in memory", async () => {
  const asked = hostSaying(obliging);
  const acquire = createTokens(options);
  await acquire({ scopes });
  expect(await acquire({ scopes, signIn: true })).toEqual(ok("token-2"));
  expect(asked.at(-1)?.method).toBe("GetTokenPopup");
  hostSaying((request) => (request.method === "GetInitContext" ? init : refusal("USER_CANCEL")));
  expect(await createTokens(options)({ scopes, signIn: true })).toEqual(fail("cancelled"));
});

test.each([
  ["consent_required", "consentNeeded"],
  ["interaction_required", "interactionNeeded"],
] as const)("a prompt that the person closes leaves things as they were: %s", async (code, failure) => {
  hostSaying((request) => {
    if (request.method === "GetInitContext") return init;
    return refusal(request.method === "GetToken" ? "USER_INTERACTION_REQUIRED" : "USER_CANCEL", code);
  });
  expect(await createTokens(options)({ scopes, interactive: true })).toEqual(fail(failure));
});

const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
const claimsIn = (request: BridgeRequest | undefined) => JSON.parse(request?.tokenParams?.claims ?? "{}");

test("claims that need the person are kept until the next press and go into its prompt", async () => {
  const met: Say = (request) =>
    request.method === "GetToken" && claimsIn(request).access_token?.acrs
      ? refusal("USER_INTERACTION_REQUIRED", "interaction_required")
      : obliging(request);
  const asked = hostSaying(met);
  const acquire = createTokens(options);
  expect(await acquire({ scopes })).toEqual(ok("token-1"));
  expect(await acquire({ scopes, forceRefresh: true, claims })).toEqual(fail("interactionNeeded"));
  // Without a press nobody is asked, and the refused token does not come from memory either.
  expect(await acquire({ scopes })).toEqual(fail("interactionNeeded"));
  expect(asked.map(({ method }) => method)).not.toContain("GetTokenPopup");
  expect(await acquire({ scopes, interactive: true })).toEqual(ok("token-2"));
  expect(asked.at(-1)?.method).toBe("GetTokenPopup");
  expect(claimsIn(asked.at(-1))).toMatchObject(JSON.parse(claims));
  const before = asked.length;
  expect(await acquire({ scopes })).toEqual(ok("token-2"));
  expect(asked).toHaveLength(before);
});

test("a token that is refused right after a silent renewal is asked for with a prompt at the next press", async () => {
  const asked = hostSaying(obliging);
  const acquire = createTokens(options);
  await acquire({ scopes });
  expect(await acquire({ scopes, forceRefresh: true, claims })).toEqual(ok("token-2"));
  // Refused again, and again without a press: the host is believed once more.
  expect(await acquire({ scopes, forceRefresh: true, claims })).toEqual(ok("token-3"));
  expect(await acquire({ scopes, forceRefresh: true, claims, interactive: true })).toEqual(ok("token-4"));
  expect(asked.map(({ method }) => method)).toEqual([
    "GetInitContext",
    "GetToken",
    "GetToken",
    "GetToken",
    "GetTokenPopup",
  ]);
});

test("calls that wait for the same prompt share it", async () => {
  const asked = hostSaying((request) =>
    request.method === "GetToken"
      ? refusal("USER_INTERACTION_REQUIRED", "login_required")
      : obliging(request),
  );
  const acquire = createTokens(options);
  const both = await Promise.all([
    acquire({ scopes, interactive: true }),
    acquire({ scopes, interactive: true, forceRefresh: true, claims }),
  ]);
  expect(both).toEqual([ok("token-1"), ok("token-1")]);
  expect(asked.filter(({ method }) => method === "GetTokenPopup")).toHaveLength(1);
});

test("a token of somebody else is not handed out", async () => {
  hostSaying(obliging);
  const other = { ...options, userId: "dddddddd-0000-0000-0000-000000000004" };
  expect(await createTokens(other)({ scopes })).toEqual(fail("signInFailed"));
});

test("who signs in with another account than the tab's is not taken for a host that cannot ask", async () => {
  hostSaying(obliging);
  const other = { ...options, userId: "dddddddd-0000-0000-0000-000000000004" };
  expect(await createTokens(other)({ scopes, signIn: true })).toEqual(fail("interactionNeeded"));
});

test("where the host does not say who opened the tab, the first token does", async () => {
  let owner = oid;
  hostSaying((request) => {
    if (request.method === "GetInitContext") return init;
    const given = token(request.tokenParams?.scope ?? "");
    return {
      ...given,
      account: { ...account, homeAccountId: `${owner}.${tenantId}`, localAccountId: owner },
    };
  });
  const acquire = createTokens({ ...options, userId: "" });
  expect(await acquire({ scopes })).toEqual(ok("token-1"));
  owner = "dddddddd-0000-0000-0000-000000000004";
  expect(await acquire({ scopes, forceRefresh: true })).toEqual(fail("signInFailed"));
});

test.each([
  ["NO_NETWORK", "offline"],
  ["PERSISTENT_ERROR", "signInFailed"],
  ["DISABLED", "signInFailed"],
  ["ACCOUNT_UNAVAILABLE", "signInFailed"],
] as const)("%s of the host is %s, without a prompt", async (status, failure) => {
  const asked = hostSaying((request) => (request.method === "GetInitContext" ? init : refusal(status)));
  expect(await createTokens(options)({ scopes, interactive: true })).toEqual(fail(failure));
  expect(asked.map((one) => one.method)).toEqual(["GetInitContext", "GetToken"]);
});

test("a host without the bridge, or one that never answers, fails the sign-in instead of hanging", async () => {
  const acquire = createTokens({ ...options, timeoutMs: 20 });
  expect(await acquire({ scopes })).toEqual(fail("signInFailed"));
  hostSaying(() => "silence");
  expect(await acquire({ scopes })).toEqual(fail("signInFailed"));
  hostSaying((request) => (request.method === "GetInitContext" ? init : "silence"));
  expect(await acquire({ scopes })).toEqual(fail("signInFailed"));
});

test("a prompt that the host has lost does not keep everything waiting, and the next press opens another", async () => {
  let lost = true;
  const asked = hostSaying((request) => {
    if (request.method === "GetToken") return refusal("USER_INTERACTION_REQUIRED", "consent_required");
    return request.method === "GetTokenPopup" && lost ? "silence" : obliging(request);
  });
  const acquire = createTokens({ ...options, promptMs: 20 });
  expect(await acquire({ scopes, interactive: true })).toEqual(fail("consentNeeded"));
  lost = false;
  expect(await acquire({ scopes, interactive: true })).toEqual(ok("token-1"));
  expect(asked.filter(({ method }) => method === "GetTokenPopup")).toHaveLength(2);
});

test("a host that answers later is asked again", async () => {
  const acquire = createTokens({ ...options, timeoutMs: 50 });
  expect(await acquire({ scopes })).toEqual(fail("signInFailed"));
  hostSaying(obliging);
  expect(await acquire({ scopes })).toEqual(ok("token-1"));
});
