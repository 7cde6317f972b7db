import { expect, test, vi } from "vitest";
import { answerNestedAppAuth, type BridgeDeps } from "./nestedAppAuth.ts";

const user = { oid: "oid-1", upn: "maija@heinola.example", name: "Maija Meri", tenantId: "tid-1" };

function bridge(over: Partial<BridgeDeps> = {}) {
  const deps = {
    clientId: "client-1",
    user,
    isConsented: (scope: string) => ["User.Read", "Sites.ReadWrite.All"].includes(scope),
    askConsent: vi.fn(async (): Promise<"accepted" | "cancelled"> => "accepted"),
    hasProved: (_claims: string) => false,
    askProof: vi.fn(async (_claims: string): Promise<"accepted" | "cancelled"> => "accepted"),
    getToken: vi.fn<BridgeDeps["getToken"]>(async () => ({
      ok: true,
      grant: { accessToken: "at", idToken: "a.b.c", expiresIn: 3599 },
    })),
    ...over,
  };
  const ask = async (method: string, tokenParams: object = {}) => {
    const request = {
      messageType: "NestedAppAuthRequest",
      method,
      requestId: "request-1",
      clientLibrary: "msal.js.browser",
      tokenParams: { clientId: "client-1", ...tokenParams },
    };
    return JSON.parse(await answerNestedAppAuth(JSON.stringify(request), deps));
  };
  return { ask, ...deps };
}

test("the bridge introduces itself with the signed-in account", async () => {
  const answer = await bridge().ask("GetInitContext");
  expect(answer).toEqual({
    messageType: "NestedAppAuthResponse",
    requestId: "request-1",
    success: true,
    initContext: {
      sdkName: "LocalTeamsHost",
      sdkVersion: "1.0.0",
      capabilities: { queryAccount: false },
      accountContext: {
        homeAccountId: "oid-1.tid-1",
        environment: "login.microsoftonline.com",
        tenantId: "tid-1",
      },
    },
  });
});

test("a consented scope gets a token without a question", async () => {
  const { ask, askConsent, getToken } = bridge();
  const scope = "https://graph.microsoft.com/User.Read Sites.ReadWrite.All openid profile offline_access";
  const answer = await ask("GetToken", { scope });
  expect(answer).toMatchObject({
    success: true,
    token: { access_token: "at", id_token: "a.b.c", expires_in: 3599, scope, properties: null },
    account: {
      homeAccountId: "oid-1.tid-1",
      environment: "login.microsoftonline.com",
      localAccountId: "oid-1",
      username: "maija@heinola.example",
      name: "Maija Meri",
    },
  });
  expect(getToken).toHaveBeenCalledWith(["https://graph.microsoft.com/User.Read", "Sites.ReadWrite.All"], {
    fresh: false,
  });
  expect(askConsent).not.toHaveBeenCalled();
});

test("a scope without consent needs the person, and no token is made", async () => {
  const { ask, getToken } = bridge();
  const answer = await ask("GetToken", { scope: "User.Read ChannelMessage.Send" });
  expect(answer).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED", code: "consent_required" },
  });
  expect(getToken).not.toHaveBeenCalled();
});

test("the popup asks only for what is missing, and then gives the token", async () => {
  const { ask, askConsent } = bridge();
  const answer = await ask("GetTokenPopup", { scope: "User.Read ChannelMessage.Send" });
  expect(askConsent).toHaveBeenCalledWith(["ChannelMessage.Send"]);
  expect(answer.success).toBe(true);
});

test("a person who says no cancels, and nothing is granted", async () => {
  const { ask, getToken } = bridge({ askConsent: async () => "cancelled" });
  const answer = await ask("GetTokenPopup", { scope: "ChannelMessage.Send" });
  expect(answer).toMatchObject({ success: false, error: { status: "USER_CANCEL" } });
  expect(getToken).not.toHaveBeenCalled();
});

test.each([
  ["offline", "NO_NETWORK"],
  ["unavailable", "TRANSIENT_ERROR"],
  ["refused", "ACCOUNT_UNAVAILABLE"],
] as const)("a token endpoint that is %s is told as %s", async (reason, status) => {
  const { ask } = bridge({ getToken: async () => ({ ok: false, reason, message: "why" }) });
  const answer = await ask("GetToken", { scope: "User.Read" });
  expect(answer).toMatchObject({ success: false, error: { status, description: "why" } });
});

test("another client id is no application of this directory", async () => {
  const answer = await bridge().ask("GetToken", { clientId: "client-2", scope: "User.Read" });
  expect(answer).toMatchObject({
    success: false,
    error: { status: "PERSISTENT_ERROR", description: expect.stringContaining("AADSTS700016") },
  });
});

test("a claims challenge and a forced refresh pass the cache; client capabilities alone do not", async () => {
  const asked: boolean[] = [];
  const { ask } = bridge({
    hasProved: () => true,
    getToken: async (_scopes, { fresh }) => {
      asked.push(fresh);
      return { ok: true, grant: { accessToken: "at", idToken: "a.b.c", expiresIn: 3599 } };
    },
  });
  const capabilities = JSON.stringify({ access_token: { xms_cc: { values: ["CP1"] } } });
  const newer = JSON.stringify({ access_token: { nbf: { essential: true, value: "1" } } });
  await ask("GetToken", { scope: "User.Read", claims: capabilities });
  await ask("GetToken", { scope: "User.Read", claims: newer });
  await ask("GetToken", { scope: "User.Read", forceRefresh: true });
  expect(asked).toEqual([false, true, true]);
});

const challenge = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } });
const withCapabilities = JSON.stringify({
  access_token: { acrs: { essential: true, value: "c1" }, xms_cc: { values: ["CP1"] } },
});

test("a challenge that the person has not met yet is refused silently", async () => {
  const { ask, askProof, getToken } = bridge();
  const answer = await ask("GetToken", { scope: "User.Read", claims: withCapabilities });
  expect(answer).toMatchObject({
    success: false,
    error: { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" },
  });
  expect(askProof).not.toHaveBeenCalled();
  expect(getToken).not.toHaveBeenCalled();
});

test("the popup asks the person to meet the challenge, and its claims go to Entra", async () => {
  const { ask, askProof, getToken } = bridge();
  expect((await ask("GetTokenPopup", { scope: "User.Read", claims: withCapabilities })).success).toBe(true);
  expect(askProof).toHaveBeenCalledWith(challenge);
  expect(getToken).toHaveBeenCalledWith(["User.Read"], { fresh: true, claims: challenge });
});

test("a challenge that has been met is answered silently", async () => {
  const met = bridge({ hasProved: (claims) => claims === challenge });
  expect((await met.ask("GetToken", { scope: "User.Read", claims: withCapabilities })).success).toBe(true);
});

test("a person who does not confirm who they are cancels", async () => {
  const { ask, getToken } = bridge({ askProof: async () => "cancelled" });
  const answer = await ask("GetTokenPopup", { scope: "User.Read", claims: withCapabilities });
  expect(answer).toMatchObject({ success: false, error: { status: "USER_CANCEL" } });
  expect(getToken).not.toHaveBeenCalled();
});

test("a method of another bridge is refused by name", async () => {
  const answer = await bridge().ask("GetPopToken", { scope: "User.Read" });
  expect(answer).toMatchObject({ success: false, error: { status: "PERSISTENT_ERROR" } });
});
