import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { readSheet } from "#files/sheet/readSheet.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const area = "plan/2028/ryhma-hyvinvointi-johtoryhma";

const mainOf = (host: HostPage) => host.tab.getByRole("main");

async function saved(host: HostPage): Promise<void> {
  await mainOf(host)
    .getByText(/^Tallennettu klo/u)
    .waitFor();
}

/** Opens a row that folds. */
async function unfold(main: Locator, title: string): Promise<void> {
  await main.locator("summary").filter({ hasText: title }).first().click();
}

test("an area takes, merges and leaves out its groups' rows, says what changes and what it may use, and HR sees it", async () => {
  const host = await on.open("director", { sub: area });
  const main = mainOf(host);
  await unfold(main, "Kirjastopalvelut");
  await main.getByRole("button", { name: "Ota kaikki rivit: Kirjastopalvelut" }).click();
  await unfold(main, "Museopalvelut");
  await main
    .getByRole("button", { name: "Ota mukaan: Tekijänoikeus ja saavutettavuus verkkojulkaisussa" })
    .click();
  await main.getByRole("button", { name: "Jätä pois: Yhteisöjen kanssa rakennettava näyttely" }).click();
  const why = host.tab.getByRole("dialog", { name: "Miksi rivi jätetään pois?" });
  await why.getByRole("textbox", { name: "Perustelu" }).fill("Hanke on omalla rahoituksella.");
  await why.getByRole("button", { name: "Jätä pois" }).click();

  // Two webinars become one, and back: nothing is lost on the way.
  await unfold(main, "Yhdistä itse valitut rivit");
  await main.getByRole("searchbox", { name: "Hae rivejä" }).fill("webinaari");
  await main.getByRole("checkbox", { name: /^Mitä tekoälystä neuvotaan/u }).check();
  await main.getByRole("checkbox", { name: /^Tekijänoikeus ja saavutettavuus/u }).check();
  await main.getByRole("button", { name: "Yhdistä valitut (2)" }).click();
  await unfold(main, "Yhdistetyt rivit (1)");
  const merged = main.getByRole("listitem").filter({ hasText: "Koottu: Kirjastopalvelut ja Museopalvelut" });
  await merged.getByText(/18 osallistujaa · 0,25 pv · 1.080.€/u).waitFor();
  await merged.getByRole("button", { name: /^Pura yhdistetty rivi/u }).click();
  await host.tab.getByRole("button", { name: "Kumoa" }).first().click();
  await unfold(main, "Yhdistetyt rivit (1)");
  await merged.waitFor();

  await main.getByRole("textbox", { name: "Koulutuspäiviä enintään" }).fill("30");
  await main.getByRole("textbox", { name: "Euroja enintään" }).fill("2 000,50");
  await main
    .getByText(/^ylittää kehyksen/u)
    .first()
    .waitFor();
  await main.getByRole("textbox", { name: "Varhaiskasvatus" }).fill("Kippasuon uusi päiväkoti avataan 2028.");
  await main.getByRole("heading", { name: "Luovutus HR:lle" }).click();
  await saved(host);

  await host.reload();
  await unfold(main, "Museopalvelut");
  await main.getByText("Perustelu: Hanke on omalla rahoituksella.").waitFor();
  await unfold(main, "Yhdistetyt rivit (1)");
  await merged.waitFor();
  expect(await main.getByRole("textbox", { name: "Euroja enintään" }).inputValue()).toMatch(/^2.000,5$/u);
  expect(await main.getByRole("textbox", { name: "Varhaiskasvatus" }).inputValue()).toBe(
    "Kippasuon uusi päiväkoti avataan 2028.",
  );
  await main.getByText(/ryhmää ei ole luovuttanut suunnitelmaansa/u).waitFor();
  await main.getByRole("button", { name: "Luovuta HR:lle", exact: true }).click();
  const asked = host.tab.getByRole("dialog", { name: "Luovutetaanko suunnitelma?" });
  await asked.getByRole("button", { name: "Luovuta", exact: true }).click();
  await main.getByText("Suunnitelma on luovutettu 10.2.2027.").waitFor();

  const hr = await on.open("hr", { sub: "plans/2028" });
  const card = hr.tab.getByRole("region", { name: "Hyvinvointipalvelut" });
  await card.getByText("Luovutettu", { exact: true }).waitFor();
  await card.getByText(/\/ 2.000,50.€$/u).waitFor();
  await unfold(card, "Ryhmien suunnitelmat");
  await card.getByRole("link", { name: "Kirjastopalvelut" }).waitFor();
  const [file] = await Promise.all([
    hr.page.waitForEvent("download"),
    mainOf(hr).getByRole("button", { name: "Rivit Exceliin" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Koulutussuunnitelmat 2028.xlsx");
  const read = await readSheet({ bytes: new Uint8Array(await readFile(await file.path())) });
  const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
  expect(rows[0]?.slice(0, 2)).toEqual(["Yksikkö", "Tarve"]);
  expect(rows.slice(1).every(([of]) => of === "Hyvinvointipalvelut")).toBe(true);
  // The merged row counts as one.
  expect(rows.slice(1).some((cells) => cells.includes(18) && cells.includes(1_080))).toBe(true);
});

test("HR makes the centralised plan from the town's needs, and a management group reads it", async () => {
  const hr = await on.open("hr", { sub: "plan/2028/central" });
  const main = mainOf(hr);
  await unfold(main, "Teknologia- ja digiosaaminen");
  await main.getByRole("button", { name: "Lisää riviksi: Teknologia- ja digiosaaminen" }).click();
  await saved(hr);
  await hr.reload();
  await main.getByRole("grid").getByText("Koko henkilöstö").waitFor();
  await main.getByRole("button", { name: "Merkitse valmiiksi" }).click();
  await main.getByText("Merkitty valmiiksi 10.2.2027.").waitFor();

  const manager = await on.open("manager", { sub: "plans/2028" });
  await manager.tab.getByRole("link", { name: "Avaa suunnitelma: Keskitetty suunnitelma" }).click();
  await mainOf(manager).getByText("HR kirjoittaa keskitetyn suunnitelman. Sinä voit lukea sen.").waitFor();
  expect(await mainOf(manager).getByRole("button", { name: "Merkitse valmiiksi" }).count()).toBe(0);
});

test("a supervisor writes what talks brought up, is warned of names, and the area finds it", async () => {
  const host = await on.open("chair", { sub: "talkneeds/2027" });
  const main = mainOf(host);
  await main.getByText("Kuka tämän lukee").waitFor();
  await main.getByRole("button", { name: "Lisää tarve" }).click();
  const need = main.getByRole("textbox", { name: "Mitä osaamista tarvitaan?" }).last();
  await need.fill("Leena Töyrylä tarvitsee selkokieltä");
  await main.getByText(/^Tässä voi olla nimi tai terveystieto: ”Leena Töyrylä”/u).waitFor();
  await need.fill("Selkokieltä arjen tilanteisiin");
  await main.getByRole("heading", { name: "Tarpeet", exact: true }).click();
  await saved(host);
  await host.reload();
  await main.getByRole("textbox", { name: "Mitä osaamista tarvitaan?" }).last().waitFor();
  expect(await need.inputValue()).toBe("Selkokieltä arjen tilanteisiin");

  const director = await on.open("director", { sub: area });
  await unfold(mainOf(director), "Kehityskeskusteluissa esiin nousseet tarpeet");
  await mainOf(director).getByText("Selkokieltä arjen tilanteisiin").waitFor();
});
