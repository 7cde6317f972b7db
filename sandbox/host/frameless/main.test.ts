// @vitest-environment happy-dom
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";

/** The two answers of a sandbox that the frameless host needs. */
async function serveSandbox(): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*");
    response.setHeader("content-type", "application/json");
    const answer = request.url?.endsWith("/__personas")
      ? { clientId: "client-1", teamsAppId: "app-1", personas: [], adminConsent: [] }
      : {
          access_token: "at",
          id_token: "a.b.c",
          expires_in: 3600,
          oid: "oid-1",
          upn: "maija@heinola.example",
          name: "Maija Meri",
          tenantId: "tid-1",
        };
    response.end(JSON.stringify(answer));
  });
  server.unref();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("a top page is hosted as on a phone: handshake, context and token without a question", async () => {
  window.__osaamiskelloHost = { sandbox: await serveSandbox(), oid: "oid-1", theme: "dark", locale: "sv-FI" };
  await import("./main.ts");

  const ask = (func: string) =>
    new Promise<readonly unknown[]>((answered) => {
      window.onNativeMessage = ({ data }) => answered(data.args);
      window.nativeInterface?.framelessPostMessage(
        JSON.stringify({ id: 0, uuidAsString: "uuid-1", func, args: [] }),
      );
    });
  expect((await ask("initialize")).slice(0, 2)).toEqual(["content", "android"]);
  expect((await ask("getContext"))[0]).toMatchObject({
    theme: "dark",
    locale: "sv-FI",
    userObjectId: "oid-1",
    appId: "app-1",
  });

  const token = await new Promise<string>((answered) => {
    window.nestedAppAuthBridge?.addEventListener("message", answered);
    window.nestedAppAuthBridge?.postMessage(
      JSON.stringify({
        messageType: "NestedAppAuthRequest",
        method: "GetToken",
        requestId: "request-1",
        tokenParams: { clientId: "client-1", scope: "ChannelMessage.Send" },
      }),
    );
  });
  expect(JSON.parse(token)).toMatchObject({ success: true, token: { access_token: "at" } });
});
