import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
/** Maija Juntunen, whose discussion nobody has written yet, and her supervisor, the head of Jyränkö daycare. */
const employee = { oid: "695c9af9-1d5b-40f5-adfd-dd0bd3f053a8" };
const supervisor = "head";
const sub = "talk/2027/p-0301~p-0294";
const soon = { timeout: 20_000 };

const main = (host: HostPage) => host.tab.getByRole("main");
const button = (host: HostPage, name: string) => main(host).getByRole("button", { name, exact: true });
const field = (host: HostPage, matter: string) =>
  main(host).getByRole("textbox", { name: new RegExp(`^Sinun tekstisi ?: ${matter}$`, "u") });
const level = (host: HostPage, whose: string, competence: string, name: string) =>
  main(host)
    .getByRole("group", { name: new RegExp(`^${whose} ?: ${competence}$`, "u") })
    .getByRole("radio", { name: new RegExp(`^${name}`, "u") });
const saved = (host: HostPage) =>
  main(host)
    .getByText(/^Tallennettu klo/u)
    .waitFor();
const state = (host: HostPage, name: string) => main(host).getByText(name, { exact: true }).waitFor(soon);

async function again(host: HostPage): Promise<void> {
  await host.reload();
  await host.tab.locator('main[data-ready="true"]').waitFor();
}

test("each prepares an own half and reads the other's beside it, on a phone as it is written", async () => {
  const mine = await on.open(employee, { sub, frame: "phone", width: 375 });
  await main(mine).getByText("Ennen kuin kirjoitat").waitFor();
  await main(mine).getByText("Tekstisi lukevat vain sinä ja Sonja Linna.").waitFor();
  await field(mine, "Onnistumiset").fill("Retket <b>onnistuivat</b>");
  await level(mine, "Oma arviosi", "Itsensä johtamisen taidot", "4").check({ force: true });
  await button(mine, "Olen valmis keskusteluun").click();
  await saved(mine);
  expect(await mine.tab.locator("html").evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true);

  const theirs = await on.open(supervisor, { sub });
  await main(theirs).getByText("Retket <b>onnistuivat</b>", { exact: true }).waitFor();
  await field(theirs, "Onnistumiset").fill("Vanhemmat kiittivät");
  await level(theirs, "Arviosi", "Itsensä johtamisen taidot", "4").check({ force: true });
  await button(theirs, "Merkitse sovituksi samat arviot (1 osaaminen)").click();
  await button(theirs, "Olen valmis keskusteluun").click();
  await state(theirs, "Molemmat ovat valmiita");
  await saved(theirs);
  // By itself.
  await main(mine).getByText("Vanhemmat kiittivät", { exact: true }).waitFor(soon);

  await Promise.all([again(mine), again(theirs)]);
  expect(await field(mine, "Onnistumiset").inputValue()).toBe("Retket <b>onnistuivat</b>");
  expect(await field(theirs, "Onnistumiset").inputValue()).toBe("Vanhemmat kiittivät");
  expect(await level(theirs, "Yhdessä sovittu", "Itsensä johtamisen taidot", "4").isChecked()).toBe(true);
});

test("held, acknowledged, changed, acknowledged anew and closed", async () => {
  const at = { sub: "talk/2027/p-0308~p-0294" };
  const theirs = await on.open(supervisor, at);
  const day = main(theirs).getByLabel("Milloin keskustelu käytiin?");
  await day.fill("2027-02-11");
  await button(theirs, "Merkitse käydyksi").click();
  await main(theirs).getByText("Päivä on tulevaisuudessa.").first().waitFor();
  await day.fill("2027-02-09");
  await button(theirs, "Merkitse käydyksi").click();
  await state(theirs, "Käyty, kuittaus puuttuu");
  await button(theirs, "Kuittaa nähdyksi").click();
  await saved(theirs);

  const mine = await on.open({ oid: "0c881b31-5ff8-414a-af44-a6af9c1717dc" }, at);
  await button(mine, "Kuittaa nähdyksi").click();
  await state(mine, "Käyty ja kuitattu");
  await saved(mine);

  await again(theirs);
  await state(theirs, "Käyty ja kuitattu");
  await field(theirs, "Onnistumiset").fill("Vanhemmat kiittivät kahdesti");
  await button(mine, "Peru kuittaus").waitFor();
  // By itself: what was acknowledged is not what stands there.
  await main(mine).getByText("Teksti on muuttunut kuittauksesi jälkeen.").waitFor(soon);
  await button(mine, "Kuittaa nähdyksi").click();
  await state(mine, "Käyty ja kuitattu");
  await saved(mine);

  await again(theirs);
  await button(theirs, "Päätä keskustelu").click();
  await state(theirs, "Päätetty");
  await Promise.all([again(mine), again(theirs)]);
  for (const host of [mine, theirs]) await state(host, "Päätetty");
  expect(await field(mine, "Onnistumiset").count()).toBe(0);
});

test("whoever else opens the address reads that it is not theirs, and nothing of it", async () => {
  for (const who of ["carer", "director", "hr"] as const) {
    const host = await on.open(who, { sub });
    await main(host).getByText("Tämä keskustelu ei ole sinun").waitFor();
    expect(await main(host).textContent()).not.toContain("Juntunen");
    await host.close();
  }
});

test("without an account the words are written together, signed on paper, and there after a reload", async () => {
  const host = await on.open("head", { sub: "talk/2027/p-0302~p-0294" });
  await button(host, "Kirjataan yhdessä").click();
  const words = main(host).getByRole("textbox", {
    name: /^Työntekijän sanat, kirjattu yhdessä ?: Onnistumiset$/u,
  });
  await words.fill("Omin sanoin, ääneen sanottuna");
  await button(host, "Merkitse käydyksi").click();
  await button(host, "Merkitse allekirjoitetuksi").click();
  await state(host, "Käyty ja kuitattu");
  await saved(host);
  await again(host);
  await expect.poll(() => words.inputValue()).toBe("Omin sanoin, ääneen sanottuna");
  await main(host).getByText("Allekirjoitettu paperilla 10.2.2027").waitFor();
});
