import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { builtApp } from "../pages/buildOnce.ts";
import { HostPage } from "../pages/HostPage.ts";
import type { Town } from "../pages/startTown.ts";
import { gzipKiB, scriptsIn } from "./gzipKiB.ts";

export interface ScriptWeights {
  readonly firstContentKiB: number;
  readonly homeKiB: number;
  readonly totalKiB: number;
}

/** When the tab first showed the person's or the town's own data, and when its home could be used. */
interface Moments {
  readonly content?: number;
  readonly ready?: number;
}

/** The JavaScript that a first visit fetches before it shows something real, and before home can be used. */
export async function measureScripts(browser: Browser, town: Town): Promise<ScriptWeights> {
  const host = await HostPage.open(browser, town, "chair", { before: noteMoments });
  try {
    await host.homeReady();
    await host.page.waitForLoadState("networkidle");
    const tab = host.page.frames().find((frame) => frame.url().startsWith(town.appOrigin));
    if (!tab) throw new Error("The host page shows no tab");
    const { content, ready } = (await tab.evaluate("window.__moments")) as Moments;
    if (content === undefined || ready === undefined)
      throw new Error(
        `Home marks no ${content === undefined ? '[data-content="real"]' : "main[data-ready]"}`,
      );
    return {
      firstContentKiB: gzipKiB(await scriptsUntil(tab, content)),
      homeKiB: gzipKiB(await scriptsUntil(tab, ready)),
      totalKiB: gzipKiB(scriptsIn(builtApp)),
    };
  } finally {
    await host.close();
  }
}

/** Whatever was asked for by then counts, arrived or not: it competes for the same line. */
async function scriptsUntil(tab: Frame, moment: number): Promise<string[]> {
  const urls = await tab.evaluate(
    (until) =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry.startTime <= until && new URL(entry.name).pathname.endsWith(".js"))
        .map((entry) => entry.name),
    moment,
  );
  return [...new Set(urls)].map((url) => join(builtApp, new URL(url).pathname));
}

const noteMoments = `
window.__moments = {};
const look = () => {
  const now = performance.now();
  const seen = window.__moments;
  if (seen.content === undefined && document.querySelector('[data-content="real"]')?.textContent.trim()) seen.content = now;
  if (seen.ready === undefined && document.querySelector('main[data-ready="true"]')) seen.ready = now;
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;
