import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { isFocused } from "../pages/isFocused.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const phone = { frame: "phone" } as const;

/** What the chair writes; each theme has its own words. */
const answers: Readonly<Record<(typeof themes)[number], string>> = {
  Nykyosaaminen: 'Pedagogiikka on vahvaa.\n\nSijaisten perehdytys ontuu – "kuka näyttää?"',
  "Tulevaisuuden osaamistarpeet": "Kaksikielisiä lapsia on yhä enemmän. Käytämme kuvia & tukiviittomia.",
  "Työelämä- ja yhteistyötaidot": "Palaute <heti>, ei kahvitauolla.",
  "Osaamisen kehittämisen painopisteet": "1) kielitietoisuus 2) perehdytys 3) hyvä mieli 😊",
};

test("home on a phone begins with the chair's own discussion and when it is due", async () => {
  const host = await on.open("chair", phone);
  await host.homeReady();
  const first = host.tab.getByRole("region", { name: "Tehtävää nyt" }).getByRole("link").first();
  expect(await first.textContent()).toContain("Kippasuon päiväkoti");
  expect(await first.textContent()).toContain("Määräaika 31.3. (49 päivää)");
  await first.click();
  await host.tab.getByRole("heading", { level: 1, name: "Kippasuon päiväkoti" }).waitFor();
  await new DiscussionForm(host).answer("Nykyosaaminen").waitFor();
});

test("handing in an empty form names every missing part and leads to its field", async () => {
  const host = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(host, "chair", group, phone);
  await form.handIn();
  await form.errorSummary.waitFor();
  expect(await isFocused(form.errorSummary)).toBe(true);
  expect(await form.errorSummary.getByRole("link").allTextContents()).toEqual([
    "Kirjoita, milloin keskustelu pidettiin",
    "Kirjoita osallistujien määrä, 1–999",
    ...themes.map((theme) => `Vastaa teemaan ${theme}`),
  ]);
  await form.errorSummary.getByRole("link", { name: `Vastaa teemaan ${themes[1]}` }).click();
  await expect.poll(() => isFocused(form.answer(themes[1]))).toBe(true);
  await form.answer(themes[1]).fill("Vastattu");
  await form.errorSummary.getByText("Korjaa vielä 5 kohtaa").waitFor();
  await form.answer(themes[1]).fill("");
  await form.saved();
});

test("everything the chair writes is there after a reload", async () => {
  const host = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(host, "chair", group, phone);
  await form.says("Kaikki on tallessa");
  await form.heldOn.fill("2027-02-08");
  await form.participants.fill("12");
  for (const theme of themes) await form.answer(theme).fill(answers[theme]);
  await form.addNeed("Tulevaisuuden osaamistarpeet", {
    competence: "Teknologia- ja digiosaaminen",
    description: "Vasun kirjaaminen tabletilla",
    method: "Kollegalta oppiminen",
    targetGroup: "Lastenhoitajat",
    urgency: "Tänä vuonna",
  });
  await form.addNeed("Tulevaisuuden osaamistarpeet", {
    competence: null,
    ownWords: "Tukiviittomat arjessa",
    urgency: "Ensi vuonna",
  });
  await form.addAction({ what: "Perehdytyskansio", who: "Varajohtaja", byWhen: "2027-05-31" });
  await form.saved();

  await host.reload();
  await form.heldOn.waitFor();
  await form.says("Kaikki on tallessa");
  expect(await form.heldOn.inputValue()).toBe("2027-02-08");
  expect(await form.participants.inputValue()).toBe("12");
  for (const theme of themes) expect(await form.answer(theme).inputValue()).toBe(answers[theme]);
  const needs = form.part("Tulevaisuuden osaamistarpeet").getByRole("listitem");
  expect(await needs.count()).toBe(2);
  for (const words of ["Teknologia- ja digiosaaminen", "Vasun kirjaaminen tabletilla", "Lastenhoitajat"]) {
    expect(await needs.first().textContent()).toContain(words);
  }
  expect(await needs.first().textContent()).toContain("Kollegalta oppiminen (20)");
  expect(await needs.first().textContent()).toContain("Tänä vuonna");
  expect(await needs.last().textContent()).toContain("Tukiviittomat arjessa");
  const actions = form.part("Yhdessä sovitut toimet");
  expect(await actions.getByLabel("Mitä tehdään?").inputValue()).toBe("Perehdytyskansio");
  expect(await actions.getByLabel("Kuka huolehtii?").inputValue()).toBe("Varajohtaja");
  expect(await actions.getByLabel("Mihin mennessä?").inputValue()).toBe("2027-05-31");
});

test("a removed need comes back with undo, and stays away without it", async () => {
  const host = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(host, "chair", group, phone);
  const theme = form.part("Tulevaisuuden osaamistarpeet");
  await form.addNeed("Tulevaisuuden osaamistarpeet", { competence: null, ownWords: "Turha tarve" });
  await theme.getByRole("button", { name: "Poista: Turha tarve" }).click();
  await host.tab.getByRole("button", { name: "Kumoa" }).click();
  await theme.getByText("Turha tarve").waitFor();
  await theme.getByRole("button", { name: "Poista: Turha tarve" }).click();
  await theme.getByText("Turha tarve").waitFor({ state: "detached" });
  await form.saved();
  await host.reload();
  await form.heldOn.waitFor();
  expect(await theme.getByRole("listitem").count()).toBe(2);
});

test("the chair hands in after hearing who will read, and home says so", async () => {
  const host = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(host, "chair", group, phone);
  await form.part("Palautus").getByText("Siihen asti keskustelun näkevät vain ryhmän jäsenet.").waitFor();
  await form.handIn();
  const dialog = host.tab.getByRole("dialog", { name: "Palautetaanko keskustelu?" });
  expect(await dialog.textContent()).toContain("henkilöstöpalvelut, joka kokoaa palvelualueen koonnin");
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 10.2.2027").waitFor();

  await host.go("chair", phone);
  await host.homeReady();
  const done = host.tab.getByRole("region", { name: "Ryhmiesi keskustelut" });
  await done.getByRole("link", { name: /Kippasuon päiväkoti/u }).waitFor();
  const tasks = host.tab.getByRole("region", { name: "Tehtävää nyt" });
  expect(await tasks.getByRole("link").allTextContents()).not.toContainEqual(
    expect.stringContaining("Kippasuo"),
  );
});

test("a member of the group reads the discussion and cannot change it", async () => {
  const host = await on.open("employee");
  await host.homeReady();
  await host.tab
    .getByRole("region", { name: "Ryhmiesi keskustelut" })
    .getByRole("link", { name: /Kippasuon päiväkoti/u })
    .click();
  const main = host.tab.getByRole("main");
  await main.getByText("Kirjoita muistilappuja keskustelun aikana").waitFor();
  await main.getByText("Palaute <heti>, ei kahvitauolla.").waitFor();
  await main.getByText("Tukiviittomat arjessa").waitFor();
  // Notes are the member's own; the group's words are text, and nothing here hands them in.
  expect(await main.getByRole("textbox", { name: "Oma tiimi", exact: true }).count()).toBe(0);
  expect(await main.getByRole("button", { name: /^(Palauta|Lisää|Muokkaa)/u }).count()).toBe(0);

  await host.go("employee", { sub: `handedin/2027/${group}` });
  await main.getByText("Palautettu 10.2.2027").waitFor();
  await main.getByText("Perehdytyskansio").waitFor();
});

test("others keep reading the old copy until a changed discussion is handed in again", async () => {
  const host = await on.open("chair", { blank: true });
  const form = await DiscussionForm.open(host, "chair", group);
  await form.answer(themes[0]).fill("Pedagogiikka on vahvaa. Perehdytys on nyt kunnossa.");
  await form.saved();
  await form.part("Palautus").getByText("Keskustelua on muutettu palautuksen jälkeen").waitFor();
  await host.reload();
  await form.part("Palautus").getByText("Keskustelua on muutettu palautuksen jälkeen").waitFor();

  const reader = await on.open("employee", { sub: `handedin/2027/${group}` });
  const read = reader.tab.getByRole("main");
  await read.getByText("Sijaisten perehdytys ontuu").waitFor();
  await form.handIn("Palauta uudelleen");
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 10.2.2027").waitFor();
  await reader.reload();
  await read.getByText("Perehdytys on nyt kunnossa.").waitFor();
  expect(await read.getByText("Sijaisten perehdytys ontuu").count()).toBe(0);
});

test("a management team answers for itself and for its whole area, side by side", async () => {
  const host = await on.open("director", { blank: true });
  const sub = "ryhma-hyvinvointi-johtoryhma";
  const form = await DiscussionForm.open(host, "director", sub);
  const own = form.answer(themes[3], "Oma johtoryhmä");
  const whole = form.answer(themes[3], "Koko palvelualue");
  const left = await own.boundingBox();
  const right = await whole.boundingBox();
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  await own.fill("Johtoryhmä oppii mittaamaan vaikutuksia.");
  await whole.fill("Palvelualue siirtää eläköityvien osaamisen ajoissa.");
  await form.addNeed(themes[3], {
    competence: "Osaamisen johtaminen",
    perspective: "Koko palvelualue",
    method: "Mentorointi",
  });
  await form.saved();
  await host.reload();
  await form.heldOn.waitFor();
  expect(await own.inputValue()).toBe("Johtoryhmä oppii mittaamaan vaikutuksia.");
  expect(await whole.inputValue()).toBe("Palvelualue siirtää eläköityvien osaamisen ajoissa.");
  const need = form.part(themes[3]).getByRole("listitem").last();
  expect(await need.textContent()).toContain("Osaamisen johtaminen");
  expect(await need.textContent()).toContain("Koko palvelualue");
});
