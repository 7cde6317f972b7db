import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { stage } from "../pages/stage.ts";

const on = stage();
const one = "followup/2027/ryhma-hyvinvointi-johtoryhma";
const course = "Hätäensiapukurssi, 4 tuntia";

test("the area's chair enters what became of the plan, all staff reads it beside what was planned", async () => {
  const director = await on.open("director", { sub: one });
  const main = director.tab.getByRole("main");
  const open = await opened(main, course);
  await open.getByText(/^Suunnitelmassa: .*koulutuspäivää/u).waitFor();
  await open.getByRole("button", { name: "Toteutui suunnitellusti" }).click();
  await open.getByLabel("Päivä, jona toteutui").fill("2027-02-09");
  const days = open.getByLabel("Koulutuspäiviä yhteensä");
  await days.fill("kolme");
  await open.getByText("Kirjoita luku, esimerkiksi 4,5.").waitFor();
  await days.fill("40,5");
  await days.blur();
  await main.getByText(/^Tallennettu klo/u).waitFor();

  await director.reload();
  await row(main, course).getByText("Toteutunut 9.2.2027").waitFor();
  const again = await opened(main, course);
  expect(await again.getByLabel("Koulutuspäiviä yhteensä").inputValue()).toBe("40,5");
  await again.getByLabel("Mitä toimesta tuli").selectOption({ label: "Peruuntunut" });
  await again.getByLabel("Huomautus").fill("Kouluttaja sairastui");
  await again.getByLabel("Huomautus").blur();
  await main.getByText(/^Tallennettu klo/u).waitFor();

  const employee = await on.open("employee", { sub: "followup/2027", frame: "phone" });
  const tab = employee.tab.getByRole("main");
  await tab.getByRole("heading", { name: "Koulutuspäivät suunnitelmittain" }).waitFor();
  await tab.getByRole("link", { name: /^Hyvinvointipalvelut/u }).click();
  await row(tab, course).getByText("Peruuntunut").waitFor();
  await (await opened(tab, course)).getByText(/Kouluttaja sairastui$/u).waitFor();
  expect(await tab.getByRole("combobox").count()).toBe(0);
});

test("a year without a confirmed plan says so", async () => {
  const hr = await on.open("hr", { sub: "followup/2028" });
  await hr.tab.getByText("Vuodelle 2028 ei ole vahvistettua suunnitelmaa").waitFor();
});

function row(main: Locator, name: string): Locator {
  return main.locator("details").filter({ hasText: name }).first();
}

/** The row, opened where it is not yet. */
async function opened(main: Locator, name: string): Promise<Locator> {
  const found = row(main, name);
  await found.waitFor();
  if ((await found.getAttribute("open")) === null) await found.locator("summary").click();
  await found.locator("p").first().waitFor();
  return found;
}
