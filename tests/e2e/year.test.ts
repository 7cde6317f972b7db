import type { Locator } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { NotesPhone } from "../pages/NotesPhone.ts";
import { openYear } from "../pages/openYear.ts";
import { stage } from "../pages/stage.ts";
import { clockItem, postSummary, publishLines, tasks } from "../pages/YearWalk.ts";

const on = stage();
const year = 2028;
const ai = "Tekoälyosaaminen";
const cityLine = "Tekoälyn käyttö on jokaisen perustaito";
const areaLine = "Monikielinen perhe kohdataan ymmärrettävästi";
const material = "Hyvinvointipalvelujen koulutussuunnitelma 2028";
const strategic = "ryhma-kaupungin-johtoryhma";
const management = "ryhma-hyvinvointi-johtoryhma";
const heads = "ryhma-paivakodinjohtajat";
const team = "ryhma-paivakoti-jyranko-isot";
const headsChair = { oid: entraIdOf("p-0217") };
const teamChair = { oid: entraIdOf("p-0304") };
const teamMember = { oid: entraIdOf("p-0306") };
const languageNeed = "Kielitietoisuus arjessa";
const above = "Ylemmän tason linjaukset";
const aims = ["Vahvuudet tunnetaan.", "Lapsia on vähemmän.", "Tieto kulkee.", "Opitaan työssä."];

beforeAll(async () => {
  await on.town.setDay("2027-10-04");
  await openYear(on.town, "2027-10-04");
});

test("October: HR drafts the next common competences and gives the discussions their material", async () => {
  const hr = await on.open("hr", { sub: `common/${year}` });
  const main = hr.tab.getByRole("main");
  await main.getByRole("button", { name: "Aloita luonnos" }).click();
  await main.getByRole("button", { name: "Lisää osaaminen: Kaikille" }).click();
  const words = main.getByRole("group", { name: "Suomeksi" });
  await words.getByLabel("Nimi").fill(ai);
  await words.getByLabel("Kuvaus").fill("Taito käyttää tekoälyä vastuullisesti omassa työssä.");
  await main.getByRole("textbox", { name: "Viesti strategiselle ryhmälle" }).fill("Nousi esiin 2027.");
  await main.getByRole("button", { name: `Valmis: ${ai}` }).click();
  await main.getByText(/^Tallennettu klo/u).waitFor();
  await hr.reload();
  await main.getByRole("heading", { name: ai }).waitFor();

  await hr.go("hr", { sub: `materials/${year}` });
  await main.getByRole("button", { name: "Lisää aineisto" }).click();
  await main.getByLabel("Nimi").fill(material);
  await main.getByLabel("Linkki").fill("https://heinola.sharepoint.com/sites/osaaminen/suunnitelma.pdf");
  await main.getByLabel("Palvelualueen johtoryhmä").check();
  await main.getByLabel("Missä organisaation osassa").selectOption("hyvinvointi");
  await main.getByRole("button", { name: "Tallenna" }).click();
  await main.getByRole("link", { name: material }).waitFor();
  await hr.reload();
  await main.getByRole("link", { name: material }).waitFor();
});

test("November: the strategic group decides on the competences and lays down lines for those below", async () => {
  await on.town.setDay("2027-11-08");
  const manager = await on.open("manager");
  expect((await tasks(manager))[0]).toMatch(
    /^Kaupunginjohtajan johtoryhmä.*Määräaika 15\.11\. \(7 päivää\)/su,
  );
  const form = await DiscussionForm.open(manager, "manager", strategic, {}, year);
  await form.fillOut("2027-11-08", 9, aims, ["Oma johtoryhmä", "Koko organisaatio"]);
  const common = form.part("Yhteiset osaamiset ja 70–20–10");
  await common.getByText(ai).first().waitFor();
  await common.getByRole("radio", { name: "Hyväksytään ehdotuksen mukaan" }).check();
  await form.addLine({
    text: cityLine,
    kind: "Keskitetyn koulutuksen painopiste",
    tag: "Uudistuva työ ja asuminen",
  });
  await form.addLine({ text: "Koulutus hankitaan yhdessä", kind: "Keinot ja reunaehdot" });
  await form.saved();
  await manager.reload();
  await form.heldOn.waitFor();
  const firstLine = form.part("Linjaukset").getByLabel("Mitä linjataan?").first();
  expect(await firstLine.inputValue()).toBe(cityLine);
  expect(await common.getByRole("radio", { name: "Hyväksytään ehdotuksen mukaan" }).isChecked()).toBe(true);
  await form.handIn();
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 8.11.2027").waitFor();
  await manager.go("manager", { sub: "clock" });
  await clockItem(manager, "Strateginen osaamiskeskustelu").getByText("Valmis", { exact: true }).waitFor();
});

test("then HR makes the lines known, posts them to the leads' channel and takes the competences into use", async () => {
  await on.town.setDay("2027-11-22");
  const hr = await on.open("hr");
  expect((await tasks(hr)).join("\n")).toContain("Julkaise linjaukset alemmille ryhmille");
  const main = await publishLines(hr, year, "heinola");
  await main.getByText(cityLine).waitFor();
  expect(await postSummary(hr, year, "heinola")).toContain(cityLine);
  await hr.go("hr", { sub: `common/${year}` });
  await main.getByRole("button", { name: `Ota käyttöön vuodesta ${year}` }).click();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Ota käyttöön" }).click();
  await main.getByText(`Voimassa vuodesta ${year}`).first().waitFor();
  await hr.reload();
  await main.getByRole("heading", { name: ai }).waitFor();

  const director = await on.open("director");
  await director.openChannel("Esihenkilöt ja johtoryhmät", "Osaamisen kehittäminen");
  await director.page.getByRole("article").getByText(cityLine).first().waitFor();
});

test("December: a service area's management answers the city's line, reads its plan and lays down its own lines", async () => {
  await on.town.setDay("2027-12-01");
  const director = await on.open("director", { blank: true });
  const form = await DiscussionForm.open(director, "director", management, {}, year);
  await form.main.getByRole("link", { name: new RegExp(material, "u") }).waitFor();
  await form.part(above).getByText(cityLine).waitFor();
  await form.fillOut("2027-12-01", 8, aims, ["Oma johtoryhmä", "Koko palvelualue"]);
  await form.addNeed("Tulevaisuuden osaamistarpeet", {
    competence: ai,
    description: "Tekoälyn rajat asiakastyössä",
    perspective: "Koko palvelualue",
    line: cityLine,
  });
  await form.addLine({ text: areaLine, kind: "Strateginen kyvykkyys" });
  await form.saved();
  await director.reload();
  await form.heldOn.waitFor();
  await form.part("Tulevaisuuden osaamistarpeet").getByText("Tekoälyn rajat asiakastyössä").waitFor();
  await form.handIn();
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 1.12.2027").waitFor();

  await on.town.setDay("2027-12-16");
  const hr = await on.open("hr", { blank: true });
  const main = await publishLines(hr, year, "hyvinvointi");
  await main.getByText(areaLine).waitFor();
});

test("January: heads who are late are told so, and hand in", async () => {
  await on.town.setDay("2028-02-03");
  const host = await on.open(headsChair);
  const late = /^Päiväkodinjohtajat\nTäytä ryhmän keskustelu\nMyöhässä 3 päivää/mu;
  expect((await tasks(host)).join("\n")).toMatch(late);
  await host.go(headsChair, { sub: "clock" });
  const item = clockItem(host, "Rehtorien ja päiväkodinjohtajien keskustelut");
  await item.getByText("Myöhässä", { exact: true }).waitFor();
  const form = await DiscussionForm.open(host, headsChair, heads, {}, year);
  await form.part(above).getByText(areaLine).waitFor();
  await form.fillOut("2028-02-02", 9, aims, ["Oma ryhmä", "Koko vastuualue"]);
  await form.handIn();
  await form.confirmHandIn();
  await host.go(headsChair);
  expect((await tasks(host)).join("\n")).not.toContain("Päiväkodinjohtajat\nTäytä");
});

test("March: the team answers both levels' lines with a member's note, hands in, and HR accepts", async () => {
  await on.town.setDay("2028-03-06");
  const phoneHost = await on.open(teamMember, { sub: `discussion/${year}/${team}`, frame: "phone" });
  const phone = new NotesPhone(phoneHost);
  await phone.ready();
  await phone.write("Tulevaisuuden osaamistarpeet", "Kuvat auttavat aloituksissa.");
  await phone.saved();

  const chair = await on.open(teamChair);
  expect((await tasks(chair)).join("\n")).toMatch(
    /Jyrängön päiväkoti, isojen tiimi.*31\.3\. \(25 päivää\)/su,
  );
  await chair.go(teamChair, { sub: "clock" });
  const discussions = clockItem(chair, "Tiimien osaamiskeskustelut");
  await discussions.getByText("Meneillään", { exact: true }).waitFor();
  const form = await DiscussionForm.open(chair, teamChair, team, {}, year);
  for (const line of [cityLine, areaLine]) await form.part(above).getByText(line).waitFor();
  const future = form.part("Tulevaisuuden osaamistarpeet");
  await future.getByText("Kuvat auttavat aloituksissa.").waitFor();
  await form.fillOut("2028-03-06", 9, aims, ["Oma tiimi"]);
  await form.addNeed("Tulevaisuuden osaamistarpeet", {
    competence: null,
    ownWords: languageNeed,
    description: "Aloituskeskustelu kuvien avulla",
    line: areaLine,
  });
  await form.addNeed("Nykyosaaminen", {
    competence: ai,
    description: "Viestien luonnostelu",
    line: cityLine,
  });
  await form.addAction({ what: "Kuvat eteisen seinälle", who: "Koko tiimi", byWhen: "2028-05-31" });
  await form.saved();
  await chair.reload();
  await form.heldOn.waitFor();
  await future.getByText(languageNeed).first().waitFor();
  await form.handIn();
  await form.confirmHandIn();
  await chair.go(teamChair, { sub: "clock" });
  await discussions.getByText("Valmis", { exact: true }).waitFor();

  // An odd unit's staff talks one by one this year: no group discussion waits for it.
  const odd = await on.open("employee", { sub: "clock" });
  await clockItem(odd, "Työntekijöiden kehityskeskustelut").waitFor();
  expect(await clockItem(odd, "Tiimien osaamiskeskustelut").count()).toBe(0);

  await on.town.setDay("2028-03-20");
  const hr = await on.open("hr", { sub: `handedin/${year}/${team}` });
  const panel = hr.tab.getByRole("region", { name: "Henkilöstöpalvelujen käsittely" });
  await panel.getByRole("button", { name: "Hyväksy" }).click();
  await hr.tab.getByText("Keskustelu on hyväksytty 20.3.2028").first().waitFor();
  await hr.reload();
  await hr.tab.getByText("Keskustelu on hyväksytty 20.3.2028").first().waitFor();
});

test("April: HR compiles the area, decides about its needs and posts the summary to the area's channel", async () => {
  await on.town.setDay("2028-04-10");
  const hr = await on.open("hr", { sub: `summary/${year}/hyvinvointi` });
  const main = hr.tab.getByRole("main");
  await main.getByRole("textbox", { name: /: Nykyosaaminen$/u }).fill("Ydintyö osataan.");
  await main.getByRole("button", { name: "Osaaminen", exact: true }).click();
  for (const [name, fate] of [
    [languageNeed, "Palvelualueen suunnitelmaan"],
    [ai, "Keskitettyyn suunnitelmaan"],
  ] as const) {
    const row = needRow(main, name);
    await row.locator("summary").click();
    await row.getByLabel("Mitä tarpeelle tehdään?").first().selectOption({ label: fate });
  }
  await main.getByRole("button", { name: "Osaaminen", exact: true }).focus();
  await main.getByText(/^Tallennettu klo/u).waitFor();
  expect(await postSummary(hr, year, "hyvinvointi")).toContain("Ydintyö osataan.");
  const member = await on.open(teamMember);
  await member.openChannel("Hyvinvointipalvelut", "Osaamisen kehittäminen");
  await member.page.getByRole("article").getByText("Ydintyö osataan.").waitFor();
});

test("summer: HR plans a training and turns a need down; in September one has been held, and the team sees both", async () => {
  await on.town.setDay("2028-06-12");
  const hr = await on.open("hr", { sub: `outcomes/${year}/hyvinvointi` });
  const main = hr.tab.getByRole("main");
  const training = needRow(main, languageNeed);
  await training.locator("summary").click();
  const fate = training.getByLabel("Mitä tarpeelle tehdään?").first();
  expect(await fate.inputValue()).toBe("areaPlan");
  await training.getByLabel("Koulutus, johon tarve johti").fill("Kielitietoisuuden päivä");
  await training.getByLabel("Milloin").fill("elokuu 2028");
  const declined = needRow(main, ai);
  await declined.locator("summary").click();
  await declined.getByLabel("Mitä tarpeelle tehdään?").first().selectOption({ label: "Ei nyt" });
  await declined.getByLabel("Syy ryhmille").first().fill("Ohje valmistuu ensin");
  await tell(main);

  await on.town.setDay("2028-09-05");
  await hr.go("hr", { sub: `outcomes/${year}/hyvinvointi` });
  await training.locator("summary").click();
  await training.getByRole("button", { name: "Merkitse pidetyksi" }).click();
  await training.getByLabel("Pidetty", { exact: true }).fill("2028-08-22");
  await tell(main);

  const member = await on.open(teamMember, { sub: `needs/${year}/${team}` });
  const needs = member.tab.getByRole("region", { name: `Keskustelu ${year}` });
  await needRow(needs, ai).getByText("Ohje valmistuu ensin").waitFor();
  const held = needRow(needs, languageNeed);
  await held.getByText("Pidetty 22.8.2028").click();
  await held.getByText(areaLine).waitFor();
  await held.getByText("Kielitietoisuuden päivä").first().waitFor();
});

test("the tab of the team's channel has its discussion, actions, summary, lines and year clock, for every member", async () => {
  const member = await on.open(teamMember, { blank: true });
  await member.go(teamMember, { sub: `channel/group/${team}` });
  const tab = member.tab.getByRole("main");
  await tab.getByText("Palautettu ja hyväksytty").waitFor();
  await tab.getByText("Kuvat eteisen seinälle").waitFor();
  await tab.getByRole("heading", { name: "Vuosikello" }).waitFor();
  for (const line of [cityLine, areaLine]) await tab.getByText(line).waitFor();
  await tab.getByRole("link", { name: new RegExp(`Hyvinvointipalvelut ${year}`, "u") }).waitFor();
});

function needRow(place: Locator, name: string): Locator {
  return place
    .locator("details")
    .filter({ has: place.page().locator(`summary:has-text("${name}")`) })
    .first();
}

async function tell(main: Locator): Promise<void> {
  await main.getByRole("button", { name: /^Kerro \d+ ryhmälle$/u }).click();
  await main.getByText("Ryhmät näkevät kaiken, mitä tähän on kirjattu.").waitFor();
}
