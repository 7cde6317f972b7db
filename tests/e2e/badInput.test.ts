import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { inBody, wholeBody } from "../pages/changedBody.ts";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { columnsOf, editByHand } from "../pages/editByHand.ts";
import type { HostPage, HostView } from "../pages/HostPage.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const worksheet = `worksheet:2027:${group}`;
const sub = `discussion/2027/${group}`;

type Said = Readonly<Record<"fi" | "sv" | "en", readonly [title: string, help: string]>>;

test.each<[string, string, Said]>([
  [
    "edited by hand into nonsense",
    '{"schema":"worksheet", "version":1, "answers": rikki',
    {
      fi: ["Sisältöä ei voi lukea", "Ilmoita IT-tukeen: aiemman version voi palauttaa versiohistoriasta."],
      sv: ["Innehållet kan inte läsas", "en tidigare version kan återställas ur versionshistoriken"],
      en: ["The content cannot be read", "restored from the version history"],
    },
  ],
  [
    "written by a newer app",
    JSON.stringify({ schema: "worksheet", version: 99, somethingNew: true }),
    {
      fi: ["Sovelluksesta on uudempi versio", "Sulje välilehti ja avaa se uudelleen."],
      sv: ["Det finns en nyare version av appen", "Stäng fliken och öppna den igen."],
      en: ["There is a newer version of the app", "Close the tab and open it again."],
    },
  ],
])("a document %s is left as it is, with a message what to do", async (_what, body, said) => {
  const { Body: before } = await editByHand(on.town, "Worksheets", worksheet, { Body: body });
  await inEachLanguage(said, "chair");
  expect((await columnsOf(on.town, "Worksheets", worksheet)).Body).toBe(body);

  const host = await on.open("chair", { sub });
  await alertOf(host).getByText(said.fi[0]).waitFor();
  await editByHand(on.town, "Worksheets", worksheet, { Body: String(before) });
  await alertOf(host).getByRole("button", { name: "Yritä uudelleen" }).click();
  await new DiscussionForm(host).heldOn.waitFor();
});

test("an unreadable handed-in discussion is named to HR and left out of the numbers", async () => {
  const key = "handedin:2027:ryhma-museo";
  const { Digest: before } = await editByHand(on.town, "HandedIn", key, { Digest: "rikki" });
  const host = await on.open("hr", { sub: "summary/2027/hyvinvointi" });
  await host.tab
    .getByText("Ryhmän Museopalvelut keskustelua ei voi lukea, eikä se ole mukana luvuissa")
    .waitFor();
  const numbers = host.tab.getByRole("region", { name: "Luvut" }).getByRole("definition");
  expect(Number(await numbers.nth(1).textContent())).toBeLessThan(259);
  await editByHand(on.town, "HandedIn", key, { Digest: String(before) });
});

test("a missing list is said in each language, with what IT has to do", async () => {
  const { lists } = on.town.config;
  await on.town.fault({ match: { method: "GET", path: `/lists/${lists.Worksheets}/` }, status: 404 });
  await inEachLanguage(
    {
      fi: ["Sovelluksen tietovarasto on kesken", "Ilmoita IT-tukeen: käyttöönotto on ajettava uudelleen."],
      sv: ["Appens datalager är inte klart", "Meddela IT-stödet: ibruktagningen måste köras på nytt."],
      en: ["The app's data store is not ready", "Tell IT support: the set-up has to be run again."],
    },
    "chair",
  );
});

test("a text that is too long stays whole, says so, and is saved once it is shorter", async () => {
  const host = await on.open("chair", { blank: true });
  const form = await DiscussionForm.open(host, "chair", group);
  const long = `${"Pitkä ajatus. ".repeat(4_400)}Loppu.`;
  await form.answer(themes[0]).fill(long);
  await form.participants.focus();
  await form.says("Tallennus ei onnistunut – teksti säilyy tällä laitteella");
  await alertOf(host).getByText("Tekstiä on liikaa").waitFor();
  await alertOf(host).getByText("Lyhennä tekstiä, niin se tallentuu. Mitään ei ole poistettu.").waitFor();
  await form
    .part(themes[0])
    .getByText(/Teksti on .* merkkiä liian pitkä\./u)
    .waitFor();
  await host.reload();
  await form.heldOn.waitFor();
  expect(await form.answer(themes[0]).inputValue()).toBe(long);
  await form.answer(themes[0]).fill("Lyhyt ajatus.");
  await form.saved();
  expect(await alertOf(host).count()).toBe(0);
  await host.reload();
  await form.heldOn.waitFor();
  expect(await form.answer(themes[0]).inputValue()).toBe("Lyhyt ajatus.");
});

test("a participant count that is no number is refused in words and not lost from sight", async () => {
  const host = await on.open("chair", { blank: true });
  const form = await DiscussionForm.open(host, "chair", group);
  await form.participants.fill("kymmenkunta");
  await form.part("Keskustelun tiedot").getByText("Kirjoita osallistujien määrä numeroin, 1–999.").waitFor();
  expect(await form.participants.inputValue()).toBe("kymmenkunta");
  await form.participants.fill("10");
  await form.saved();
  await host.reload();
  await form.heldOn.waitFor();
  expect(await form.participants.inputValue()).toBe("10");
});

test.each<[string, (link: string) => string, string, string]>([
  ["no channel", () => "", "Tälle alueelle ei ole valittu kanavaa", "Valitse ensin, mille kanavalle"],
  [
    "a link to something else",
    () => "https://example.org/",
    "Kanavan linkki ei kelpaa",
    "Valitse kanava uudelleen",
  ],
  [
    "a channel that is gone",
    (link) => link.replace(/19%3A[0-9a-f]+/u, "19%3Adeadbeef"),
    "Kanavaa ei löydy",
    "Tarkista kanava Teamsissa",
  ],
])("an area with %s: HR is told before anything is made", async (_what, change, title, help) => {
  const before = await columnsOf(on.town, "Model", "model");
  const spoilt = inBody(before, withChannel(wholeBody(before), change));
  await editByHand(on.town, "Model", "model", spoilt);
  const since = (await on.town.ledger()).length;
  const host = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(host, "yhteiset");
  await step.main.getByRole("alert").getByText(title).waitFor();
  await step.main.getByRole("alert").getByText(help).waitFor();
  expect((await on.town.ledger()).length).toBe(since);
  await editByHand(on.town, "Model", "model", inBody(before, wholeBody(before)));
  await host.reload();
  await step.message.waitFor();
});

test("a channel that HR may not post to: said plainly, nothing posted, and tried again later", async () => {
  const host = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(host, "kaupunkiymparisto");
  await on.town.fault({ match: { method: "POST", path: "/messages$" }, status: 403 });
  await step.post();
  await step.consent("Hyväksy");
  await step.main.getByRole("alert").getByText("Et voi lähettää viestejä tälle kanavalle").waitFor();
  await step.main.getByRole("alert").getByText("Pyydä tiimin omistajaa").waitFor();
  await on.town.clearFaults();
  await host.go("hr", { sub: "summary/2027/kaupunkiymparisto" });
  const row = host.tab.getByRole("row", { name: /^Versio 1/u });
  await row.getByText("Ei lähtenyt: Et voi lähettää viestejä tälle kanavalle").waitFor();
});

test("no network at the start is said in each language, and trying again opens the page", async () => {
  const said: Said = {
    fi: ["Verkkoyhteys puuttuu", "Tarkista verkkoyhteys ja yritä uudelleen."],
    sv: ["Nätverksanslutning saknas", "Kontrollera anslutningen och försök igen."],
    en: ["There is no network", "Check the connection and try again."],
  };
  const host = await on.open("chair", { blank: true });
  const graph = `${on.town.origin}/v1.0/**`;
  for (const lang of ["sv", "en", "fi"] as const) {
    await host.page.route(graph, (route) => route.abort());
    await host.go("chair", { lang });
    await alertOf(host).getByText(said[lang][0]).waitFor();
    await alertOf(host).getByText(said[lang][1]).waitFor();
  }
  await host.page.unroute(graph);
  await alertOf(host).getByRole("button", { name: "Yritä uudelleen" }).click();
  await host.tab.getByRole("region", { name: "Tehtävää nyt" }).waitFor();
});

test("a host that does not answer: the app says so in the browser's language within ten seconds", async () => {
  const host = await on.open("chair", { silent: true, locale: "sv-FI" });
  await host.tab.getByRole("heading", { level: 1, name: "Teams svarar inte" }).waitFor({ timeout: 10_000 });
  await host.tab.getByText("Stäng fliken och öppna den igen.").waitFor();
  await host.tab.getByRole("button", { name: "Försök igen" }).waitFor();
});

test.each([
  ["fi-FI", "Avaa Osaamiskello Teamsissa", "Avaa Teamsissa"],
  ["en-GB", "Open Osaamiskello in Teams", "Open in Teams"],
])(
  "outside Teams (%s) the app says where it opens, and leads to the same place",
  async (locale, title, link) => {
    const host = await on.open("chair", { blank: true, locale });
    await host.page.goto(`${on.town.appOrigin}/#/${sub}`);
    await host.page.getByRole("heading", { level: 1, name: title }).waitFor();
    const href = await host.page.getByRole("link", { name: link }).getAttribute("href");
    expect(href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//u);
    expect(decodeURIComponent(href ?? "")).toContain(sub);
  },
);

test("an address of nothing says so and leads home", async () => {
  const host = await on.open("chair", { sub: "nothing/here" });
  await host.tab.getByRole("alert").getByText("Sivua ei ole").waitFor();
  await host.tab.getByRole("button", { name: "Etusivulle" }).click();
  await host.tab.getByRole("region", { name: "Tehtävää nyt" }).waitFor();
});

function alertOf(host: HostPage): Locator {
  return host.tab.getByRole("main").getByRole("alert");
}

async function inEachLanguage(said: Said, persona: "chair"): Promise<void> {
  for (const lang of ["fi", "sv", "en"] as const satisfies readonly HostView["lang"][]) {
    const host = await on.open(persona, { lang, sub });
    await alertOf(host).getByText(said[lang][0]).waitFor();
    await alertOf(host).getByText(said[lang][1]).waitFor();
  }
}

/** The town's model with another channel for one area's summaries; without one where the link is empty. */
function withChannel(body: string, change: (link: string) => string): string {
  const model = JSON.parse(body) as { summaryChannels: { unitId: string; channelLink: string }[] };
  const channels = model.summaryChannels.map((channel) =>
    channel.unitId === "yhteiset" ? { ...channel, channelLink: change(channel.channelLink) } : channel,
  );
  return JSON.stringify({ ...model, summaryChannels: channels.filter(({ channelLink }) => channelLink) });
}
