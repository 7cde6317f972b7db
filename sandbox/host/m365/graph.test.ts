import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createTokenCache } from "../protocol/tokenCache.ts";
import { createGraphGet } from "./graph.ts";
import { fetchMessages, fetchTeams } from "./teams.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(answer: (request: IncomingMessage) => { status?: number; body: unknown }) {
  const server = createServer((request, response) => {
    const { status = 200, body } = answer(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  closing.push(() => server.close());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const sandbox = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let issued = 0;
  const tokens = createTokenCache(
    async () => ({ ok: true, grant: { accessToken: `t${++issued}`, idToken: "i", expiresIn: 3600 } }),
    () => 0,
  );
  return createGraphGet(sandbox, tokens);
}

test("a token that Graph no longer takes is replaced once", async () => {
  const seen: (string | undefined)[] = [];
  const get = await serve((request) => {
    seen.push(request.headers.authorization);
    return request.headers.authorization === "Bearer t1" ? { status: 401, body: {} } : { body: { ok: true } };
  });
  expect(await get("/me")).toEqual({ ok: true });
  expect(seen).toEqual(["Bearer t1", "Bearer t2"]);
});

test("a refusal is an error that names its status", async () => {
  const get = await serve(() => ({ status: 403, body: {} }));
  await expect(get("/me/joinedTeams")).rejects.toMatchObject({ name: "GraphFailure", status: 403 });
});

test("teams come by name, each with its channels", async () => {
  const get = await serve((request) =>
    request.url === "/v1.0/me/joinedTeams"
      ? {
          body: {
            value: [
              { id: "2", displayName: "Äly" },
              { id: "1", displayName: "Zeta" },
            ],
          },
        }
      : { body: { value: [{ id: `channel of ${request.url}`, displayName: "Yleinen" }] } },
  );
  const teams = await fetchTeams(get);
  expect(teams.map(({ displayName }) => displayName)).toEqual(["Zeta", "Äly"]);
  expect(teams[0]?.channels[0]?.id).toBe("channel of /v1.0/teams/1/channels");
});

test("messages come oldest first, without system events, and earlier pages stay in the sandbox", async () => {
  const message = (id: string, day: string, messageType = "message") => ({
    id,
    messageType,
    createdDateTime: `2027-02-${day}T10:00:00Z`,
    body: { contentType: "html", content: id },
  });
  const urls: (string | undefined)[] = [];
  const get = await serve((request) => {
    urls.push(request.url);
    return request.url?.includes("skiptoken")
      ? { body: { value: [message("old", "01")] } }
      : {
          body: {
            value: [message("new", "10"), message("event", "09", "systemEventMessage"), message("mid", "08")],
            "@odata.nextLink": "https://graph.microsoft.com/v1.0/teams/t/channels/c/messages?$skiptoken=x",
          },
        };
  });
  const page = await fetchMessages(get, "t", "19:c@thread.tacv2");
  expect(page.messages.map(({ id }) => id)).toEqual(["mid", "new"]);
  const earlier = await fetchMessages(get, "t", "19:c@thread.tacv2", page.earlier);
  expect(earlier.messages.map(({ id }) => id)).toEqual(["old"]);
  expect(urls).toEqual([
    "/v1.0/teams/t/channels/19%3Ac%40thread.tacv2/messages?$top=50",
    "/v1.0/teams/t/channels/c/messages?$skiptoken=x",
  ]);
});
