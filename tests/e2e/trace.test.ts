import type { FrameLocator, Locator } from "playwright-core";
import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const heads = "ryhma-paivakodinjohtajat";
const [employment, strategy] = ["Palvelussuhde- ja rekrytointiosaaminen", "Strateginen johtaminen"] as const;

test("HR plans a training, declines a need with a reason and marks it held; the groups read each when they are told", async () => {
  const hr = await on.open("hr", { sub: "publish/2027/hyvinvointi" });
  const step = new PublishingStep(hr);
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();
  await hr.go("hr", { sub: "outcomes/2027/hyvinvointi" });
  const main = hr.tab.getByRole("main");
  await main.getByText("Ryhmät näkevät kaiken, mitä tähän on kirjattu.").waitFor();

  const planned = await opened(main, employment);
  await fateOf(planned).selectOption({ label: "Keskitettyyn suunnitelmaan" });
  await planned.getByLabel("Koulutus, johon tarve johti").fill("Työsopimuslain perusteet");
  await planned.getByLabel("Milloin").fill("syyskuu 2027");
  const declined = await opened(main, strategy);
  await fateOf(declined).selectOption({ label: "Ei nyt" });
  await declined.getByText("Kirjoita ryhmille lyhyesti, miksi").waitFor();
  await declined.getByLabel("Syy ryhmille").fill("Strategiakoulutus on vasta vuonna 2028");
  const management = declined.getByRole("listitem").filter({ hasText: "johtoryhmä" }).first();
  await management.getByRole("button", { name: /^Oma päätös tälle ryhmälle/u }).click();
  await fateOf(management).selectOption({ label: "Ryhmä hoitaa itse" });
  await tell(main);

  await hr.reload();
  await main.getByText("Ryhmät näkevät kaiken, mitä tähän on kirjattu.").waitFor();
  await row(main, employment).getByText("Työsopimuslain perusteet, syyskuu 2027").waitFor();
  await row(main, employment).getByText("Koulutus suunniteltu").waitFor();

  const chair = await on.open("chair", { sub: `needs/2027/${heads}`, frame: "phone" });
  const needs = await needsOf(chair);
  await needOf(needs, employment).getByText("Koulutus suunniteltu").waitFor();
  await needOf(needs, strategy).getByText("Strategiakoulutus on vasta vuonna 2028").waitFor();
  const director = await on.open("director", { sub: "needs/2027/ryhma-hyvinvointi-johtoryhma" });
  await needOf(await needsOf(director), strategy)
    .getByText("Ryhmä hoitaa itse")
    .waitFor();

  const held = await opened(main, employment);
  await held.getByRole("button", { name: "Merkitse pidetyksi" }).click();
  await held.getByLabel("Pidetty", { exact: true }).fill("2027-02-08");
  await tell(main);
  await chair.reload();
  await needOf(needs, employment).getByText("Pidetty 8.2.2027").click();
  const way = needOf(needs, employment).getByRole("list");
  await way.getByText("Otettiin keskitettyyn koulutussuunnitelmaan").waitFor();
  await way.getByText(/mukana julkaistussa koonnissa 10\.2\.2027$/u).waitFor();
});

test("a need's way begins at the line that it answers, and a lead above reads all but the decisions", async () => {
  const chair = await on.open("chair", { sub: `needs/2027/${heads}` });
  const needs = await needsOf(chair);
  const answering = needOf(needs, strategy);
  await answering.locator("summary").click();
  await answering.getByText("Linjaus", { exact: true }).waitFor();
  const line = answering.getByRole("link", { name: "Heinolan kaupunki 2027" });
  expect(await line.getAttribute("href")).toBe("#/lines/2027/heinola");

  const director = await on.open("director", { sub: `needs/2027/${heads}` });
  await director.tab.getByText("Päätökset näkevät ryhmän jäsenet ja henkilöstöpalvelut.").waitFor();
  const outsider = await on.open("outsider", { sub: `needs/2027/${heads}` });
  await outsider.tab.getByRole("alert").first().waitFor();
});

test("what HR says of an area's needs is HR's alone until the groups are told", async () => {
  const director = await on.open("director", { sub: "outcomes/2027/hyvinvointi" });
  await director.tab.getByRole("alert").first().waitFor();
  expect(await director.tab.getByText("Ryhmien tarpeet").count()).toBe(0);
});

function row(main: Locator, name: string): Locator {
  return main.locator("details").filter({ has: main.page().locator(`summary:has-text("${name}")`) });
}

async function opened(main: Locator, name: string): Promise<Locator> {
  const found = row(main, name);
  if ((await found.getAttribute("open")) === null) await found.locator("summary").click();
  await fateOf(found).first().waitFor();
  return found;
}

function fateOf(place: Locator): Locator {
  return place.getByLabel("Mitä tarpeelle tehdään?").first();
}

async function tell(main: Locator): Promise<void> {
  await main.getByRole("button", { name: /^Kerro \d+ ryhmälle$/u }).click();
  await main.getByText("Ryhmät näkevät kaiken, mitä tähän on kirjattu.").waitFor();
}

async function needsOf(host: HostPage): Promise<Locator> {
  const section = thisYear(host.tab);
  await section.waitFor();
  return section;
}

function thisYear(tab: FrameLocator): Locator {
  return tab.getByRole("region", { name: "Keskustelu 2027" });
}

function needOf(needs: Locator, name: string): Locator {
  return row(needs, name).first();
}
