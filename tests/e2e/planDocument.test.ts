import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { lastYearsDocument } from "../pages/lastYearsDocument.ts";
import { openedPdf } from "../pages/openedPdf.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const name = "Henkilöstö- ja koulutussuunnitelma 2028";
/** Table 2 as it was printed once, copied from Excel: 379 and 40 are not 418. */
const misprinted = [
  ["Toimiala", "2028 htv", "2029 htv", "2030 htv"],
  ["Yhteiset palvelut", "58,7", "57,7", "57,7"],
  ["Hyvinvointipalvelut", "382", "381", "379"],
  ["Työllistetyt", "40", "40", "40"],
  ["Yhteensä", "422", "421", "418"],
  ["Kaupunkiympäristö", "137,5", "137,5", "137,5"],
  ["Koko kaupunki yht.", "618,2", "616,2", "614,2"],
];

test("HR goes on from last year's document, a misprinted sum is caught, and Word and PDF say what the screen says", async () => {
  await lastYearsDocument(on.town);
  const host = await on.open("hr", { sub: "plandocument/2028" });
  const main = host.tab.getByRole("main");
  const general = main.getByRole("textbox", { name: /: Yleistä$/u });
  await main.getByRole("button", { name: "Ota vuoden 2027 tekstit ja taulukot pohjaksi" }).click();
  await expect.poll(() => general.inputValue()).toBe("Suunnitelma perustuu lakiin 449/2007.");
  const words = "Suunnitelma perustuu lakiin 449/2007 & <b>kunnan</b> strategiaan.";
  await general.fill(words);

  const table = main.getByRole("table", { name: /^Taulukko 2\./u });
  const welfare2028 = table.getByRole("textbox", { name: "Hyvinvointipalvelut, 2028 htv" });
  expect(await welfare2028.inputValue()).toBe("415");
  await main.getByRole("button", { name: "Tuo taulukko" }).nth(1).click();
  const dialog = host.tab.getByRole("dialog", { name: /^Tuo luvut: Taulukko 2/u });
  await dialog.getByRole("textbox").fill(misprinted.map((line) => line.join("\t")).join("\n"));
  await dialog.getByText("6 riviä luettu, joista uusia 1.").waitFor();
  await dialog.getByRole("button", { name: "Vie taulukkoon" }).click();
  const misfit =
    "Hyvinvointipalvelut yhteensä, 2030 htv: kirjattu summa on 418, mutta osat ovat yhteensä 419.";
  await main.getByText(misfit).waitFor();
  await general.click();
  await main
    .getByText(/^Tallennettu/u)
    .first()
    .waitFor();

  await host.reload();
  expect(await general.inputValue()).toBe(words);
  expect(await welfare2028.inputValue()).toBe("382");
  await main.getByText(misfit).waitFor();

  const files = main.getByRole("group", { name: "Lataa asiakirja" });
  const word = await downloaded(host, files.getByRole("button", { name: "Lataa Word-tiedostona" }));
  expect(word.name).toBe(`${name} Luonnos.docx`);
  const document = strFromU8(unzipSync(word.content)["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain("&lt;b&gt;kunnan&lt;/b&gt;");
  // Last year's figures of the same years stand beside this year's.
  expect(rowOf(document, "Hyvinvointipalvelut")).toEqual(["382", "381", "379", "415", "410"]);
  expect(rowOf(document, "Hyvinvointipalvelut yhteensä")).toEqual(["422", "421", "419", "–", "–"]);
  expect(document).toMatch(/TOC.*1 Yleistä/su);

  const pdf = await downloaded(host, files.getByRole("button", { name: "Lataa PDF-tiedostona" }));
  const read = await openedPdf(pdf.content);
  expect(read.info).toMatchObject({ Title: name, Language: "fi", Author: "Heinola" });
  expect(read.marked).toBe(true);
  for (const role of ["H1", "H2", "TOC", "TOCI", "Table", "Caption", "TH", "TD", "Figure"])
    expect(read.roles).toContain(role);
  expect(read.text).toContain(words);
  expect(read.text).toContain("Suunnitelmaa ei ole vahvistettu.");
  expect(read.pages[0]).toMatch(/Sisällys.*11 Koulutussuunnitelma/su);
  expect(read.outline.map(([chapter]) => chapter)).toContain("3 Henkilöstömäärä ja rakenne");
});

test("a management team reads the document and writes nothing; staff is told whose it is", async () => {
  const director = await on.open("director", { sub: "plandocument/2028" });
  const main = director.tab.getByRole("main");
  await main.getByText("Henkilöstöpalvelut kirjoittaa asiakirjan.").waitFor();
  await main.getByRole("heading", { name: "1 Yleistä" }).waitFor();
  expect(await main.getByRole("textbox").count()).toBe(0);
  expect(await main.getByRole("button", { name: "Tuo taulukko" }).count()).toBe(0);

  const employee = await on.open("employee", { sub: "plandocument/2028" });
  await employee.tab
    .getByRole("main")
    .getByRole("link", { name: "Lue vahvistettu koulutussuunnitelma" })
    .waitFor();
  expect(await employee.tab.getByText("1 Yleistä").count()).toBe(0);
});

test("the confirming body's material comes in one press: what is asked of it, the plans, the reviews and last year's outcome", async () => {
  const host = await on.open("hr", { sub: "plans/2028/process" });
  const files = host.tab.getByRole("main").getByRole("group", { name: "Yhteistyöelimen aineisto" });
  const pack = await downloaded(host, files.getByRole("button", { name: "Lataa aineisto PDF-tiedostona" }));
  expect(pack.name).toMatch(new RegExp(`^${name} .*käsittelyaineisto Luonnos\\.pdf$`, "u"));
  const { text, outline } = await openedPdf(pack.content);
  expect(text).toMatch(/vahvistaa henkilöstö- ja koulutussuunnitelman 2028\./u);
  const chapters = outline.map(([chapter]) => chapter);
  expect(chapters).toContain("Käsittelyt johtoryhmissä");
  expect(chapters).toContain("Suunnitelman 2027 toteuma");
});

/** Values of the table row that begins with a name. */
function rowOf(document: string, first: string): readonly string[] {
  const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell.replace(/<[^>]*>/gu, "")),
  );
  return rows.find((cells) => cells[0] === first)?.slice(1) ?? [];
}

async function downloaded(host: HostPage, button: Locator) {
  const [download] = await Promise.all([host.page.waitForEvent("download"), button.click()]);
  return {
    name: download.suggestedFilename(),
    content: new Uint8Array(await readFile(await download.path())),
  };
}
