import { expect, test } from "vitest";
import { entraIdOf } from "../pages/entraIdOf.ts";
import { itRuns } from "../pages/itRuns.ts";
import { stage } from "../pages/stage.ts";
import { TalkPage } from "../pages/TalkPage.ts";

const on = stage();
const employee = { oid: entraIdOf("p-0526") };
const supervisor = { oid: entraIdOf("p-0522") };
const pair = "p-0526~p-0522";
const [digital, success, goal] = [
  "Teknologia- ja digiosaaminen",
  "Omatoimikirjaston neuvonta löysi muotonsa.",
  "Vedän digineuvonnan kehittämisen",
];
const autumn = "2027-10-15";
const answer = "Neuvonta näkyy myös palautteessa.";
const changed = "Neuvonta näkyy myös palautteessa, jota tuli paljon.";

const open = async (who: typeof employee, year = 2027, view = {}) => {
  const page = new TalkPage(await on.open(who, { blank: true }));
  await page.go(who, year, pair, view);
  return page;
};

test("the employee prepares on a phone: told who reads before the first word", async () => {
  const form = await open(employee, 2027, { frame: "phone" });
  await form.main.getByText("Ennen kuin kirjoitat").waitFor();
  await form.field("Onnistumiset").fill(success);
  await form.choose("Oma arviosi", digital, "3 – Itsenäinen");
  await form.press("Lisää toive");
  await form.main.getByLabel("Mitä opitaan tai saavutetaan?").fill(goal);
  await form.press("Olen valmis keskusteluun");
  await form.saved();
  await form.again();
  expect(await form.field("Onnistumiset").inputValue()).toBe(success);
  await form.main.getByText("Olet valmis. Esihenkilö ei vielä ole.").waitFor();
  expect(await form.levels("Oma arviosi", digital).getByRole("radio", { checked: true }).count()).toBe(1);
});

test("the supervisor prepares beside the employee's words, and writes down what the two agree on", async () => {
  const form = await open(supervisor);
  await form.words(success).waitFor();
  await form.field("Onnistumiset").fill(answer);
  await form.choose("Arviosi", digital, "4 – Opastaa muita");
  await form.press("Olen valmis keskusteluun");
  await form.saved();
  await form.again();
  await form.stands("Molemmat ovat valmiita");

  await on.town.setDay("2027-02-18");
  await form.again();
  await form.choose("Yhdessä sovittu", digital, "4 – Opastaa muita");
  await form.press(`Ota tavoitteeksi: ${goal}`);
  await form.main.getByLabel("Mihin mennessä?").last().fill("2027-11-30");
  await form.press("Merkitse käydyksi");
  await form.main.getByText("Käyty 18.2.2027", { exact: true }).waitFor();
  await form.saved();
  await form.again();
  await form.main.getByText("Käyty 18.2.2027", { exact: true }).waitFor();
  expect(await form.field("Onnistumiset").inputValue()).toBe(answer);
});

test("both acknowledge what stands there; when the text changes, the acknowledgement lapses", async () => {
  const theirs = await open(employee);
  await theirs.words(answer).waitFor();
  await theirs.press("Kuittaa nähdyksi");
  await theirs.saved();
  const form = await open(supervisor);
  await form.press("Kuittaa nähdyksi");
  await form.saved();
  await form.again();
  await form.stands("Käyty ja kuitattu");

  await form.field("Onnistumiset").fill(changed);
  await form.field("Haasteet").focus();
  await form.saved();
  await form.again();
  await form.stands("Käyty, kuittaus puuttuu");
  await theirs.again();
  await theirs.main
    .getByText("Teksti on muuttunut kuittauksesi jälkeen. Lue se ja kuittaa uudelleen.")
    .waitFor();
  // Only the matter that changed is named, and its name leads there.
  const named = theirs.main.getByText("Muuttunut kuittauksesi jälkeen:").locator("+ ul > li");
  expect(await named.allTextContents()).toEqual(["Onnistumiset"]);
  await named.getByRole("button").press("Enter");
  await theirs.main.locator("h3:focus", { hasText: "Onnistumiset" }).waitFor();
  await theirs.words(changed).waitFor();
  await theirs.press("Kuittaa nähdyksi");
  await theirs.saved();
  await theirs.again();
  await theirs.stands("Käyty ja kuitattu");
});

test("HR sees that it was held and when, and of what was said nothing", async () => {
  const hr = await on.open("hr", { sub: "talks/2027/all" });
  const main = hr.tab.getByRole("main");
  await main.getByRole("searchbox", { name: "Etsi nimellä" }).fill("Vihavainen");
  await main.getByRole("button", { name: /^Kaikki/u }).click();
  await main.getByText("Käyty 18.2.2027").waitFor();
  await hr.go("hr", { sub: `talk/2027/${pair}` });
  await main.getByText("Tämä keskustelu ei ole sinun").waitFor();
  expect(await main.getByText(answer).count()).toBe(0);
});

test("in June the employee says how the goal is getting on, and the supervisor reads it", async () => {
  await on.town.setDay("2027-06-10");
  const host = await on.open(employee, { sub: "goals", frame: "phone" });
  const main = host.tab.getByRole("main");
  await main.getByRole("button", { name: `Kirjaa seuranta: ${goal}` }).click();
  await main.getByLabel("Mitä on tapahtunut?").fill("Ohje on luonnoksena.");
  await main.getByRole("button", { name: "Valmis", exact: true }).click();
  await main.getByText(/^Tallennettu klo/u).waitFor();
  await host.reload();
  await main.getByText("Ohje on luonnoksena.").waitFor();
  const reader = await on.open(supervisor, { sub: "goals/p-0526" });
  await reader.tab.getByRole("main").getByText("Ohje on luonnoksena.").waitFor();
});

test("next year's form has last year's goals and levels beside it, and a goal goes on", async () => {
  await on.town.setDay(autumn);
  await itRuns(on.town, autumn, (all) => all.filter(({ title }) => title === "open 2028"));
  const form = await open(supervisor, 2028);
  await form.main.getByText("Aiemmin sovitut tavoitteet").waitFor();
  await form.main.getByText(goal, { exact: true }).first().waitFor();
  await form.main.getByText("Ohje on luonnoksena.").waitFor();
  await form.main.getByText("Vuonna 2027 sovittu: 4 – Opastaa muita").waitFor();
  await form.press(`Jatka vuonna 2028: ${goal}`);
  await form.press("Jatka tavoitetta");
  await form.saved();
  await form.again();
  await form.main.getByText("Jatkettu 2028").first().waitFor();
}, 180_000);

test("the year's levels leave as sums alone, once IT has counted them", async () => {
  await on.town.setDay(autumn);
  const hr = await on.open("hr", { sub: "levels/2027" });
  const main = hr.tab.getByRole("main");
  await main.getByRole("heading", { name: /2027/u, level: 1 }).waitFor();
  expect(await main.getByText(digital).count()).toBe(0);
  await itRuns(on.town, autumn, (all) => all.filter(({ title }) => title === "aggregate"));
  await hr.reload();
  await main
    .getByText(/15\.10\.2027/u)
    .first()
    .waitFor();
  await main.getByText(digital).first().waitFor();
}, 180_000);
