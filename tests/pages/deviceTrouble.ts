import type { CDPSession, Page } from "playwright-core";
import type { HostPage } from "./HostPage.ts";

/** What happens to a device and its browser while somebody writes. */

/** The browser's process behind the page dies; nothing in it gets a last word. */
export async function crash({ page }: HostPage): Promise<void> {
  const session = await sessionOf(page);
  const crashed = page.waitForEvent("crash");
  // The answer to this dies with the page.
  session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

/** The phone is locked: the page is hidden and then stands still. Resolves to what wakes it again. */
export async function lockPhone({ page }: HostPage): Promise<() => Promise<void>> {
  const session = await sessionOf(page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  return async () => {
    await session.send("Page.setWebLifecycleState", { state: "active" });
  };
}

/** The device has no room left for the app. */
export async function fillStorage({ page }: HostPage, appOrigin: string): Promise<void> {
  const session = await sessionOf(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: appOrigin, quotaSize: 1 });
}

/** A script for every frame: the browser lets the app store nothing. */
export const blockedStorage = `Object.defineProperty(window, "indexedDB", {
  get() { throw new DOMException("Storage is blocked here", "SecurityError"); },
});`;

function sessionOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
