import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const planYear = 2028;
const team = "ryhma-siltasaari";
const management = (area: string) => `ryhma-${area}-johtoryhma`;
const need = "Lapsen tuen suunnitelman kirjoittaminen";
const ownStudy = "Itsenäinen opiskelu";
const unfinished = "Osallistujat ja päivät puuttuvat.";
const teamChair = { oid: entraIdOf("p-0273") };
const cityChair = { oid: entraIdOf("p-0061") };
const supportChair = { oid: entraIdOf("p-0002") };

/** Training days and euros of 2023, as the municipality's own document has them. */
const [areaDays, townDays] = [330, 550];
const euros = 11_251.9;

const mainOf = (host: HostPage) => host.tab.getByRole("main");

async function saved(host: HostPage): Promise<void> {
  await mainOf(host)
    .getByText(/^Tallennettu klo/u)
    .waitFor();
}

/** Gives a row of the plan on screen its people, days and euros. */
async function fillRow(
  host: HostPage,
  name: RegExp,
  [people, days, cost]: readonly [number, string, string],
): Promise<void> {
  await mainOf(host).getByRole("button", { name }).first().click();
  const row = host.tab.getByRole("dialog");
  await row.getByLabel("Osallistujia").fill(String(people));
  await row.getByLabel("Päiviä osallistujaa kohti").fill(days);
  await row.getByLabel("Kustannus yhteensä, euroa").fill(cost);
  await row.getByRole("button", { name: "Valmis" }).click();
  await row.waitFor({ state: "detached" });
}

async function handIn(host: HostPage, button: string, day: string): Promise<void> {
  await mainOf(host).getByRole("button", { name: button, exact: true }).click();
  const asked = host.tab.getByRole("dialog", { name: "Luovutetaanko suunnitelma?" });
  await asked.getByRole("button", { name: "Luovuta", exact: true }).click();
  await mainOf(host).getByText(`Suunnitelma on luovutettu ${day}.`).waitFor();
  await saved(host);
  await host.reload();
  await mainOf(host).getByText(`Suunnitelma on luovutettu ${day}.`).waitFor();
}

async function process(year = planYear): Promise<{ readonly hr: HostPage; readonly main: Locator }> {
  const hr = await on.open("hr", { sub: `plans/${year}/process` });
  const main = mainOf(hr);
  await main.getByRole("heading", { name: "Suunnitelmat", exact: true }).waitFor();
  return { hr, main };
}

async function review(hr: HostPage, group: string, outcome: string, remarks: string): Promise<void> {
  await mainOf(hr)
    .getByRole("button", { name: `Kirjaa käsittely: ${group}` })
    .click();
  const dialog = hr.tab.getByRole("dialog", { name: `Kirjaa käsittely: ${group}` });
  await dialog.getByRole("radio", { name: outcome }).check();
  if (remarks !== "") await dialog.getByLabel("Huomautukset").fill(remarks);
  await dialog.getByRole("button", { name: "Kirjaa", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

test("May: a chair makes a need of the group's discussion a row of its plan, and hands the plan in", async () => {
  await on.town.setDay("2027-05-10");
  const chair = await on.open(teamChair, { sub: `plan/${planYear}/${team}` });
  await mainOf(chair)
    .getByRole("button", { name: `Lisää riviksi: ${need}` })
    .click();
  await fillRow(chair, new RegExp(`^Avaa rivi 1: ${need}`, "u"), [110, "3", String(euros).replace(".", ",")]);
  await saved(chair);
  await chair.reload();
  await mainOf(chair)
    .getByRole("button", { name: `Avaa rivi 1: ${need}` })
    .waitFor();
  await handIn(chair, "Luovuta palvelualueelle", "10.5.2027");
});

test("September: a management team assembles its area's plan within the frame and hands it in", async () => {
  await on.town.setDay("2027-09-20");
  const director = await on.open("director", { sub: `plan/${planYear}/${management("hyvinvointi")}` });
  const main = mainOf(director);
  await main.getByRole("button", { name: "Ota kaikki luovutetut rivit (1)" }).click();
  await main.getByLabel("Koulutuspäiviä enintään").fill("400");
  await main.getByLabel("Euroja enintään").fill("20000");
  await main.getByRole("textbox", { name: "Varhaiskasvatus", exact: true }).fill("Ryhmiä on kaksi vähemmän.");
  await saved(director);
  await director.reload();
  await main.getByRole("button", { name: `Avaa rivi 1: ${need}` }).waitFor();
  expect(await main.getByLabel("Koulutuspäiviä enintään").inputValue()).toBe("400");
  await main.getByText(`${areaDays} pv`).first().waitFor();
  await handIn(director, "Luovuta HR:lle", "20.9.2027");
});

test("one area hands in on time, another is late and told so", async () => {
  await on.town.setDay("2027-09-30");
  const support = await on.open(supportChair, { sub: `plan/${planYear}/${management("yhteiset")}` });
  const systems = mainOf(support).getByRole("button", { name: /^Lisää riviksi: Uuden talous- ja/u });
  await systems.click();
  await saved(support);
  await handIn(support, "Luovuta HR:lle", "30.9.2027");

  await on.town.setDay("2027-10-04");
  const late = await on.open(cityChair, { sub: `plan/${planYear}/${management("kaupunkiymparisto")}` });
  await mainOf(late).getByText("Myöhässä, määräpäivä oli 30.9.2027").first().waitFor();
  const owner = mainOf(late).getByRole("button", { name: /^Lisää riviksi: Omistajanohjaus/u });
  await owner.click();
  await saved(late);
  await handIn(late, "Luovuta HR:lle", "4.10.2027");
});

test("October: HR goes on with the centralised plan and compiles what has come, but returns what is unfinished", async () => {
  await on.town.setDay("2027-10-06");
  const hr = await on.open("hr", { sub: `plan/${planYear}/central` });
  const main = mainOf(hr);
  await main.getByText(`Vuoden ${planYear - 1} keskitetty suunnitelma`).click();
  await main.getByRole("button", { name: `Jatka riviä: ${ownStudy}` }).click();
  await fillRow(hr, /^Avaa rivi 1:/u, [townDays, "1", "0"]);
  await main.getByRole("button", { name: "Merkitse valmiiksi" }).click();
  await main.getByText("Merkitty valmiiksi 6.10.2027.").waitFor();
  await saved(hr);
  await hr.reload();
  await main.getByText("Merkitty valmiiksi 6.10.2027.").waitFor();

  await hr.go("hr", { sub: `plans/${planYear}/process` });
  await main.getByRole("button", { name: "Palauta korjattavaksi: Yhteiset palvelut" }).click();
  const asked = hr.tab.getByRole("dialog", { name: "Palauta korjattavaksi: Yhteiset palvelut" });
  await asked.getByLabel("Mitä pitää korjata?").fill(unfinished);
  await asked.getByRole("button", { name: "Palauta", exact: true }).click();
  for (const unit of ["Hyvinvointipalvelut", "Kaupunkiympäristö", "Keskitetty suunnitelma"]) {
    await main.getByRole("button", { name: `Kokoa: ${unit}` }).click();
    await main.getByRole("link", { name: `Lue kooste: ${unit}` }).waitFor();
  }
  await hr.reload();
  await main.getByText(`Palautettu korjattavaksi 6.10.2027: ${unfinished}`).waitFor();
  await main.getByText(`1 toimenpide, ${townDays} pv`, { exact: false }).waitFor();
});

test("the area finishes what it got back, and HR compiles that too", async () => {
  const support = await on.open(supportChair, { sub: `plan/${planYear}/${management("yhteiset")}` });
  const main = mainOf(support);
  await main.getByText(unfinished).waitFor();
  await main.getByRole("button", { name: "Ota takaisin muokattavaksi" }).click();
  const asked = support.tab.getByRole("dialog", { name: "Otetaanko suunnitelma takaisin?" });
  await asked.getByRole("button", { name: "Ota takaisin muokattavaksi" }).click();
  await fillRow(support, /^Avaa rivi 1:/u, [7, "2", "0"]);
  await saved(support);
  await handIn(support, "Luovuta uudelleen", "6.10.2027");
  const hr = await on.open("hr", { sub: `plans/${planYear}/process` });
  await mainOf(hr)
    .getByRole("button", { name: /^Kokoa( uudelleen)?: Yhteiset palvelut/u })
    .click();
  await mainOf(hr).getByRole("link", { name: "Lue kooste: Yhteiset palvelut" }).waitFor();
  await hr.reload();
  await mainOf(hr).getByText("1 toimenpide, 14 pv", { exact: false }).waitFor();
});

test("November: management groups review it; December: the committee confirms it", async () => {
  await on.town.setDay("2027-11-02");
  const { hr, main } = await process();
  await main.getByRole("button", { name: "Lähetä johtoryhmien käsittelyyn" }).click();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Lähetä", exact: true }).click();
  await review(hr, "Kaupunginjohtajan johtoryhmä", "Huomautuksia, käsittely jatkuu", "Ei lisää päiviä.");
  for (const area of ["Hyvinvointipalvelujen", "Kaupunkiympäristön", "Yhteisten palvelujen"])
    await review(hr, `${area} johtoryhmä`, "Ei huomautettavaa", "");
  await hr.reload();
  await main.getByText("Ei lisää päiviä.").first().waitFor();
  await main.getByRole("button", { name: "Vie vahvistettavaksi: Yt-neuvottelukunta" }).click();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Vie vahvistettavaksi" }).click();
  await main.getByRole("button", { name: "Kirjaa päätös" }).waitFor();

  await on.town.setDay("2027-12-09");
  await hr.reload();
  await main.getByRole("button", { name: "Kirjaa päätös" }).click();
  const decision = hr.tab.getByRole("dialog", { name: "Kirjaa vahvistamispäätös" });
  expect(await decision.getByLabel("Vahvistava elin").inputValue()).toBe("Yt-neuvottelukunta");
  await decision.getByLabel("Kokous").fill("5/2027");
  await decision.getByLabel("Pykälä").fill("§ 31");
  await decision.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await main.getByRole("link", { name: "Lue vahvistettu suunnitelma" }).first().waitFor();
});

test("then every employee reads it, from a row back to the need that it answers", async () => {
  await on.town.setDay("2027-12-10");
  const employee = await on.open("employee", { sub: `confirmed/${planYear}`, frame: "phone" });
  const main = mainOf(employee);
  await main.getByText("Yt-neuvottelukunta").first().waitFor();
  await main.getByText("5/2027").first().waitFor();
  await employee.go("employee", { sub: `confirmed/${planYear}/hyvinvointi` });
  await main.getByText(need).first().waitFor();
  await main.getByText("Ryhmiä on kaksi vähemmän.").waitFor();
  await main.getByText(`${areaDays} pv`).first().waitFor();
  expect(await main.getByRole("textbox").count()).toBe(0);
  const chair = await on.open(teamChair, { sub: `confirmed/${planYear}/hyvinvointi` });
  const way = mainOf(chair).getByRole("link", { name: "Siltasaaren päiväkoti: katso tarve" });
  await way.click();
  await mainOf(chair).getByText(need).first().waitFor();
});

test("2028: what was realised is written down, followed up and archived; nothing can be changed any more", async () => {
  await on.town.setDay("2028-11-20");
  const followUp = `followup/${planYear}/${management("hyvinvointi")}`;
  const director = await on.open("director", { sub: followUp });
  const main = mainOf(director);
  await main.getByText(need).first().click();
  await main.getByRole("button", { name: "Toteutui suunnitellusti" }).click();
  await main.getByLabel("Osallistujia").fill("100");
  await saved(director);
  await director.reload();
  await main.getByText("Toteutunut 20.11.2028").waitFor();

  await on.town.setDay("2029-01-25");
  const { hr, main: way } = await process();
  await way.getByRole("button", { name: "Päätä seuranta" }).click();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Päätä seuranta" }).click();
  await way.getByRole("button", { name: "Arkistoi" }).click();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Arkistoi" }).click();
  await way.getByText("Suunnitelma on arkistoitu. Se säilyy luettavana.").waitFor();
  await hr.reload();
  await way.getByText("Suunnitelma on arkistoitu. Se säilyy luettavana.").waitFor();
  for (const button of ["Aloita muutos", "Kirjaa päätös", "Päätä seuranta"])
    expect(await way.getByRole("button", { name: button }).count()).toBe(0);
});
