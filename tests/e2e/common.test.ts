import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import { HostPage, type HostView, type Who } from "../pages/HostPage.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { startTown, type Town } from "../pages/startTown.ts";

let town: Town;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

async function open(who: Who, sub: string, view: HostView = {}): Promise<HostPage> {
  return HostPage.open(browser, town, who, { sub, ...view });
}

test("HR drafts a year's competences, the city manager's group decides, and the forms of that year offer them", async () => {
  const hr = await open("hr", "common/2027");
  await hr.tab.getByRole("button", { name: "Aloita luonnos" }).click();
  await hr.tab.getByRole("button", { name: "Poista: Teknologia- ja digiosaaminen" }).click();
  await hr.tab.getByRole("button", { name: "Poista: Ammatillinen osaaminen" }).click();
  await hr.tab.getByRole("button", { name: "Kumoa" }).click();
  await hr.tab.getByRole("button", { name: "Lisää osaaminen: Kaikille" }).click();
  const finnish = hr.tab.getByRole("group", { name: "Suomeksi" }).getByRole("textbox");
  await finnish.first().fill("Tekoälyn käyttö työssä");
  await finnish.nth(1).fill("Taito käyttää tekoälyä harkiten.");
  await hr.tab.getByRole("button", { name: "Valmis: Tekoälyn käyttö työssä" }).click();
  await hr.tab
    .getByRole("main")
    .getByText(/^Tallennettu klo/)
    .waitFor();
  await hr.reload();
  await hr.tab.getByText("Uusi: Tekoälyn käyttö työssä").waitFor();
  await hr.tab.getByText("Poistuu: Teknologia- ja digiosaaminen").waitFor();
  expect(await hr.tab.getByText("Poistuu: Ammatillinen osaaminen").count()).toBe(0);
  await hr.tab.getByText("Puuttuu: ruotsi ja englanti").waitFor();
  // The group has decided to go on as before: nothing can be taken into use.
  await hr.tab.getByRole("heading", { name: "Nykyiset jatkuvat ilman muutoksia" }).waitFor();
  expect(await hr.tab.getByRole("button", { name: /^Ota käyttöön/ }).count()).toBe(0);

  // Its members read the draft on the same page, and cannot write it.
  const reader = await open("manager", "common/2027");
  await reader.tab.getByText("Uusi: Tekoälyn käyttö työssä").waitFor();
  expect(await reader.tab.getByRole("main").getByRole("button").count()).toBe(0);
  const group = await DiscussionForm.open(reader, "manager", "ryhma-kaupungin-johtoryhma");
  await group.main.getByRole("radio", { name: "Hyväksytään muutoksin" }).check();
  await group.main.getByRole("textbox", { name: "Mitä muutetaan?" }).fill("Ruotsinkieliset nimet mukaan.");
  await group.saved();
  await group.handIn("Palauta uudelleen");
  await group.confirmHandIn();
  expect(reader.errors).toEqual([]);
  await reader.close();

  await hr.reload();
  await hr.tab.getByRole("heading", { name: "Luonnos hyväksyttiin muutoksin" }).waitFor();
  await hr.tab.getByText("Ruotsinkieliset nimet mukaan.").waitFor();
  await hr.tab.getByRole("button", { name: "Muokkaa: Tekoälyn käyttö työssä" }).click();
  await hr.tab.getByRole("group", { name: "Ruotsiksi" }).getByRole("textbox").first().fill("AI i arbetet");
  await hr.tab.getByRole("button", { name: /^Ota käyttöön vuodesta 2027/ }).click();
  const dialog = hr.tab.getByRole("dialog", { name: "Otetaanko käyttöön vuodesta 2027?" });
  await dialog.getByText("Poistuu: Teknologia- ja digiosaaminen").waitFor();
  await dialog.getByRole("button", { name: "Ota käyttöön" }).click();
  await dialog.waitFor({ state: "hidden" });
  await hr.reload();
  await hr.tab.getByText("Voimassa vuodesta 2027, päätetty 10.11.2026").waitFor();
  await hr.tab.getByRole("link", { name: /^Voimassa 2025–2026/ }).click();
  await hr.tab.getByRole("heading", { name: "Teknologia- ja digiosaaminen" }).waitFor();
  expect(await hr.tab.getByRole("heading", { name: "Tekoälyn käyttö työssä" }).count()).toBe(0);
  expect(hr.errors).toEqual([]);
  await hr.close();

  // The year's forms offer it in the person's language, and no longer what is gone.
  const chair = await open("chair", "discussion/2027/ryhma-kippasuo", { lang: "sv" });
  await chair.tab.locator("#add-need-future").click();
  const offered = chair.tab.getByRole("combobox").filter({ hasText: "AI i arbetet" });
  await offered.waitFor();
  const options = await offered.getByRole("option").allTextContents();
  expect(options).toContain("Självledarskap");
  expect(options).not.toContain("Teknologisk och digital kompetens");
  await chair.close();
});

test("HR's materials are links that the groups they are for have in their form", async () => {
  const hr = await open("hr", "materials/2027");
  await hr.tab.getByRole("button", { name: "Lisää aineisto" }).click();
  await hr.tab.getByRole("textbox", { name: "Nimi" }).fill("Hyvinvointipalvelujen koulutussuunnitelma");
  const link = hr.tab.getByRole("textbox", { name: "Linkki" });
  await link.fill("http://heinola.sharepoint.com/suunnitelma");
  await hr.tab.getByRole("button", { name: "Tallenna" }).click();
  await hr.tab.getByText("Kirjoita kokonainen linkki, joka alkaa https://.").waitFor();
  await link.fill("https://heinola.sharepoint.com/sites/hr/suunnitelma.docx");
  await hr.tab.getByRole("checkbox", { name: "Palvelualueen johtoryhmä" }).check();
  await hr.tab.getByRole("combobox").selectOption({ label: "Hyvinvointipalvelut" });
  await hr.tab.getByRole("button", { name: "Tallenna" }).click();
  await hr.tab.getByText("Palvelualueen johtoryhmä · Hyvinvointipalvelut").waitFor();
  await hr.reload();
  await hr.tab.getByText("Palvelualueen johtoryhmä · Hyvinvointipalvelut").waitFor();
  await hr.tab.getByRole("button", { name: /^Poista: / }).click();
  await hr.tab.getByRole("button", { name: "Kumoa" }).click();
  await hr.tab.getByRole("button", { name: /^Poista: / }).waitFor();
  // The next year begins with a copy of it.
  await hr.tab.getByRole("link", { name: "Aineistot 2028" }).click();
  await hr.tab.getByRole("button", { name: "Kopioi vuodelta 2027 (1 aineisto)" }).click();
  await hr.tab.getByRole("link", { name: /^Hyvinvointipalvelujen koulutussuunnitelma/ }).waitFor();
  expect(hr.errors).toEqual([]);
  await hr.close();

  const director = await open("director", "discussion/2027/ryhma-hyvinvointi-johtoryhma");
  const material = director.tab.getByRole("link", { name: /^Hyvinvointipalvelujen koulutussuunnitelma/ });
  await material.waitFor();
  expect(await material.getAttribute("href")).toBe(
    "https://heinola.sharepoint.com/sites/hr/suunnitelma.docx",
  );
  await director.close();
});
