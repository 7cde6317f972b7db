import type { Browser } from "playwright-core";
import { HostPage } from "../pages/HostPage.ts";
import type { Town } from "../pages/startTown.ts";
import { bigAreaId, groupsInBigArea } from "./bigTown.ts";
import { median } from "./median.ts";
import { tabTraffic } from "./tabTraffic.ts";

export interface Compiling {
  readonly requests: number;
  readonly ms: number;
}

const runs = 3;

/** HR opens the summary of an area of 200 groups from the board, until its numbers are there. */
export async function measureCompiling(browser: Browser, town: Town): Promise<Compiling> {
  const times: number[] = [];
  let requests = 0;
  for (let run = 0; run < runs; run += 1) {
    const host = await HostPage.open(browser, town, "hr", { sub: "board/2027" });
    try {
      await host.homeReady();
      const link = host.tab.locator(`main a[href="#/summary/2027/${bigAreaId}"]`);
      const numbers = host.tab
        .locator("main dl dd")
        .filter({ hasText: `${groupsInBigArea}` })
        .first();
      requests = await tabTraffic(host.page, town.origin).during(async () => {
        const start = performance.now();
        await link.click();
        await numbers.waitFor();
        times.push(performance.now() - start);
      });
    } finally {
      await host.close();
    }
  }
  return { requests, ms: Math.round(median(times)) };
}
