import { expect, test } from "vitest";
import { CompilingDesk } from "../pages/CompilingDesk.ts";
import { themes } from "../pages/DiscussionForm.ts";
import { columnsOf, editByHand } from "../pages/editByHand.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const summary = { sub: "summary/2027/hyvinvointi" };

test("HR counts needs alike as one, keeps others apart and changes its mind; each choice stays", async () => {
  const desk = await CompilingDesk.open(await on.open("hr", summary));
  const { proposals } = desk;
  const tekoaly = proposals.getByRole("button", { name: /^Yhdistä: .*Tekoälytaidot/u });
  const lukutaito = proposals.getByRole("button", { name: /^Pidä erillään: .*Lukutaidon tukeminen/u });
  await proposals.getByText("Yhteistä: tekoäly").waitFor();
  const name = proposals
    .getByRole("listitem")
    .filter({ hasText: "Yhteistä: tekoäly" })
    .getByLabel("Yhteinen nimi");
  await name.fill("");
  await tekoaly.click();
  await proposals.getByText("Kirjoita osaamiselle nimi.").waitFor();
  await name.fill("Tekoäly työssä");
  await tekoaly.click();
  await tekoaly.waitFor({ state: "detached" });
  await lukutaito.click();
  await lukutaito.waitFor({ state: "detached" });
  await desk.reload();

  await proposals.waitFor();
  expect(await tekoaly.or(lukutaito).count()).toBe(0);
  await desk.group("Osaaminen");
  const merged = await desk.opened("Tekoäly työssä");
  await merged.getByText(/^\d+ tarvetta, \d+ ryhmää, yhdistetty$/u).waitFor();
  await merged.getByText(/^Yhdistetty: .*Tekoälytaidot/u).waitFor();
  expect(await desk.row("Tekoälytaidot").count()).toBe(0);
  await merged.getByRole("button", { name: /^Pura yhdistäminen/u }).click();
  await desk.row("Tekoälytaidot").waitFor();
  await desk.reload();
  await tekoaly.waitFor();
  expect(await lukutaito.count()).toBe(0);
});

test("HR says what becomes of a need, sees needs by method, and each need with its group and words", async () => {
  const desk = await CompilingDesk.open(await on.open("hr", summary));
  await desk.group("Osaaminen");
  const row = await desk.opened("Kielitietoinen työtapa");
  await row.getByLabel("Mitä tarpeelle tehdään?").selectOption({ label: "Palvelualueen suunnitelmaan" });
  await row.getByLabel("Lisätieto ryhmille").fill("Selkokielen koulutus syksyllä");
  await desk.main.getByRole("button", { name: "Osaaminen", exact: true }).focus();
  await desk.reload();
  await desk.group("Osaaminen");
  await desk.main.getByText(/^Jatko päätetty: 1\//u).waitFor();
  await desk
    .row("Kielitietoinen työtapa")
    .getByText(/, omin sanoin, Palvelualueen suunnitelmaan$/u)
    .waitFor();
  const again = await desk.opened("Kielitietoinen työtapa");
  expect(await again.getByLabel("Lisätieto ryhmille").inputValue()).toBe("Selkokielen koulutus syksyllä");

  await desk.group("Keino");
  const first = desk.main.locator("details").filter({ hasText: "70-osa" }).first();
  await first.locator("summary").click();
  await first.getByText("Teema:").first().waitFor();
  await first.getByText("Osaaminen:").first().waitFor();
});

test("names and health words are hints until HR passes them over, and stay with whoever writes them", async () => {
  const desk = await CompilingDesk.open(await on.open("hr", summary));
  const text = desk.main.getByRole("textbox", { name: new RegExp(`: ${themes[2]}$`, "u") });
  await text.fill("Sovittiin, että Lehtomäen malli otetaan käyttöön. Yksi on sairauslomalla.");
  const hints = desk.main.getByText("Julkaistavassa koonnissa", { exact: true }).locator("..");
  await hints.getByText("mahdollinen nimi").waitFor();
  expect(await hints.locator("mark").allTextContents()).toEqual([
    "Lehtomäen (mahdollinen nimi)",
    "sairauslomalla (mahdollinen terveystieto)",
  ]);
  await hints.getByRole("button", { name: /^Ohita ”Lehtomäen”/u }).click();
  await hints.getByText("mahdollinen nimi").waitFor({ state: "detached" });
  await text.fill("Sovittiin, että malli otetaan käyttöön.");
  await hints.waitFor({ state: "detached" });
});

test("a published summary says so when a discussion that it counted is returned, and to HR alone which", async () => {
  const host = await on.open("hr", { sub: "publish/2027/hyvinvointi" });
  const step = new PublishingStep(host);
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();
  await host.go("hr", summary);
  const desk = await CompilingDesk.open(host);
  await desk.main.getByText("Eniten tarvittu osaaminen").waitFor();
  const outdated = desk.main.getByText("Julkaistu koonti ei ole enää ajan tasalla");
  expect(await outdated.count()).toBe(0);

  const key = "review:2027:ryhma-kirjasto";
  const review = JSON.parse(String((await columnsOf(on.town, "Reviews", key)).Body));
  const decision = { kind: "returned", revision: 1, on: "2027-02-10", by: "p-0025", reason: "Nimi pois" };
  await editByHand(on.town, "Reviews", key, { Body: JSON.stringify({ ...review, decision }) });
  await host.reload();
  await outdated.waitFor();
  await desk.main.getByText("Kirjastopalvelut: keskustelu ei ole enää mukana").waitFor();
  await desk.main.getByText("Kirjastopalvelut, korjattavana").waitFor();
});

test("what HR compiles is HR's alone", async () => {
  const { siteId, lists } = on.town.config;
  for (const persona of ["chair", "director", "employee"]) {
    const answer = await on.town.graph(
      persona,
      `/sites/${siteId}/lists/${lists.Summaries}/items?$expand=fields`,
    );
    expect([403, 404]).toContain(answer.status);
  }
});
