import { expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";
import { TalkPage } from "../pages/TalkPage.ts";

const on = stage();
/** Veera Lehtomäki, whose team has a group discussion this year, and her supervisor. */
const [employee, supervisor] = ["employee", "chair"] as const;
const folder = "p-0243";
const [said, answered, agreed] = [
  "Kävin tutustumassa naapuripäiväkotiin.",
  "Jatketaan tästä ensi tiimissä <b>!</b>",
  "Pidän lukupiirin kerran kuussa",
];

const main = (host: HostPage) => host.tab.getByRole("main");
const saved = (host: HostPage) =>
  main(host)
    .getByText(/^Tallennettu klo/u)
    .waitFor();
const figure = (host: HostPage, name: string) =>
  host.tab.locator("dl > div").filter({ hasText: name }).locator("dd").textContent();

async function again(host: HostPage): Promise<void> {
  await host.reload();
  await host.tab.locator('main[data-ready="true"]').waitFor();
}

test("a check-in takes one press on a phone, also in a group year, and the supervisor reads and answers it", async () => {
  const mine = await on.open(employee, { sub: "goals", frame: "phone" });
  const goal = main(mine)
    .getByRole("listitem")
    .filter({ has: mine.tab.getByRole("heading", { level: 3 }) });
  const first = goal.first();
  await first.getByRole("button", { name: /^Kirjaa seuranta/u }).click();
  await first.getByRole("textbox", { name: "Mitä on tapahtunut?" }).fill(said);
  await first.getByRole("button", { name: "Valmis" }).click();
  await saved(mine);
  await again(mine);
  await main(mine).getByText(said, { exact: true }).waitFor();
  expect(await mine.tab.locator("html").evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true);

  const theirs = await on.open(supervisor, { sub: `goals/${folder}` });
  const same = main(theirs).getByRole("listitem").filter({ hasText: said }).first();
  await main(theirs)
    .getByText(/^Veera Lehtomäki, /u)
    .first()
    .waitFor();
  await same.getByRole("button", { name: /^Kirjaa seuranta/u }).click();
  await same.getByRole("textbox", { name: "Mitä on tapahtunut?" }).fill(answered);
  await same.getByRole("button", { name: "Valmis" }).click();
  await saved(theirs);
  await again(mine);
  await main(mine).getByText(answered, { exact: true }).waitFor();
  await main(mine)
    .getByText(/^Päivi Koskenlahti, /u)
    .first()
    .waitFor();
});

test("a supervisor agrees on a goal between discussions, ends one and takes it back; the employee only reads", async () => {
  const theirs = await on.open(supervisor, { sub: `goals/${folder}` });
  await main(theirs).getByRole("button", { name: "Lisää tavoite" }).click();
  await main(theirs).getByRole("textbox", { name: "Mitä opitaan tai saavutetaan?" }).fill(agreed);
  await main(theirs).getByLabel("Mihin mennessä?").fill("2027-02-20");
  await main(theirs).getByRole("button", { name: "Valmis" }).click();
  await saved(theirs);
  await again(theirs);
  const reached = main(theirs).getByRole("button", { name: `Merkitse saavutetuksi: ${agreed}` });
  await reached.click();
  await theirs.tab.getByRole("button", { name: "Kumoa" }).click();
  await reached.waitFor();
  await saved(theirs);

  const mine = await on.open(employee, { sub: "goals" });
  await main(mine).getByRole("heading", { name: agreed }).waitFor();
  await main(mine).getByText("Määräpäivä 20.2.2027, 10 päivää jäljellä").waitFor();
  await main(mine).getByText("Sovittu keskustelujen välillä 2027").waitFor();
  expect(
    await main(mine)
      .getByRole("button", { name: /saavutetuksi|Lisää tavoite|Luovutaan/u })
      .count(),
  ).toBe(0);
});

test("an earlier goal goes on in this year's form with a new day, and keeps what was said of it", async () => {
  const who = { oid: entraIdOf("p-0011") };
  const form = new TalkPage(await on.open(who, { blank: true }));
  await form.go(who, 2027, "p-0015~p-0011");
  const carry = form.main.getByRole("button", { name: /^Jatka vuonna 2027: / }).first();
  const what = ((await carry.getAttribute("aria-label")) ?? "").replace("Jatka vuonna 2027: ", "");
  await carry.click();
  await form.main.getByLabel("Uusi määräpäivä").fill("2027-10-31");
  await form.press("Jatka tavoitetta");
  await form.saved();
  await form.again();
  const cards = form.main.getByRole("listitem", { name: what, exact: true });
  expect(await cards.filter({ hasText: "Sovittu keskustelussa 2026 · Jatkettu 2027" }).count()).toBe(2);
  await cards.filter({ hasText: "Määräpäivä 31.10.2027" }).first().waitFor();
  expect(await form.main.getByRole("button", { name: `Jatka vuonna 2027: ${what}` }).count()).toBe(0);
  await form.host.go(who, { sub: "goals/p-0015" });
  await main(form.host).getByText("Määräpäivä 31.10.2027", { exact: true }).waitFor();
});

test("goals are for two: HR and a colleague are told so", async () => {
  for (const who of ["hr", "secretary"] as const) {
    const host = await on.open(who, { sub: `goals/${folder}` });
    await main(host).getByText("Näitä tavoitteita ei näytetä sinulle").waitFor();
    expect(await main(host).getByText(agreed).count()).toBe(0);
  }
});

test("a supervisor brings earlier goals in from a table, and the same table adds nothing", async () => {
  const table = [
    "Tavoite-ID;Työntekijä;Tavoite;Määräaika;Oppimistapa",
    "T-1;Lehtomäki Veera;Tuon uuden lorupussin ryhmään;31.12.2026;Mentorointi",
    "T-2;Linna Sonja;Ei ole alaiseni;;",
    "T-3;Lehtomäki Veera;Opin viittomia;31.2.2026;",
  ].join("\r\n");
  const host = await on.open(supervisor, { sub: "talks/2027/import" });
  const choose = () =>
    host.tab.locator("input[type=file]").setInputFiles({
      name: "oss.csv",
      mimeType: "text/csv",
      // As Finnish Excel writes it.
      buffer: Buffer.from(table, "latin1"),
    });
  await main(host).getByRole("heading", { name: "1. Tiedosto" }).waitFor();
  await choose();
  await main(host).getByRole("heading", { name: "3. Tarkista" }).waitFor();
  expect([await figure(host, "Uusia"), await figure(host, "Korjattavia rivejä")]).toEqual(["1", "2"]);
  await main(host).getByText("”Linna Sonja” ei ole työntekijäsi.", { exact: false }).waitFor();
  await main(host).getByText("”31.2.2026” ei ole päivä.", { exact: false }).waitFor();
  await main(host).getByRole("button", { name: "Tuo 1 tavoite" }).click();
  await main(host).getByText("Kirjattu: 1 tavoite").waitFor();

  await again(host);
  await choose();
  await main(host).getByText("Taulukossa ei ole uusia tavoitteita.").waitFor();
  expect(await figure(host, "On jo")).toBe("1");

  const mine = await on.open(employee, { sub: "goals" });
  await main(mine).getByRole("heading", { name: "Tuon uuden lorupussin ryhmään" }).waitFor();
  await main(mine).getByText("Tuotu aiemmasta järjestelmästä, 2026").waitFor();
});

test("a discussion on paper: what both wrote, levels, goals and who has acknowledged; others get nothing", async () => {
  const host = await on.open("head", { sub: "talk/2027/p-0295~p-0294/record" });
  const paper = host.tab.getByRole("article");
  await paper.getByRole("heading", { name: "Kehityskeskustelu 2027" }).waitFor();
  await paper.getByRole("table").getByRole("columnheader", { name: "Yhdessä sovittu" }).waitFor();
  await paper.getByText("Kirjaamme lapsen tuen yhteisellä tavalla").waitFor();
  expect(await paper.getByText(/^Kuitattu sovelluksessa/u).count()).toBe(2);
  expect(await host.page.title()).not.toContain("p-0295");
  await host.go("hr", { sub: "talk/2027/p-0295~p-0294/record" });
  await main(host).getByText("Keskustelun näkevät vain työntekijä ja hänen esihenkilönsä.").waitFor();
});
