import { expect, test } from "vitest";
import { PlanSheetPage } from "../pages/PlanSheetPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const team = "ryhma-kippasuo";
const management = "ryhma-hyvinvointi-johtoryhma";
const soon = { timeout: 15_000 };

test("a chair writes with the keyboard, pastes from Excel, undoes, hands in and takes back", async () => {
  const host = await on.open("chair", { blank: true });
  const sheet = await PlanSheetPage.open(host, "chair", team);
  await sheet.cell(1, 1).click();
  await sheet.type("Tukiviittomat");
  await sheet.press("Tab");
  await sheet.type("Kurssi verkossa");
  await sheet.press("Tab", "Tab");
  await sheet.type("syksy 2028");
  await sheet.press("Tab");
  await sheet.type("12");
  await sheet.press("Tab");
  await sheet.type("1,5");
  await sheet.press("Tab");
  // What is no number is said at once, and the cell is as it was after Esc.
  await sheet.type("paljon");
  await sheet.press("Enter");
  await sheet.says("Tämä ei ole luku.");
  await sheet.press("Escape");
  await sheet.type("1 200");
  await sheet.press("Enter");
  await sheet.says("1 rivi · 18 pv · 1 200 €");
  // Enter went below the cell that the line began with: the new row.
  await sheet.paste("Ensiapu\tEA1\tKaikki\r\nPalokoulutus\tHarjoitus\tKaikki\r\n");
  await sheet.says("3 riviä");
  await sheet.press("Control+z");
  await sheet.says("1 rivi ·");
  await sheet.press("Control+y");
  await sheet.says("3 riviä");
  // Cells that cannot be read keep all of it out until the chair decides.
  await sheet.cell(4, 1).click();
  await sheet.paste("Tarve\tOsallistujia\tTapa oppia\nHygieniapassi\tnoin 5\tTeleportaatio");
  await sheet.dialog.getByText("Liitetty rivi 2, Osallistujia: ”noin 5”. Tämä ei ole luku.").waitFor();
  await sheet.dialog.getByRole("button", { name: "Peruuta" }).click();
  await sheet.dialog.waitFor({ state: "hidden" });
  // A column that the plan does not have is not dropped without a word.
  await sheet.paste("Tarve\tVastuutaho\tAika\nTulityökortti\tHenkilöstöpalvelut\tsyksy");
  await sheet.dialog.getByText("Vastuutaho: 1 solu jää pois, ensimmäisenä ”Henkilöstöpalvelut”.").waitFor();
  await sheet.dialog.getByRole("button", { name: "Liitä, jätä nämä pois" }).click();
  await sheet.dialog.waitFor({ state: "hidden" });
  await sheet.says("4 riviä");
  await sheet.press("Control+z");
  await sheet.says("3 riviä");
  await sheet.cell(3, 1).click();
  await sheet.press("Control+Delete");
  await sheet.says("2 riviä");
  await sheet.saved();
  await sheet.reload();
  expect(await sheet.row(1)).toEqual([
    "Tukiviittomat",
    "Kurssi verkossa",
    "syksy 2028",
    "12",
    "1,5",
    expect.stringMatching(/^1.200.€$/u),
  ]);
  expect(await sheet.row(2)).toEqual(["Ensiapu", "EA1", "Kaikki"]);

  await sheet.button("Luovuta palvelualueelle").click();
  await sheet.dialog.getByText("1 rivi ilman kustannusta").waitFor();
  await sheet.dialog.getByRole("button", { name: "Luovuta" }).click();
  await sheet.says("Suunnitelma on luovutettu 10.2.2027.");
  await sheet.reload();
  await sheet.says("Suunnitelma on luovutettu 10.2.2027.");
  expect(await sheet.button("Lisää rivi").count()).toBe(0);
  await sheet.button("Ota takaisin muokattavaksi").click();
  await sheet.dialog.getByRole("button", { name: "Ota takaisin muokattavaksi" }).click();
  await sheet.button("Lisää rivi").waitFor();
  await sheet.reload();
  await sheet.button("Luovuta uudelleen").waitFor();
});

test("chair at the desk and secretary on a phone write at once, and neither loses a word", async () => {
  const chairHost = await on.open("chair", { blank: true });
  const chair = await PlanSheetPage.open(chairHost, "chair", team);
  const phoneHost = await on.open("secretary", { blank: true, width: 390, height: 844 });
  const phone = await PlanSheetPage.open(phoneHost, "secretary", team, { frame: "phone" });
  await chair.cell(1, 3).click();
  await chair.type("Lastenhoitajat");
  await chair.press("Enter");
  await phone.button("Lisää rivi").click();
  await phone.dialog.getByLabel("Tarve").fill("Puheeksi ottaminen");
  await phone.dialog.getByLabel("Osallistujia").fill("7");
  await phone.dialog.getByRole("button", { name: "Valmis" }).click();
  await phone.saved();
  await chair.button("Kumoa").focus();
  await chair.saved();
  await phone.reload();
  const card = phone.main.getByRole("button", { name: /Tukiviittomat/u });
  await card.getByText("Lastenhoitajat").waitFor();
  await card.click();
  await phone.dialog.getByRole("button", { name: "Poista rivi" }).click();
  await phone.dialog.waitFor({ state: "hidden" });
  expect(await card.count()).toBe(0);
  await phone.button("Kumoa").click();
  await card.waitFor();
  await phone.saved();
  await chair.reload();
  const needs = () => chair.main.getByRole("rowheader").allInnerTexts();
  await expect
    .poll(async () => (await needs()).toSorted(), soon)
    .toEqual(["Ensiapu", "Kirjoita uusi rivi", "Puheeksi ottaminen", "Tukiviittomat"]);
});

test("a management team takes over its needs, a name is flagged, and a row without a need is not handed in", async () => {
  const host = await on.open("director", { blank: true });
  const sheet = await PlanSheetPage.open(host, "director", management);
  const take = sheet.button(/^Lisää riviksi: /u);
  const count = await take.count();
  const title = ((await take.first().getAttribute("aria-label")) ?? "").replace("Lisää riviksi: ", "");
  await take.first().click();
  await expect.poll(() => take.count(), soon).toBe(count - 1);
  await sheet.button(/^Lisää kaikki/u).click();
  await sheet.says("Kaikki keskustelun tarpeet ovat suunnitelmassa.");
  expect((await sheet.row(1))[0]).toBe(title);
  await sheet.cell(1, 2).click();
  await sheet.type("Leena Töyrylä opastaa tiimejä");
  await sheet.press("Enter");
  await sheet.says("Yhdessä kohdassa voi olla henkilön nimi tai terveystieto");
  await sheet.cell(2, 1).click();
  await sheet.press("Delete");
  await sheet.button("Luovuta HR:lle").click();
  await sheet.main.getByRole("link", { name: "Rivi 2: kirjoita tarve" }).click();
  await sheet.dialog.getByLabel("Tarve").fill("Vaikuttavuuden arviointi");
  await sheet.dialog.getByRole("button", { name: "Valmis" }).click();
  await sheet.saved();
  await sheet.reload();
  expect((await sheet.row(2))[0]).toBe("Vaikuttavuuden arviointi");
  expect(await take.count()).toBe(0);
});

test("who may not see a plan is told so", async () => {
  const host = await on.open("employee", { sub: `plan/2028/${team}` });
  await host.tab.getByText("sinulla ei ole oikeutta siihen").waitFor();
});
