import type { Page } from "playwright-core";

/** Where the focus is. */
export interface Stop {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  /** Nothing lies over it. */
  readonly uncovered: boolean;
}

const mostStops = 100;

/** Presses a key until the focus is where it should be; answers every place on the way, that one included. */
export async function pressUntil(
  page: Page,
  key: "Tab" | "Shift+Tab",
  there: (stop: Stop) => boolean,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press(key);
    const stop = await focusNow(page);
    stops.push(stop);
    if (there(stop)) return stops;
  }
  throw new Error(`${key} never came there: ${stops.map(({ tag, name }) => `${tag} ${name}`).join(", ")}`);
}

export function focusNow(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const labels = "labels" in focused ? (focused.labels as NodeListOf<Element> | null) : null;
    const name = focused.getAttribute("aria-label") ?? (labels?.[0] ?? focused).textContent ?? "";
    const { left, width, top, bottom } = focused.getBoundingClientRect();
    const seenTop = Math.max(top, 0);
    const seenBottom = Math.min(bottom, window.innerHeight);
    const hit = document.elementFromPoint(left + width / 2, (seenTop + seenBottom) / 2);
    const uncovered = hit !== null && (focused.contains(hit) || hit.contains(focused));
    return { tag: focused.tagName.toLowerCase(), id: focused.id, name: name.trim().slice(0, 100), uncovered };
  });
}

/** Whether a person sees that the focus is here: the element looks otherwise without it. */
export async function looksFocused(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const { left, top, right, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
    const x = Math.max(left - 6, 0);
    const y = Math.max(top - 6, 0);
    const width = Math.min(right + 6, window.innerWidth) - x;
    return { x, y, width, height: Math.min(bottom + 6, window.innerHeight) - y };
  });
  const withFocus = await page.screenshot({ clip: box });
  const handle = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await handle.evaluate((element) => element.blur());
  const without = await page.screenshot({ clip: box });
  await handle.evaluate((element) => element.focus({ preventScroll: true }));
  return !withFocus.equals(without);
}
