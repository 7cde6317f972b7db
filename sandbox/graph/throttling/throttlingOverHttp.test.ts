import { afterEach, expect, test } from "vitest";
import { scratchList } from "../testing/scratchList.ts";
import { rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { areaTeam, oidOf, testTenant } from "../testing/testTenant.ts";
import type { ThrottlingSetting } from "./ThrottlingLimits.ts";

let sandbox: TestSandbox;
afterEach(() => sandbox.close());

const turn = (throttling: ThrottlingSetting | object) =>
  sandbox.anyone("POST", "/__behaviours", { throttling });

test("a burst far over the documented limits passes while throttling is off, as when a town is made", async () => {
  sandbox = await startTestSandbox();
  const call = await sandbox.as("it");
  const list = await scratchList(call, "Scratch");
  const answers = await Promise.all(Array.from({ length: 700 }, () => call("GET", `${list.graph}/items`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const { body } = await sandbox.anyone("GET", "/__throttling");
  expect(Number(body.appUnitsPerMinute?.[0]?.peak)).toBeGreaterThan(1_250);
  expect(body.limits).toBeNull();
});

test("B50: the same burst is refused when it is on, with how long to wait", async () => {
  sandbox = await startTestSandbox({ throttling: { appUnitsPerMinute: 20 } });
  const call = await sandbox.as("it");
  const list = await scratchList(call, "Scratch");
  await turn({ appUnitsPerMinute: 10 });
  const item = () => call("GET", `${list.graph}/items/99`);
  for (let n = 0; n < 10; n += 1) expect((await item()).status).toBe(404);
  const refused = await item();
  expect(refused.status).toBe(429);
  expect(refused.body.error).toMatchObject({
    code: "activityLimitReached",
    innerError: { "request-id": expect.any(String) },
  });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(30);
  expect(refused.headers.get("ratelimit-remaining")).toBe("0");
  expect(refused.headers.get("access-control-expose-headers")).toContain("RateLimit-Reset");
  const rest = await fetch(`${sandbox.origin}${list.rest}`, {
    headers: { authorization: `Bearer ${await restToken()}` },
  });
  expect([rest.status, await rest.text()]).toEqual([429, "429 TOO MANY REQUESTS"]);
  const { body } = await sandbox.anyone("GET", "/__throttling");
  expect(rowsOf({ ...refused, body: { value: body.appUnitsPerMinute } as never })).toEqual([
    { id: testTenant().clientId, total: 12, now: 12, peak: 12, refused: 2 },
  ]);
  expect(body.userRequestsPer5Minutes).toMatchObject([{ id: oidOf("it"), total: 12 }]);
});

test("each part of a batch pays for itself; the parts over the limit are refused inside a 200", async () => {
  sandbox = await startTestSandbox();
  const call = await sandbox.as("it");
  const list = await scratchList(call, "Scratch");
  await turn({ appUnitsPerMinute: 5 });
  const requests = Array.from({ length: 6 }, (_, n) => ({
    id: String(n),
    method: "GET",
    url: `${list.graph.slice("/v1.0".length)}/items`,
  }));
  const answer = await call("POST", "/v1.0/$batch", { requests });
  expect(answer.status).toBe(200);
  const parts = answer.body.responses as unknown as {
    id: string;
    status: number;
    headers: Record<string, string>;
  }[];
  const byId = [...parts].sort((a, b) => Number(a.id) - Number(b.id));
  expect(byId.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429, 429]);
  expect(byId[1]?.headers["RateLimit-Remaining"]).toBe("1");
  expect(Number(byId[5]?.headers["Retry-After"])).toBeGreaterThan(0);
});

test("a channel refuses the posts over its limit, and holds those that it took", async () => {
  sandbox = await startTestSandbox({ throttling: { channelPostsPerDay: 2 } });
  const call = await sandbox.as("hr", ["ChannelMessage.Send", "ChannelMessage.Read.All"]);
  const path = `/v1.0/teams/${areaTeam}/channels/19:general@thread.tacv2/messages`;
  const send = () => call("POST", path, { body: { content: "hei" } });
  const answers = await Promise.all(Array.from({ length: 5 }, send));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(2);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  expect(rowsOf(await call("GET", path))).toHaveLength(2);
});

test("the counts start anew when asked to, and settings that make no sense are refused", async () => {
  sandbox = await startTestSandbox();
  const call = await sandbox.as("it");
  await scratchList(call, "Scratch");
  expect((await sandbox.anyone("DELETE", "/__throttling")).status).toBe(204);
  expect((await sandbox.anyone("GET", "/__throttling")).body.appUnitsPerMinute).toEqual([]);
  expect((await turn({ appUnitsPerMinute: -1 })).status).toBe(400);
  expect((await turn({ unitsPerYear: 1 })).status).toBe(400);
  expect((await turn({ status: 418 })).status).toBe(400);
  expect((await turn(true)).body.throttling).toBe(true);
});

async function restToken(): Promise<string> {
  const answer = await sandbox.anyone("POST", "/__tokens", { persona: "it", scopes: ["AllSites.Read"] });
  return String(answer.body.access_token);
}
