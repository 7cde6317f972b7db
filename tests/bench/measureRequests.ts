import type { Browser } from "playwright-core";
import { HostPage } from "../pages/HostPage.ts";
import type { Town } from "../pages/startTown.ts";
import { tabTraffic } from "./tabTraffic.ts";

export interface RequestCounts {
  readonly homeCold: number;
  readonly homeWarm: number;
  readonly openForm: number;
  readonly autosave: number;
}

/** A chair opens the tab, opens a discussion, writes, and goes back home: requests to Graph at each step. */
export async function measureRequests(browser: Browser, town: Town): Promise<RequestCounts> {
  const host = await HostPage.open(browser, town, "chair", { blank: true });
  try {
    const traffic = tabTraffic(host.page, town.origin);
    const { tab } = host;
    const homeCold = await traffic.during(async () => {
      await host.go("chair");
      await host.homeReady();
    });
    const answers = tab.locator("main textarea");
    const openForm = await traffic.during(async () => {
      await tab.locator('main a[href^="#/discussion/"]').first().click();
      await answers.first().waitFor();
    });
    const autosave = await traffic.during(async () => {
      const saved = host.page.waitForResponse((answer) => answer.url().endsWith("/$batch"));
      await answers.first().fill("Osaamme jo paljon, ja jaamme sen.");
      await answers.first().blur();
      await saved;
    });
    const homeWarm = await traffic.during(async () => {
      await tab.locator('main a[href="#/"]').first().click();
      await tab.locator('[data-content="real"]').first().waitFor();
    });
    return { homeCold, homeWarm, openForm, autosave };
  } finally {
    await host.close();
  }
}
