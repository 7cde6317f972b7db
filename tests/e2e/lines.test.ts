import { expect, test } from "vitest";
import { stage } from "../pages/stage.ts";

const on = stage();
const unit = "hyvinvointi";
const name = "Hyvinvointipalvelut";
const worded = "Selkokieltä, kuvia & <b>tulkkia</b> osataan käyttää joka palvelussa.";

test("HR words a line and publishes it; an employee reads it on a phone", async () => {
  const host = await on.open("hr", { sub: "board/2027" });
  const main = host.tab.getByRole("main");
  const area = main.getByRole("region", { name, exact: true });
  await area.getByText("julkaistu 11.12.2026").waitFor();
  await area.getByRole("link", { name: `Linjaukset, ${name}` }).click();
  await main.getByRole("heading", { level: 1, name: `Julkaise linjaukset: ${name}` }).waitFor();
  await main.getByText("Linjaukset on julkaistu juuri näin.").waitFor();

  await main.getByRole("button", { name: "Muokkaa ryhmän sanoja, linjaus 1", exact: true }).click();
  const field = main.getByRole("textbox", { name: /^Julkaistava sanamuoto.*Linjaus 1$/u });
  await expect.poll(() => field.inputValue()).toMatch(/\S/u);
  await field.fill(worded);
  const preview = main.getByRole("region", { name: "Näin linjaukset julkaistaan" });
  await preview.getByText(worded).waitFor();
  await preview.getByRole("button", { name: "Julkaise uusi versio" }).click();
  const dialog = host.tab.getByRole("dialog", { name: "Julkaistaanko linjaukset?" });
  await dialog.getByText("Lukijat: Koko henkilöstö.").waitFor();
  await dialog.getByRole("button", { name: "Julkaise", exact: true }).click();
  await main.getByText("Linjaukset on julkaistu, versio 2").waitFor();
  await host.go("hr", { sub: `lines/2027/${unit}/publish` });
  await main.getByText("Linjaukset on julkaistu juuri näin.").waitFor();
  expect(await field.inputValue()).toBe(worded);

  const reader = await on.open("employee", { sub: `lines/2027/${unit}`, frame: "phone", width: 375 });
  const read = reader.tab.getByRole("main");
  const own = read.getByRole("region", { name, exact: true });
  await own.getByText(worded).waitFor();
  await own.getByText("versio 2").waitFor();
  await read.getByRole("region", { name: "Heinolan kaupunki" }).waitFor();
  expect(await read.getByRole("link", { name: /julkaise tai muuta/u }).count()).toBe(0);
  await reader.go("employee", { sub: `lines/2027/${unit}/publish`, frame: "phone" });
  await read.getByText("Linjaukset julkaisee henkilöstöpalvelut").waitFor();
});

test("the summary tells the lines first, and HR sees which of them needs answer", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  const main = host.tab.getByRole("main");
  await main.getByRole("button", { name: "Linjaus", exact: true }).click();
  const byLine = main.getByRole("region", { name: "Tarpeet linjauksittain" });
  await byLine.getByText("Heinolan kaupunki").first().waitFor();
  await byLine.getByText("Ei vastaa mihinkään linjaukseen").waitFor();

  await host.go("hr", { sub: `publish/2027/${unit}` });
  const message = main.getByRole("article", { name: "Viestin esikatselu" });
  await message.getByRole("heading", { name: "Linjaukset" }).waitFor();
  await message.getByText(worded).waitFor();
  expect(await main.getByText("linjauksia ei ole vielä julkaistu").count()).toBe(0);
});
