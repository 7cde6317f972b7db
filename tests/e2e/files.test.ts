import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { themes } from "../pages/DiscussionForm.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { openedPdf } from "../pages/openedPdf.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const unit = "hyvinvointi";
const words = "Se on <b>myös</b> yhteinen huoli & toive.";

test("HR takes the draft along as Word, to go on with, and as PDF; both say that they are drafts", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  const main = host.tab.getByRole("main");
  await main.getByRole("textbox", { name: new RegExp(`: ${themes[0]}$`, "u") }).fill(words);
  const files = main.getByRole("group", { name: "Lataa luonnos" });

  const word = await downloaded(host, files.getByRole("button", { name: "Lataa Word-tiedostona" }));
  expect(word.name).toBe("Osaamiskeskustelujen koonti 2027 Hyvinvointipalvelut Luonnos.docx");
  const parts = unzipSync(word.content);
  const part = (pattern: RegExp) =>
    strFromU8(parts[Object.keys(parts).find((name) => pattern.test(name)) ?? ""] ?? new Uint8Array());
  expect(part(/document\.xml$/u)).toContain("&lt;b&gt;myös&lt;/b&gt;");
  expect(part(/header\d\.xml$/u)).toContain("Luonnos");

  const pdf = await downloaded(host, files.getByRole("button", { name: "Lataa PDF-tiedostona" }));
  expect(pdf.name).toBe("Osaamiskeskustelujen koonti 2027 Hyvinvointipalvelut Luonnos.pdf");
  const read = await openedPdf(pdf.content);
  expect(read.text).toContain(words);
  expect(read.text).toContain("Tätä ei ole julkaistu.");
  expect(read.text).not.toContain("Rehtorit");
});

test("who reads the published summary gets it as a PDF that is tagged, in its language, with its charts in words", async () => {
  const hr = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(hr, unit);
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();

  const reader = await on.open("employee", { sub: `published/2027/${unit}/1` });
  const files = reader.tab.getByRole("main").getByRole("group", { name: "Lataa koonti" });
  const { content } = await downloaded(reader, files.getByRole("button", { name: "Lataa PDF-tiedostona" }));
  const { info, marked, roles, alternatives, text } = await openedPdf(content);
  expect(info).toMatchObject({ Title: "Hyvinvointipalvelut", Language: "fi", Author: "Heinola" });
  expect(marked).toBe(true);
  for (const role of ["H1", "H2", "Table", "TH", "TD", "Figure"]) expect(roles).toContain(role);
  expect(alternatives.join(" ")).toMatch(/Pylväskuva osaamisista.*Ammatillinen osaaminen \d+/u);
  expect(text).toMatch(/Mukana \d+\/32 ryhmän keskustelut/u);
  expect(text).not.toContain("Luonnos");
});

test("when the part of the app that writes files does not come, the person is told, and trying again helps", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  const main = host.tab.getByRole("main");
  const button = main.getByRole("button", { name: "Lataa PDF-tiedostona" });
  await button.waitFor();
  await host.page.route(/noto-sans/u, (route) => route.abort());
  await button.click();
  await main.getByRole("alert").getByText("Tiedostoa ei saatu tehtyä").waitFor();
  await host.page.unroute(/noto-sans/u);
  await downloaded(host, button);
  await main.getByRole("alert").waitFor({ state: "detached" });
  host.errors.length = 0; // the browser's own word about the file that did not come
});

async function downloaded(host: HostPage, button: Locator) {
  const [download] = await Promise.all([host.page.waitForEvent("download"), button.click()]);
  return {
    name: download.suggestedFilename(),
    content: new Uint8Array(await readFile(await download.path())),
  };
}
