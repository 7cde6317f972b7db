import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import type { HostPage } from "../pages/HostPage.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const mainOf = (host: HostPage): Locator => host.tab.getByRole("main");

test("HR tells a channel of the confirmed plan once, and an employee reads it on a phone", async () => {
  const hr = await on.open("hr", { sub: "confirmed/2027/hyvinvointi/publish" });
  const step = new PublishingStep(hr);
  await step.message.getByText("Koulutussuunnitelma 2027: Hyvinvointipalvelut").waitFor();
  await step.message.getByText(/^Vahvistettu 10\.12\.2026, Yt-neuvottelukunta/u).waitFor();
  await step.post("Julkaistaanko suunnitelma kanavalla?");
  await step.consent("Hyväksy");
  await step.main.getByRole("heading", { name: "Suunnitelma on julkaistu kanavalla" }).waitFor();
  await hr.reload();
  await step.main.getByRole("heading", { name: "Suunnitelma on julkaistu kanavalla" }).waitFor();
  expect(await step.main.getByRole("button", { name: "Julkaise kanavalle" }).count()).toBe(0);
  await hr.go("hr", { sub: "plans/2027/process" });
  await mainOf(hr).getByText("julkaistu kanavalla 10.2.2027").waitFor();
  await hr.openChannel("Hyvinvointipalvelut", "Osaamisen kehittäminen");
  await hr.page.getByText("Viite: plan-2027-hyvinvointi-1").waitFor();

  const employee = await on.open("employee", { sub: "confirmed/2027", frame: "phone" });
  const main = mainOf(employee);
  await main.getByText("5/2026").waitFor();
  await main.getByRole("link", { name: /^Hyvinvointipalvelut/u }).click();
  await main.getByRole("heading", { name: "Hyvinvointipalvelut", level: 1 }).waitFor();
  await main.getByLabel("Ryhmittele").selectOption({ label: "Kohderyhmän mukaan" });
  await main.getByText("Vastaa tarpeisiin").first().waitFor();
  const overflow = await main.evaluate(
    ({ ownerDocument: { documentElement: page } }) => page.scrollWidth - page.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await employee.go("employee", { sub: "plans/2027/process", frame: "phone" });
  await main.getByText("Käsittelyä seuraavat henkilöstöpalvelut ja johtoryhmät").waitFor();
});

test("an amendment goes the same way as the plan, which stays in force until it is confirmed", async () => {
  const hr = await on.open("hr", { sub: "plans/2027/process" });
  const main = mainOf(hr);
  await main.getByRole("button", { name: "Aloita muutos" }).click();
  await reason(hr, "Miksi suunnitelmaa muutetaan?", "Uusi tietosuojalaki", "Aloita muutos");
  await hr.reload();
  await main.getByText("Versio 1 on voimassa, kunnes muutos vahvistetaan.").waitFor();
  await main.getByText("Muutoksen syy: Uusi tietosuojalaki").waitFor();

  await main.getByRole("button", { name: "Palauta korjattavaksi: Hyvinvointipalvelut" }).click();
  await reason(hr, "Mitä pitää korjata?", "Lisää tietosuojakoulutus", "Palauta");
  const director = await on.open("director", { sub: "plan/2027/ryhma-hyvinvointi-johtoryhma" });
  const sheet = mainOf(director);
  await sheet.getByText("Lisää tietosuojakoulutus").waitFor();
  await sheet.getByRole("button", { name: "Ota takaisin muokattavaksi" }).click();
  await confirm(director, "Ota takaisin muokattavaksi");
  await sheet.getByRole("button", { name: "Luovuta uudelleen" }).click();
  const asked = director.tab.getByRole("dialog", { name: "Luovutetaanko suunnitelma?" });
  await asked.getByRole("button", { name: "Luovuta", exact: true }).click();
  await sheet.getByText("Suunnitelma on luovutettu 10.2.2027.").waitFor();

  await hr.reload();
  await main.getByText("Uusi versio luovutettu: kokoa uudelleen.").waitFor();
  await main.getByRole("button", { name: "Kokoa uudelleen: Hyvinvointipalvelut" }).click();
  await main
    .getByRole("button", { name: "Kokoa uudelleen: Hyvinvointipalvelut" })
    .waitFor({ state: "detached" });
  await main.getByRole("button", { name: "Lähetä johtoryhmien käsittelyyn" }).click();
  await confirm(hr, "Lähetä");

  // Groups that have not reviewed it may be passed over only with a reason, which stays in the history.
  await main.getByRole("button", { name: "Vie vahvistettavaksi: Yt-neuvottelukunta" }).click();
  const skipping = hr.tab.getByRole("dialog", { name: "Käsittelyjä puuttuu" });
  await skipping.getByRole("button", { name: "Vie vahvistettavaksi" }).click();
  await skipping.getByText("Kirjoita perustelu.").first().waitFor();
  await reason(
    hr,
    "Miksi jatketaan ilman niitä?",
    "Johtoryhmät sopivat asiasta etukäteen",
    "Vie vahvistettavaksi",
  );
  await hr.reload();
  await main.getByText("Johtoryhmät sopivat asiasta etukäteen").waitFor();

  await main.getByRole("button", { name: "Kirjaa päätös" }).click();
  const decision = hr.tab.getByRole("dialog", { name: "Kirjaa vahvistamispäätös" });
  await decision.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await decision.getByText("Anna kokouksen tunnus.").waitFor();
  await decision.getByLabel("Kokous").fill("1/2027");
  await decision.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await decision.waitFor({ state: "detached" });
  await hr.reload();
  await main.getByRole("link", { name: "Lue vahvistettu suunnitelma" }).waitFor();

  const employee = await on.open("employee", { sub: "confirmed/2027", frame: "phone" });
  const reading = mainOf(employee);
  await reading.getByText("1/2027").waitFor();
  await reading.getByRole("link", { name: /^Versio 1, vahvistettu 10\.12\.2026/u }).click();
  await reading.getByText("Tämä on aiempi versio 1. Voimassa on versio 2.").waitFor();
});

async function reason(host: HostPage, label: string, text: string, press: string): Promise<void> {
  const dialog = host.tab.getByRole("dialog");
  await dialog.getByLabel(label).fill(text);
  await confirm(host, press);
}

async function confirm(host: HostPage, press: string): Promise<void> {
  const dialog = host.tab.getByRole("dialog");
  await dialog.getByRole("button", { name: press, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
