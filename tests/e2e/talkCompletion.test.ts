import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSheet } from "#files/sheet/readSheet.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const year = 2027;
const supervisor = "Sonja Linna";
const deputy = "Anne Mäkelä";

test("HR sees who is left, reminds a supervisor without naming anybody, and takes the list along", async () => {
  const desk = await on.open("hr", { sub: `talks/${year}/all` });
  const main = desk.tab.getByRole("main");
  await main.getByText("HR näkee, kenen keskustelu on käyty ja milloin.").waitFor();
  await main.getByRole("button", { name: /^Näytä kaikki/u }).click();
  const row = main.getByRole("group").filter({ hasText: supervisor });
  await row.getByText(/^\d+ \/ \d+ käymättä$/u).waitFor();
  await row.locator("summary").click();
  const names = await row.getByRole("listitem").locator("span > span:first-child").allInnerTexts();
  const href =
    (await row.getByRole("link", { name: `Muistuta Teamsissa: ${supervisor}` }).getAttribute("href")) ?? "";
  const message = new URL(href).searchParams.get("message") ?? "";
  expect(message).toMatch(/käymättä \d+ \/ \d+\. Viimeinen päivä on 31\.3\.2027/u);
  expect(names.filter((name) => message.includes(name))).toEqual([]);

  const people = main.getByRole("region", { name: "Henkilöt", exact: true });
  await people.getByLabel("Esihenkilö").selectOption({ label: supervisor });
  await people.getByRole("button", { name: /^Käyty/u }).click();
  const [held] = await people.getByRole("listitem").allInnerTexts();
  expect(held).toMatch(/Käyty \d+\.\d+\.2027/u);
  const [file] = await Promise.all([
    desk.page.waitForEvent("download"),
    main.getByRole("button", { name: "Toteuma Exceliin" }).click(),
  ]);
  const read = await readSheet({ bytes: new Uint8Array(readFileSync((await file.path()) ?? "")) });
  const sheet = read.ok ? read.value.sheets[0] : null;
  expect(sheet?.rows[0]).toEqual([
    "Henkilönumero",
    "Nimi",
    "Palvelualue",
    "Yksikkö",
    "Esihenkilö",
    "Tila",
    "Käyty",
    "Syy",
  ]);
  expect(sheet?.rows.length).toBeGreaterThan(400);
});

test("HR names a deputy for a supervisor, and ends it", async () => {
  const desk = await on.open("hr", { sub: `talks/${year}/all` });
  const main = desk.tab.getByRole("main");
  const deputies = main.getByRole("region", { name: "Esihenkilöiden sijaiset" });
  await deputies.getByText("Kenellekään ei ole nimetty sijaista.").waitFor();
  await deputies.getByRole("button", { name: "Nimeä sijainen" }).click();
  const dialog = desk.tab.getByRole("dialog");
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await dialog.getByText("Valitse, ketä sijaistetaan").waitFor();
  await dialog.getByText("Valitse sijainen luettelosta").waitFor();
  await dialog.getByLabel("Ketä sijaistetaan?").selectOption({ label: supervisor });
  await dialog.getByRole("combobox", { name: "Sijainen" }).pressSequentially(supervisor);
  await dialog.getByText("Nimellä ei löydy ketään").waitFor();
  await dialog.getByRole("combobox", { name: "Sijainen" }).fill("");
  await dialog.getByRole("combobox", { name: "Sijainen" }).pressSequentially(deputy);
  await desk.tab.getByRole("option", { name: new RegExp(`^${deputy} · `, "u") }).click();
  await dialog.getByLabel("Viimeinen päivä").fill("2027-03-31");
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await dialog.waitFor({ state: "detached" });
  await desk.reload();
  const row = deputies.getByRole("listitem").filter({ hasText: `${deputy} sijaistaa: ${supervisor}` });
  await row.getByText("10.2.2027–31.3.2027").waitFor();
  await row.getByText("Voimassa").waitFor();

  await on.town.setDay("2027-03-01");
  await desk.reload();
  await row.getByRole("button", { name: `Muuta sijaisuutta: ${supervisor}` }).click();
  await dialog.getByRole("button", { name: "Päätä tänään" }).click();
  await dialog.waitFor({ state: "detached" });
  await desk.reload();
  await row.getByText("10.2.2027–1.3.2027").waitFor();
  await on.town.setDay("2027-03-02");
  await desk.reload();
  await row.getByText("Päättynyt").waitFor();
});

test("a lead above sees counts by unit on a phone, and nobody's name", async () => {
  const phone = await on.open("director", { sub: `talks/${year}/all`, frame: "phone", width: 375 });
  const main = phone.tab.getByRole("main");
  await main.getByText("Nimet näkevät vain esihenkilö itse ja HR").waitFor();
  const area = main.getByRole("region", { name: "Hyvinvointipalvelut" });
  await area.getByText("Jyrängön päiväkoti").waitFor();
  expect(await main.textContent()).not.toContain(supervisor);
});

test("what a supervisor writes in general words reaches HR beside the groups' needs", async () => {
  const words = "Varmuutta huoltajien kohtaamiseen";
  const head = await on.open("head", { sub: `talkneeds/${year}` });
  const form = head.tab.getByRole("main");
  await form.getByRole("button", { name: "Lisää tarve" }).click();
  await form.getByLabel("Mitä osaamista tarvitaan?").last().fill(words);
  await form.getByText("Tallennettu", { exact: false }).first().waitFor();
  await head.reload();
  await form.getByText(words).first().waitFor();

  const desk = await on.open("hr", { sub: `talks/${year}/needs` });
  const main = desk.tab.getByRole("main");
  const said = main.getByRole("region", { name: "Esihenkilöiden sanoin" });
  await said.getByRole("group").filter({ hasText: "Osaamista ei ole nimetty" }).locator("summary").click();
  await said.getByText(words).waitFor();
  expect(await main.textContent()).not.toContain(supervisor);
  await main.getByRole("link", { name: "Keskitetty koulutussuunnitelma 2028" }).click();
  await desk.tab.getByRole("heading", { level: 1 }).waitFor();
});
