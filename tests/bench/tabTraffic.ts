import type { Page, Request } from "playwright-core";

/** What the tab (not the host around it) asks of Graph, as it goes over the wire. */
export interface TabTraffic {
  /** Requests to Graph while `action` ran and until the tab has asked nothing for a while. */
  during(action: () => Promise<unknown>): Promise<number>;
}

const quietMs = 700;

export function tabTraffic(page: Page, graphOrigin: string): TabTraffic {
  const pending = new Set<Request>();
  let count = 0;
  let lastAt = Date.now();
  page.on("request", (request) => {
    if (!request.url().startsWith(`${graphOrigin}/v1.0/`) || !isTabs(request)) return;
    count += 1;
    lastAt = Date.now();
    pending.add(request);
  });
  const done = (request: Request) => {
    if (pending.delete(request)) lastAt = Date.now();
  };
  page.on("requestfinished", done);
  page.on("requestfailed", done);
  return {
    during: async (action) => {
      const before = count;
      await action();
      while (pending.size > 0 || Date.now() - lastAt < quietMs) await page.waitForTimeout(50);
      return count - before;
    },
  };
}

/** The host page asks Graph for teams and posts by itself. */
function isTabs(request: Request): boolean {
  return request.frame() !== request.frame().page().mainFrame();
}
