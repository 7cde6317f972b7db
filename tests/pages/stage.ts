import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { HostPage, type Who } from "./HostPage.ts";
import { launchBrowser } from "./launchBrowser.ts";
import { startTown, type Town } from "./startTown.ts";

export interface Stage {
  /** The town that all tests of the file share. */
  readonly town: Town;
  readonly browser: Browser;
  /** A person with a browser of their own, gone after the test. */
  open(who: Who, view?: Parameters<typeof HostPage.open>[3]): Promise<HostPage>;
}

/** Where a failed test leaves what every person saw. */
const pictures = join(".tmp", "failed");

/** One town and one browser for a file of tests. No test may leave an error in a browser's console. */
export function stage(): Stage {
  let town: Town | undefined;
  let browser: Browser | undefined;
  let opened: HostPage[] = [];
  beforeAll(async () => {
    [town, browser] = await Promise.all([startTown(), launchBrowser()]);
  });
  afterEach(async ({ task }) => {
    const failed = task.result?.state === "fail";
    const errors = opened.flatMap((host) => host.errors);
    if (failed) await picture(task.name, opened);
    for (const host of opened) await host.close();
    opened = [];
    await town?.clearFaults();
    if (!failed) expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await town?.close();
  });
  return {
    get town() {
      if (!town) throw new Error("The town has not started yet: use it inside a test");
      return town;
    },
    get browser() {
      if (!browser) throw new Error("The browser has not started yet: use it inside a test");
      return browser;
    },
    async open(who, view) {
      const host = await HostPage.open(this.browser, this.town, who, view);
      opened.push(host);
      return host;
    },
  };
}

async function picture(test: string, opened: readonly HostPage[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  for (const [index, host] of opened.entries()) {
    await host.page.screenshot({ path: join(pictures, `${name}-${index + 1}.png`) });
  }
}
