import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readSheet } from "#files/sheet/readSheet.ts";
import { writeSheet } from "#files/sheet/writeSheet.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const sub = "training/2027/import";

/** As a learning platform lists completions: semicolons, minutes, and what goes wrong in real life. */
const priima = [
  "Suoritus-ID;Sukunimi;Etunimi;Sähköposti;Koulutuksen nimi;Suorituspäivä;Kesto (min)",
  "P-1;Lehtomäki;Veera;veera.lehtomaki@heinola.example;Tietosuojan perusteet;14.1.2027;90",
  "P-2;Määttä;Jonna;jonna.maatta@heinola.example;Tietosuojan perusteet;15.1.2027;90",
  "P-1;Lehtomäki;Veera;veera.lehtomaki@heinola.example;Tietosuojan perusteet;14.1.2027;90",
  "P-3;Lehtomäki;Veera;veera.lehtomaki@heinola.example;Hygieniaosaaminen;31.2.2027;kaks",
  "P-4;Olematon;Onni;onni.olematon@heinola.example;Tietosuojan perusteet;14.1.2027;90",
  "P-5;Lehtomäki;Veera;veera.lehtomaki@heinola.example;Ensiapu;14.12.2026;240",
].join("\r\n");

/** As another platform lists them: a workbook with a heading above, English titles, days and hours. */
const eduhouse = writeSheet({
  sheets: [
    {
      name: "Completions",
      columns: [
        { title: "E-mail", width: 30, kind: "text" },
        { title: "Course name", width: 30, kind: "text" },
        { title: "Completed at", width: 12, kind: "day" },
        { title: "Duration (h)", width: 12, kind: "number" },
      ],
      rows: [
        ["veera.lehtomaki@heinola.example", "=Excel tutuksi", "2027-01-20", 6],
        ["veera.lehtomaki@heinola.example", "Tietosuojan perusteet", "2027-01-14", 1.5],
      ],
    },
  ],
});

async function choose(hr: HostPage, name: string, content: string | Uint8Array): Promise<void> {
  await hr.tab.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });
}

const figure = (hr: HostPage, name: string) =>
  hr.tab.locator("dl > div").filter({ hasText: name }).locator("dd").textContent();

test("HR imports a platform's list: checks, corrects what is doubtful, and nothing is ever doubled", async () => {
  const hr = await on.open("hr", { sub });
  // As Finnish Excel writes it.
  await choose(hr, "Priima suoritukset.csv", Buffer.from(priima, "latin1"));
  await hr.tab.getByRole("heading", { name: "3. Tarkista" }).waitFor();
  expect(await hr.tab.getByLabel("Mistä tiedot ovat").inputValue()).toBe("Priima");
  expect(await figure(hr, "Uusia")).toBe("2");
  expect(await figure(hr, "Sama rivi uudelleen")).toBe("1");
  expect(await figure(hr, "Korjattavia rivejä")).toBe("2");
  const main = hr.tab.getByRole("main");
  await main.getByText("Rivi 5, sarake Suorituspäivä").waitFor();
  await main.getByText("”31.2.2027” ei ole päivä. Kirjoita esimerkiksi 31.12.2027.").waitFor();
  await main.getByText("Rivi 5, sarake Kesto (min)").waitFor();
  await main.getByText("”kaks” ei ole kesto.").waitFor();
  await main.getByText("ei löydy henkilöluettelosta").waitFor();
  const downloading = hr.page.waitForEvent("download");
  await main.getByRole("button", { name: "Lataa luettelo (xlsx)" }).click();
  const list = await readSheet({ bytes: await readFile(await (await downloading).path()) });
  expect(list.ok && list.value.sheets[0]?.rows.map(([line, column]) => `${line} ${column}`)).toEqual([
    "Rivi Sarake",
    "5 Suorituspäivä",
    "5 Kesto (min)",
    "6 Sähköposti",
  ]);

  await main.getByRole("button", { name: "Tuo 2 koulutusta" }).click();
  await main.getByText("Kirjattu: 2 koulutusta").waitFor();
  expect(await figure(hr, "Uusia")).toBe("0");
  expect(await figure(hr, "Kirjattu jo")).toBe("2");

  const veera = await on.open("employee", { sub: "training/2027" });
  const training = (title: string) => veera.tab.getByRole("listitem").filter({ hasText: title });
  await training("Tietosuojan perusteet").waitFor();

  // The same file again, and another platform's that has one of the same trainings.
  await hr.reload();
  await choose(hr, "Priima suoritukset.csv", priima);
  await main.getByText("Taulukossa ei ole uusia koulutuksia.").waitFor();
  expect(await main.getByRole("button", { name: /^Tuo \d/ }).count()).toBe(0);
  await choose(hr, "eduhouse.xlsx", eduhouse);
  await main.getByRole("listitem").filter({ hasText: "=Excel tutuksi" }).waitFor();
  expect(await figure(hr, "Uusia")).toBe("1");
  expect(await figure(hr, "Kirjattu jo")).toBe("1");
  await main.getByRole("button", { name: "Tuo 1 koulutus" }).click();
  await main.getByText("Kirjattu: 1 koulutus").waitFor();
  await veera.reload();
  await training("=Excel tutuksi").waitFor();
  expect(await training("Tietosuojan perusteet").count()).toBe(1);
});

test("files that are no tables are told apart, and a table of one's own is mapped by hand", async () => {
  const hr = await on.open("hr", { sub });
  const main = hr.tab.getByRole("main");
  for (const [name, content, said] of [
    ["vanha.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "Tiedosto on vanhaa Excel-muotoa (xls)"],
    ["ohje.xlsx", "%PDF-1.7", "Tiedosto ei ole taulukko"],
    ["katki.xlsx", eduhouse.slice(0, 400), "Tiedosto on vioittunut"],
    ["iso.csv", "Nimi;Koulutus\n".repeat(100_000), "Tiedostossa on liikaa rivejä"],
  ] as const) {
    await choose(hr, name, content);
    await main.getByText(said).waitFor();
  }
  await choose(hr, "oma.csv", 'Kuka,Mitä,Koska,Paljonko\nJonna Määttä,Lukupiiri,21.1.2027,"1,5"');
  await main.getByText("Valitse vielä sarakkeet").waitFor();
  for (const [column, field] of [
    ["Kuka", "Nimi"],
    ["Mitä", "Koulutuksen nimi"],
    ["Koska", "Päivä tai ensimmäinen päivä"],
    ["Paljonko", "Tunnit"],
  ] as const)
    await main.getByLabel(`Mitä sarake ${column} sisältää`).selectOption({ label: field });
  await main.getByLabel("Mistä tiedot ovat").fill("Oma taulukko");
  await main.getByRole("button", { name: "Tuo 1 koulutus" }).click();
  await main.getByText("Kirjattu: 1 koulutus").waitFor();

  const reader = await on.open("employee", { sub });
  await reader.tab.getByText("Koulutuksia tuovat henkilöstöpalvelut").waitFor();
});
