import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testTenant } from "./graph/testing/testTenant.ts";
import { type Sandbox, startSandbox } from "./startSandbox.ts";

const page = "<!doctype html><title>x</title>";
let base: string;
let folder: string;
let sandbox: Sandbox;
let app: string;

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), "static-"));
  folder = join(base, "app");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "assets", "main-Ab3dEf9h.js"), "export const x = 1;");
  writeFileSync(join(base, "secret.txt"), "secret");
  sandbox = await startSandbox({ town: testTenant(), host: folder, app: { folder } });
  app = sandbox.appOrigin ?? "";
});
afterAll(async () => {
  await sandbox.close();
  rmSync(base, { recursive: true });
});

test("the app has an origin of its own, which the personas tell", async () => {
  expect(app).not.toBe(sandbox.origin);
  const told = (await (await fetch(`${sandbox.origin}/__personas`)).json()) as { appOrigin: string };
  expect(told.appOrigin).toBe(app);
});

test("HTML is revalidated, hashed assets stay for good", async () => {
  const index = await fetch(`${app}/`);
  expect([await index.text(), index.headers.get("cache-control")]).toEqual([page, "no-cache"]);
  const again = await fetch(`${app}/`, { headers: { "if-none-match": index.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
  const asset = await fetch(`${app}/assets/main-Ab3dEf9h.js`);
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(asset.headers.get("content-type")).toContain("text/javascript");
});

test("text travels compressed to those who take it", async () => {
  const bytes = await new Promise<{ encoding: unknown; body: Buffer }>((done) => {
    request(`${app}/`, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ encoding: response.headers["content-encoding"], body: Buffer.concat(chunks) }),
      );
    }).end();
  });
  expect(bytes.encoding).toBe("gzip");
  expect(gunzipSync(bytes.body).toString()).toBe(page);
});

test("a page of the app answers with index.html, a missing file with 404, and nothing outside at all", async () => {
  expect(await (await fetch(`${app}/discussion/7`)).text()).toBe(page);
  expect((await fetch(`${app}/assets/gone-12345678.js`)).status).toBe(404);
  expect((await fetch(`${app}/..%2fsecret.txt`)).status).toBe(404);
});

test("the app comes with its security policy, the host page without", async () => {
  const policy = (await fetch(`${app}/`)).headers.get("content-security-policy") ?? "";
  expect(policy).toContain(`frame-ancestors 'self' https://*.cloud.microsoft`);
  expect(policy).toContain(`https://graph.microsoft.com ${sandbox.origin}`);
  expect(policy).not.toContain("unsafe");
  expect((await fetch(`${sandbox.origin}/`)).headers.get("content-security-policy")).toBeNull();
});
