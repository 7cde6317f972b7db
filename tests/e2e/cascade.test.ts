import { expect, test } from "vitest";
import { DiscussionForm } from "../pages/DiscussionForm.ts";
import { draftByHr } from "../pages/draftByHr.ts";
import { columnsOf } from "../pages/editByHand.ts";
import { isFocused } from "../pages/isFocused.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const strategic = "ryhma-kaupungin-johtoryhma";
const management = "ryhma-hyvinvointi-johtoryhma";
const team = "ryhma-kippasuo";
const line = "Vuoropuhelu kunnan ja kuntalaisten kanssa on jokaisen esihenkilön osaamista.";

test("the strategic group lays a line down and decides on HR's proposal; both are there after a reload and in the copy", async () => {
  await draftByHr(on.town);
  const host = await on.open("manager", { blank: true });
  const form = await DiscussionForm.open(host, "manager", strategic);
  const lines = form.part("Linjaukset");
  const before = await lines.getByRole("listitem").count();
  await lines.getByRole("button", { name: "Lisää linjaus" }).click();
  const added = lines.getByRole("listitem").last();
  await added.locator(":focus").waitFor();
  await added.getByLabel("Mitä linjataan?").fill(line);
  await added.getByLabel("Strategian tavoite").selectOption({ label: "Vahva kaupunkiyhteisö" });

  const common = form.part("Yhteiset osaamiset ja 70–20–10");
  await common.getByText("Tekoälylle ehdotetaan omaa kohtaa.").waitFor();
  await common.getByRole("listitem").filter({ hasText: "Uusi:" }).getByText("Tekoälyosaaminen").waitFor();
  await common.getByRole("radio", { name: "Hyväksytään muutoksin" }).check();
  await common.getByLabel("Mitä muutetaan?").fill("");

  await form.handIn("Palauta uudelleen");
  await form.errorSummary
    .getByRole("link", { name: "Kirjoita, mitä yhteisiin osaamisiin muutetaan" })
    .click();
  await common.getByLabel("Mitä muutetaan?").fill("Tekoälyosaaminen esihenkilöille ensin.");
  await form.errorSummary.getByRole("link", { name: `Valitse, mistä linjaus ${before + 1} on` }).click();
  await expect.poll(() => isFocused(added.getByLabel("Mistä linjaus on?"))).toBe(true);
  await added.getByLabel("Mistä linjaus on?").selectOption({ label: "Strateginen kyvykkyys" });

  // One is taken away, and comes back where it was.
  await lines.getByRole("button", { name: /^Poista linjaus: Tekoälyä käytetään/u }).click();
  expect(await lines.getByRole("listitem").count()).toBe(before);
  await host.tab.getByRole("button", { name: "Kumoa" }).click();
  expect(await lines.getByRole("listitem").count()).toBe(before + 1);
  await form.saved();

  await host.reload();
  await form.heldOn.waitFor();
  expect(await added.getByLabel("Mitä linjataan?").inputValue()).toBe(line);
  expect(await common.getByRole("radio", { name: "Hyväksytään muutoksin" }).isChecked()).toBe(true);
  await form.handIn("Palauta uudelleen");
  await form.confirmHandIn();
  await form.says(/Keskustelu on palautettu/u);
  await host.go("manager", { sub: `handedin/2027/${strategic}` });
  const copy = host.tab.getByRole("main");
  const inCopy = copy.getByRole("region", { name: "Linjaukset" }).getByRole("listitem").last();
  await inCopy.getByText(line).waitFor();
  await inCopy.getByText("Strateginen kyvykkyys · Vahva kaupunkiyhteisö").waitFor();
  await copy.getByText("Tekoälyosaaminen esihenkilöille ensin.").waitFor();
});

test("a team sees the lines of both levels above, and a need of it answers one; so do its members and paper", async () => {
  const host = await on.open("chair", { blank: true });
  const form = await DiscussionForm.open(host, "chair", team);
  const above = form.part("Ylemmän tason linjaukset");
  await above.getByRole("heading", { name: /^Heinolan kaupunki/u }).waitFor();
  await above.getByRole("heading", { name: /^Hyvinvointipalvelut/u }).waitFor();
  const answered = "Kielitietoinen työtapa on asiakastyön perustaito";
  const theme = form.part("Tulevaisuuden osaamistarpeet");
  await form.addNeed("Tulevaisuuden osaamistarpeet", { competence: null, ownWords: "Selkokieli" });
  await theme.getByRole("button", { name: "Muokkaa: Selkokieli" }).click();
  const choice = theme.getByLabel("Mihin linjaukseen tarve vastaa?");
  const option = choice.getByRole("option", { name: new RegExp(`^${answered}`, "u") });
  await choice.selectOption({ label: (await option.textContent()) ?? "" });
  await theme.getByRole("button", { name: "Valmis", exact: true }).click();
  await theme.getByText(new RegExp(`${answered}.* \\(Hyvinvointipalvelut\\)`, "u")).waitFor();
  await form.saved();

  await host.reload();
  await theme.getByText(new RegExp(`${answered}.* \\(Hyvinvointipalvelut\\)`, "u")).waitFor();
  const { Body } = await columnsOf(on.town, "Worksheets", `worksheet:2027:${team}`);
  const { needs } = JSON.parse(String(Body)) as { needs: readonly { lineId: string | null }[] };
  expect(needs.map(({ lineId }) => lineId)).toContain(`${management}-l1`);

  const reader = await on.open("employee", { sub: `discussion/2027/${team}`, frame: "phone" });
  const folded = reader.tab.getByRole("region", { name: "Ylemmän tason linjaukset" });
  await folded.getByText(new RegExp(`^${answered}`, "u")).waitFor();
  await reader.tab.getByText("Vastaa linjaukseen").first().waitFor();
  expect(await reader.tab.getByRole("combobox", { name: "Mihin linjaukseen tarve vastaa?" }).count()).toBe(0);
  await reader.go("employee", { sub: `print/2027/${team}` });
  await reader.tab
    .getByRole("article")
    .getByText(new RegExp(`^${answered}`, "u"))
    .waitFor();
});

test("in a meeting the lines come first and stay at hand; a member of the strategic group only reads what it lays down", async () => {
  const host = await on.open("chair", { sub: `meeting/2027/${team}` });
  const steps = host.tab.getByRole("list", { name: "Keskustelun vaiheet" });
  await steps.getByRole("button", { name: /Linjaukset ylempää$/u }).click();
  await host.tab.getByRole("heading", { level: 2, name: /^Heinolan kaupunki/u }).waitFor();
  await steps.getByRole("button", { name: /Tulevaisuuden osaamistarpeet$/u }).click();
  await host.tab.getByText(/^Ylemmän tason linjaukset/u).click();
  await host.tab.getByRole("heading", { name: /^Hyvinvointipalvelut/u }).waitFor();

  const reader = await on.open("director", { sub: `discussion/2027/${strategic}` });
  const lines = reader.tab.getByRole("region", { name: "Linjaukset" });
  await lines.getByText(/^Avaintehtävän osaaminen/u).waitFor();
  expect(await reader.tab.getByRole("button", { name: "Lisää linjaus" }).count()).toBe(0);
  expect(await reader.tab.getByRole("radio", { name: "Jatketaan entisellään" }).count()).toBe(0);
});
