import { expect, test } from "vitest";
import { stage } from "../pages/stage.ts";

const on = stage();
const year = 2027;
const employee = "Veera Lehtomäki";
const course = "Tekoäly <b>arjen</b> työssä";
const other = "Vapaa-ajan kurssi";

test("an employee tells of trainings on a phone; the supervisor takes one and declines the other with a reason", async () => {
  const phone = await on.open("employee", { sub: `training/${year}`, frame: "phone", width: 375 });
  const own = phone.tab.getByRole("main");
  await own.getByText("Nämä tiedot näkevät sinä itse, esihenkilösi").waitFor();
  await tell(course, "7,5");
  await tell(other, "4");
  await phone.reload();
  await own.getByText("Odottaa esihenkilöä").nth(1).waitFor();

  const desk = await on.open("chair", { sub: `training/${year}/staff` });
  const staff = desk.tab.getByRole("main");
  const waiting = staff.getByRole("region", { name: "Odottaa sinua" });
  const told = waiting.getByRole("listitem").filter({ hasText: course });
  await told.getByLabel("Täyttää koulutuskorvauksen ehdot").check();
  await told.getByRole("button", { name: `Kirjaa: ${course}, ${employee}`, exact: true }).click();
  await told.waitFor({ state: "detached" });
  await waiting.getByRole("button", { name: `Älä kirjaa: ${other}, ${employee}` }).click();
  const dialog = desk.tab.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Syy" }).fill("Ei liity työhön.");
  await dialog.getByRole("button", { name: "Älä kirjaa" }).click();
  await waiting.getByText(other).waitFor({ state: "detached" });
  await desk.reload();
  const row = staff.getByRole("group").filter({ hasText: employee });
  await row.getByText("1,25 pv (7,5 t)").first().waitFor();
  expect(await waiting.getByText(employee).count()).toBe(0);

  await phone.reload();
  await own.getByRole("region", { name: "Kirjatut koulutukset" }).getByText(course).waitFor();
  await own.getByText("1,25", { exact: true }).waitFor();
  await own.getByText("Syy: Ei liity työhön.").waitFor();

  async function tell(title: string, hours: string) {
    await own.getByRole("button", { name: "Ilmoita koulutus" }).click();
    await own.getByRole("button", { name: "Tallenna" }).click();
    await own.getByText("Kirjoita koulutuksen nimi").waitFor();
    await own.getByLabel("Koulutuksen nimi").fill(title);
    await own.getByLabel("Ensimmäinen päivä").fill("2027-02-01");
    await own.getByLabel("Kesto tunteina").fill(hours);
    await own.getByRole("button", { name: "Tallenna" }).click();
    await own.getByRole("region", { name: "Ilmoitukseni" }).getByRole("heading", { name: title }).waitFor();
  }
});

test("a supervisor enters a training for several people at once, corrects one, and takes a removal back", async () => {
  const desk = await on.open("chair", { sub: `training/${year}/staff` });
  const main = desk.tab.getByRole("main");
  const title = "Ensiapu 1";
  await main.getByRole("button", { name: "Lisää koulutus", exact: true }).click();
  await main.getByLabel("Koulutuksen nimi").fill(title);
  await main.getByLabel("Ensimmäinen päivä").fill("2027-01-18");
  await main.getByLabel("Viimeinen päivä").fill("2027-01-19");
  await main.getByLabel("Kesto tunteina").fill("16");
  await main.getByText("= 2,67 koulutuspäivää").waitFor();
  await main.getByRole("button", { name: "Tallenna" }).click();
  await main.getByText("Valitse ainakin yksi osallistuja.").waitFor();
  const people = main.getByRole("group", { name: "Osallistujat" });
  await people.getByLabel("Jonna Määttä").check();
  await people.getByLabel("Mona Pohjola").check();
  await main.getByRole("button", { name: "Tallenna" }).click();
  const row = (name: string) => main.locator("details").filter({ hasText: name });
  await row("Mona Pohjola").getByText("2,67 pv (16 t)").first().waitFor();

  await row("Jonna Määttä").locator("summary").click();
  await row("Jonna Määttä")
    .getByRole("button", { name: `Muuta: ${title}` })
    .click();
  await row("Jonna Määttä").getByLabel("Kesto tunteina").fill("12");
  await row("Jonna Määttä").getByRole("button", { name: "Tallenna" }).click();
  await row("Jonna Määttä").getByText("2 pv (12 t)").first().waitFor();
  await row("Mona Pohjola").locator("summary").click();
  await row("Mona Pohjola")
    .getByRole("button", { name: `Poista: ${title}` })
    .click();
  await row("Mona Pohjola").getByText("Tänä vuonna ei ole kirjattu koulutuksia.").waitFor();
  await desk.tab.getByRole("button", { name: "Kumoa" }).click();
  await row("Mona Pohjola")
    .getByRole("button", { name: `Muuta: ${title}` })
    .waitFor();
  await desk.reload();
  await row("Jonna Määttä").getByText("2 pv (12 t)").waitFor();
  await row("Mona Pohjola").getByText("2,67 pv (16 t)").waitFor();
});

test("HR sees the year by area, finds a person and marks a wage subsidy; who is not HR is told", async () => {
  const office = await on.open("hr", { sub: `training/${year}/all` });
  const main = office.tab.getByRole("main");
  const eligible = main.locator("dl > div").filter({ hasText: "Korvaukseen oikeuttavia" }).locator("dd");
  const days = async () => Number.parseInt(String(await eligible.textContent()), 10);
  await main.getByText(`Vuodelta ${year} laki ei anna koulutuskorvausta.`).waitFor();
  const before = await days();
  const areas = main.getByRole("region", { name: "Palvelualueittain" });
  await areas.getByRole("row", { name: /^Hyvinvointipalvelut/u }).waitFor();
  await areas.getByLabel("Näytä").selectOption({ label: "Hyvinvointipalvelut" });
  await main.getByRole("row", { name: /Kippasuo/u }).waitFor();

  await main.getByLabel("Hae nimellä").fill("lehtom");
  const row = main.locator("details").filter({ hasText: employee });
  await row.locator("summary").click();
  await row.getByText("täyttää koulutuskorvauksen ehdot").waitFor();
  await row.getByRole("button", { name: "Lisää jakso" }).click();
  await row.getByRole("button", { name: "Tallenna" }).click();
  await row.getByText("palkkatuen ajalta").waitFor();
  await office.reload();
  await expect.poll(days).toBe(before - 1);

  const chair = await on.open("chair", { sub: `training/${year}/all` });
  await chair.tab.getByText("Tämä sivu on henkilöstöpalveluille").waitFor();
});
