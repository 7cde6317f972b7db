import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { focusNow, looksFocused, pressUntil, type Stop } from "../pages/keyboard.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { startTown, type Town } from "../pages/startTown.ts";
import { TabAlone } from "../pages/TabAlone.ts";

let town: Town;
let browser: Browser;
const soon = { timeout: 10_000 };
const kippasuo = "discussion/2027/ryhma-kippasuo";

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

test("a chair fills what is missing and hands in by keyboard alone", async () => {
  // The youth services' chair has two answers left.
  const tab = await TabAlone.open(browser, town, "chair", { oid: entraIdOf("p-0540") });
  const { page } = tab;
  await pressUntil(page, "Tab", ({ name }) => name.includes("Nuorisopalvelut"));
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "1. Nykyosaaminen", exact: true }).waitFor();
  expect(await focusNow(page)).toMatchObject({ tag: "h1", name: "Nuorisopalvelut" });

  const stops: Stop[] = [];
  for (const field of ["answer-own-workinglife", "answer-own-priorities"]) {
    stops.push(...(await pressUntil(page, "Tab", ({ id }) => id === field)));
    await page.keyboard.type(`Kirjoitettu ilman hiirtä: ${field}.`);
  }
  stops.push(...(await pressUntil(page, "Tab", ({ name }) => name === "Palauta keskustelu")));
  expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);

  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Palautetaanko keskustelu?" });
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => focusNow(page), soon).toMatchObject({ tag: "button", name: "Palauta keskustelu" });
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await pressUntil(page, "Tab", ({ name }) => name === "Palauta");
  await page.keyboard.press("Enter");
  await page.getByText("Keskustelu on palautettu 10.2.2027").waitFor();
  await expect.poll(() => page.getByRole("status").textContent(), soon).toBe("Keskustelu on palautettu");
  await expect.poll(() => focusNow(page), soon).toMatchObject({ id: "hand-in" });

  await page.reload();
  await page.getByText("Keskustelu on palautettu 10.2.2027").waitFor();
  await page.getByText("Kirjoitettu ilman hiirtä: answer-own-priorities.").waitFor();
  await tab.close();
});

test("every stop of the form shows where the focus is, in each theme", async () => {
  for (const theme of ["default", "dark", "contrast"] as const) {
    const tab = await TabAlone.open(browser, town, "secretary", { sub: kippasuo, theme });
    const unseen: string[] = [];
    const seen = new Set<string>();
    await pressUntil(tab.page, "Tab", ({ id }) => id === "participants");
    for (let stop = await focusNow(tab.page); stop.id !== "answer-own-future"; ) {
      if (!seen.has(stop.tag) && !(await looksFocused(tab.page))) unseen.push(`${stop.tag} ${stop.name}`);
      seen.add(stop.tag);
      [stop] = (await pressUntil(tab.page, "Tab", () => true)) as [Stop];
    }
    expect(unseen, theme).toEqual([]);
    expect([...seen].sort()).toEqual(["a", "button", "input", "summary", "textarea"]);
    await tab.close();
  }
});

test("walking backwards through the form on a phone, nothing lies over what has the focus", async () => {
  const tab = await TabAlone.open(browser, town, "secretary", { sub: kippasuo });
  await tab.width(390, 700);
  await tab.page.getByRole("button", { name: "Palauta keskustelu" }).focus();
  const stops = await pressUntil(tab.page, "Shift+Tab", ({ id }) => id === "participants");
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.filter(({ uncovered }) => !uncovered)).toEqual([]);
  await tab.close();
});

test("the way to each part of the form moves the focus to its heading", async () => {
  const tab = await TabAlone.open(browser, town, "secretary", { sub: kippasuo });
  const { page } = tab;
  await page
    .getByRole("navigation", { name: "Lomakkeen osat" })
    .getByRole("button", { name: "Palautus" })
    .click();
  await expect.poll(() => focusNow(page), soon).toMatchObject({ id: "hand-in", name: "Palautus" });
  await tab.width(390, 700);
  await page.getByLabel("Siirry kohtaan").selectOption({ label: "Nykyosaaminen" });
  await expect.poll(() => focusNow(page), soon).toMatchObject({ id: "theme-current" });
  await tab.close();
});

test("going somewhere moves the focus to the new page's heading, and back again", async () => {
  const tab = await TabAlone.open(browser, town, "hr", {});
  const { page } = tab;
  await page.getByRole("link", { name: /^Hyvinvointipalvelut \d+\/32/u }).click();
  await page.getByRole("table").first().waitFor();
  expect(await focusNow(page)).toMatchObject({ tag: "h1", name: "Keskustelujen tilanne 2027" });
  expect(await page.title()).toBe("Keskustelujen tilanne 2027 – Osaamiskello");
  await page.getByRole("link", { name: "Tee koonti: Hyvinvointipalvelut" }).click();
  await expect
    .poll(() => focusNow(page), soon)
    .toMatchObject({ tag: "h1", name: "Koonti: Hyvinvointipalvelut" });
  await page.goBack();
  await page.getByRole("table").first().waitFor();
  await expect
    .poll(() => focusNow(page), soon)
    .toMatchObject({ tag: "h1", name: "Keskustelujen tilanne 2027" });
  await tab.close();
});
