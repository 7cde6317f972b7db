import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "./findBrowser.ts";

const folder = mkdtempSync(join(tmpdir(), "browser-"));
const installed = join(folder, "chromium");
writeFileSync(installed, "#!/bin/sh\n");
chmodSync(installed, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

test("a browser named by CHROME_PATH comes before an installed one", async () => {
  const browser = await findBrowser({ CHROME_PATH: "/bin/sh", PATH: folder });
  expect(browser).toMatchObject({ path: "/bin/sh", from: "environment" });
});

test("an installed browser is used when none is named", async () => {
  expect(await findBrowser({ PATH: folder })).toMatchObject({ path: installed, from: "installed" });
});

test("a named browser that is not there is an error, not silently another one", async () => {
  await expect(findBrowser({ CHROME_PATH: join(folder, "nowhere"), PATH: folder })).rejects.toThrow(
    "CHROME_PATH",
  );
});
