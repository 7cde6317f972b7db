import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { changedBody } from "../pages/changedBody.ts";
import { themes } from "../pages/DiscussionForm.ts";
import { columnsOf, editByHand } from "../pages/editByHand.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { openedPdf } from "../pages/openedPdf.ts";
import { blocksOf, PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const unit = "hyvinvointi";
const area = "Hyvinvointipalvelut";

test("HR chooses a channel out of its teams, sees first whether it may post there, and the summary goes there", async () => {
  const hr = await on.open("hr", { sub: "channels" });
  const main = hr.tab.getByRole("main");
  const card = main.getByRole("listitem").filter({ has: hr.tab.getByRole("heading", { name: area }) });
  await card.getByText("Olet kanavan jäsen ja voit julkaista sille").waitFor();
  await card.getByRole("button", { name: `Muuta kanavaa tai lukijoita: ${area}` }).click();
  const take = card.getByRole("button", { name: "Ota käyttöön" });

  await behave({ archivedTeams: [teamOf("Kaupunkiympäristö")] });
  await card.getByLabel("Tiimi").selectOption("Kaupunkiympäristö");
  await card.getByLabel("Kanava", { exact: true }).selectOption("Yleinen");
  await card.getByText("Tiimi tai kanava on arkistoitu, eikä sille voi julkaista").waitFor();
  await take.click();
  await card.getByText("Valitse kanava, jolle voit julkaista.").waitFor();
  await behave({ archivedTeams: [] });

  await card.getByLabel("Tai liitä linkki kanavaan").fill("https://example.org/kanava");
  await card.getByLabel("Tai liitä linkki kanavaan").blur();
  await card.getByText("Linkki ei vie Teamsin kanavaan").waitFor();

  await card.getByLabel("Tiimi").selectOption("Esihenkilöt ja johtoryhmät");
  await card.getByLabel("Kanava", { exact: true }).selectOption("Yleinen");
  await card.getByText(/Teamsin mukaan \d+ jäsentä/u).waitFor();
  await card.getByRole("radio", { name: "Johtoryhmät ja esihenkilöt" }).check();
  await take.click();
  await take.waitFor({ state: "detached" });
  await hr.reload();
  await card.getByText("Yleinen", { exact: true }).waitFor();
  await card.getByText("Johtoryhmät ja esihenkilöt", { exact: true }).waitFor();

  const step = await PublishingStep.open(hr, unit);
  await step.message.waitFor();
  const facts = await step.main.getByRole("definition").allTextContents();
  expect(facts.slice(0, 2)).toEqual(["Yleinen", "Esihenkilöt ja johtoryhmät"]);
  expect(facts[3]).toBe("Johtoryhmien jäsenet, esihenkilöt ja henkilöstöpalvelut");
});

test("the channels are HR's to choose", async () => {
  const host = await on.open("director", { sub: "channels" });
  await host.tab.getByText("Kanavat valitsevat henkilöstöpalvelut").waitFor();
  expect(await host.tab.getByRole("main").getByRole("button").count()).toBe(0);
});

test("a channel that is gone leads from publishing to choosing; one channel can be taken for all", async () => {
  await behave({ deletedChannels: [channelOf("Esihenkilöt ja johtoryhmät", "Yleinen")] });
  const hr = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(hr, unit);
  await step.main.getByRole("alert").getByText("Kanavaa ei löydy").waitFor();
  await step.main.getByRole("link", { name: "Koontien kanavat" }).click();
  const main = hr.tab.getByRole("main");
  await main.getByRole("button", { name: "Sama kanava kaikille" }).click();
  const form = main.getByRole("region", { name: "Sama kanava kaikille alueille" });
  await form.getByLabel("Tiimi").selectOption(area);
  await form.getByLabel("Kanava", { exact: true }).selectOption("Osaamisen kehittäminen");
  await form.getByText("Olet kanavan jäsen ja voit julkaista sille").waitFor();
  await form.getByRole("button", { name: "Ota käyttöön" }).click();
  await main.getByText("Samalla kanavalla on myös 3 muun alueen koonti.").first().waitFor();
  await hr.go("hr", { sub: "channels" });
  await main.getByText("Samalla kanavalla on myös 3 muun alueen koonti.").first().waitFor();
  await behave({ deletedChannels: [] });
  hr.errors.length = 0; // the browser's own word about the channel that is not there
});

test("in a town of two languages one post has both texts, what is missing is named, and the file comes in either", async () => {
  await changeModel((model) => ({ ...model, languages: ["fi", "sv"] }));
  const hr = await on.open("hr", { sub: `summary/2027/${unit}` });
  const first = hr.tab.getByRole("region", { name: themes[0], exact: true });
  await first.getByRole("textbox", { name: /suomeksi/u }).fill("Osaaminen on vahvaa.");
  await first.getByRole("textbox", { name: /ruotsiksi/u }).fill("Kunnandet är starkt.");
  await first.getByRole("textbox", { name: /suomeksi/u }).focus();
  await hr.tab
    .getByRole("main")
    .getByText(/^Tallennettu klo/u)
    .waitFor();

  const step = await PublishingStep.open(hr, unit);
  await step.message.waitFor();
  await step.main.getByText(/^Teksti puuttuu ruotsiksi: .*Tulevaisuuden osaamistarpeet/u).waitFor();
  const said = (await blocksOf(step.message)).join("\n");
  for (const words of [
    "Osaamiskeskustelujen koonti 2027",
    "Osaaminen on vahvaa.",
    "Sammandrag av kompetenssamtalen 2027",
    "Kunnandet är starkt.",
  ])
    expect(said).toContain(words);
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();

  const reader = await on.open("director", { sub: `published/2027/${unit}/1` });
  const button = reader.tab.getByRole("button", { name: "Lataa PDF-tiedostona, ruotsiksi" });
  const [download] = await Promise.all([reader.page.waitForEvent("download"), button.click()]);
  const { info, text } = await openedPdf(new Uint8Array(await readFile(await download.path())));
  expect(info).toMatchObject({ Language: "sv" });
  expect(text).toContain("Kunnandet är starkt.");
  expect(text).not.toContain("Osaaminen on vahvaa.");
});

test("a summary that HR marks as removed is gone from home, its link says so, and the ledger keeps why", async () => {
  const reader = await on.open("director");
  const main = reader.tab.getByRole("main");
  await main.locator(`a[href="#/published/2027/${unit}/1"]`).waitFor();

  const hr = await on.open("hr", { sub: `summary/2027/${unit}` });
  const row = hr.tab.getByRole("row", { name: /^Versio 1/u });
  await row.getByRole("button", { name: "Merkitse versio 1 poistetuksi" }).click();
  const dialog = hr.tab.getByRole("dialog", { name: "Merkitäänkö koonti poistetuksi?" });
  await dialog.getByRole("button", { name: "Merkitse poistetuksi" }).click();
  await dialog.getByText("Kirjoita, miksi koonti poistettiin.").waitFor();
  await dialog.getByRole("textbox", { name: "Miksi" }).fill("Luvuissa oli virhe");
  await dialog.getByRole("button", { name: "Merkitse poistetuksi" }).click();
  await row.getByText(/Merkitty poistetuksi: 10\.2\.2027, Luvuissa oli virhe/u).waitFor();
  await hr.reload();
  await row.getByText(/Merkitty poistetuksi/u).waitFor();

  await reader.reload();
  await main.getByRole("heading", { level: 1 }).waitFor();
  expect(await main.locator(`a[href="#/published/2027/${unit}/1"]`).count()).toBe(0);
  await reader.go("director", { sub: `published/2027/${unit}/1` });
  await main.getByText("Tämä koonti on poistettu").waitFor();
  expect(await main.getByText("Osaaminen on vahvaa.").count()).toBe(0);
  await publishedAgain(hr);
  await reader.reload();
  await main.getByRole("link", { name: "Avaa versio 2" }).click();
  await main.getByText("Osaaminen on vahvaa.").waitFor();
});

async function publishedAgain(hr: HostPage): Promise<void> {
  const step = await PublishingStep.open(hr, unit);
  await step.message.waitFor();
  expect((await blocksOf(step.message)).join("\n")).not.toContain("Korjattu koonti");
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();
}

function teamOf(name: string): string {
  return on.town.directory.teams.find(({ displayName }) => displayName === name)?.id ?? "";
}

function channelOf(team: string, name: string): string {
  const channels = on.town.directory.teams.find(({ displayName }) => displayName === team)?.channels;
  return channels?.find(({ displayName }) => displayName === name)?.id ?? "";
}

async function behave(change: object): Promise<void> {
  await fetch(`${on.town.origin}/__behaviours`, { method: "POST", body: JSON.stringify(change) });
}

async function changeModel(change: (model: object) => object): Promise<void> {
  const before = await columnsOf(on.town, "Model", "model");
  await editByHand(on.town, "Model", "model", changedBody(before, change));
}
