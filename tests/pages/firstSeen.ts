import { errors, type Locator } from "playwright-core";

/** Which of these a person sees first; null when none of them comes. Of several at once the one named first counts. */
export async function firstSeen<Name extends string>(
  sights: Readonly<Record<Name, Locator>>,
  timeout = 60_000,
): Promise<Name | null> {
  const all = Object.entries(sights) as [Name, Locator][];
  const any = all.map(([, locator]) => locator).reduce((some, other) => some.or(other));
  const end = Date.now() + timeout;
  for (;;) {
    const left = end - Date.now();
    if (left <= 0 || !(await comes(any, left))) return null;
    for (const [name, locator] of all) {
      // What flashed by is not looked at: the next one comes.
      if (await locator.filter({ visible: true }).first().isVisible()) return name;
    }
  }
}

/** Whether it is gone in time. */
export function goes(locator: Locator, timeout = 60_000): Promise<boolean> {
  return inTime(locator.filter({ visible: true }).first().waitFor({ state: "hidden", timeout }));
}

function comes(locator: Locator, timeout: number): Promise<boolean> {
  return inTime(locator.filter({ visible: true }).first().waitFor({ timeout }));
}

async function inTime(wait: Promise<void>): Promise<boolean> {
  try {
    await wait;
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}
