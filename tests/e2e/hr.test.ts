import { expect, test } from "vitest";
import { themes } from "../pages/DiscussionForm.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { blocksOf, PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const unit = "hyvinvointi";
const team = "Hyvinvointipalvelut";
const channel = "Osaamisen kehittäminen";

/** What HR writes of each theme. */
const narrative: Readonly<Record<string, string>> = {
  [themes[0]]: "Ammatillinen osaaminen on vahvaa.\n\nSe on <b>myös</b> yhteinen huoli & toive.",
  [themes[1]]: "Kielitietoinen työtapa nousi kuudessa ryhmässä:\n- selkokieli\n- tulkin käyttö",
  [themes[2]]: "Palautetta toivotaan enemmän.",
  [themes[3]]: "Painopisteet: oppiminen ja itsensä johtaminen.",
};

test("the board says how far each area is, and who is late or missing", async () => {
  const host = await on.open("hr", { sub: "board/2027" });
  const main = host.tab.getByRole("main");
  const area = (name: string) => main.getByRole("region", { name, exact: true });
  await area(team).waitFor();
  const said = async (name: string) => (await area(name).getByRole("paragraph").first().textContent()) ?? "";
  expect(await said("Heinolan kaupunki")).toMatch(/^1\/1 .*Kaikki ovat palauttaneet$/u);
  expect(await said("Yhteiset palvelut")).toMatch(/^0\/8 .*1 myöhässä$/u);
  expect(await said("Kaupunkiympäristö")).toMatch(/^0\/16 .*1 myöhässä$/u);
  expect(await said(team)).toMatch(/^28\/32 .*1 myöhässä$/u);

  const late = area(team).getByRole("row", { name: /^Rehtorit/u });
  expect(await late.textContent()).toContain("10 päivää myöhässä");
  for (const name of ["Kippasuon päiväkoti", "Nuorisopalvelut", "Heinolan lukio, LUMA- ja taitoaineet"]) {
    expect(await area(team).getByRole("row", { name }).textContent()).toContain("Odottaa");
  }
  await main.getByRole("button", { name: "Myöhässä (3)" }).click();
  await area(team).getByRole("row", { name: "Kirjastopalvelut" }).waitFor({ state: "detached" });
  expect(await area(team).getByRole("rowheader").allInnerTexts()).toEqual(["Rehtorit"]);

  await main.getByRole("link", { name: "Vuosi 2026" }).click();
  await main.getByRole("heading", { level: 1, name: "Keskustelujen tilanne 2026" }).waitFor();
  await area(team).getByRole("row", { name: "Kirjastopalvelut" }).waitFor();
  await main.getByRole("link", { name: "Vuosi 2027" }).click();
  await main.getByRole("heading", { level: 1, name: "Keskustelujen tilanne 2027" }).waitFor();
});

test("HR reads what a group handed in", async () => {
  const host = await on.open("hr", { sub: "board/2027" });
  await host.tab.getByRole("link", { name: "Kirjastopalvelut" }).click();
  const main = host.tab.getByRole("main");
  await main.getByRole("heading", { level: 1, name: "Kirjastopalvelut" }).waitFor();
  await main.getByRole("region", { name: "1. Nykyosaaminen" }).getByRole("paragraph").first().waitFor();
  expect(await main.getByRole("textbox").count()).toBe(0);
});

test("the summary counts the groups' needs and shows their words beside HR's own, which stay", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  const main = host.tab.getByRole("main");
  await main.getByRole("heading", { level: 1, name: `Koonti: ${team}` }).waitFor();
  const numbers = await main.getByRole("region", { name: "Luvut" }).getByRole("definition").allTextContents();
  expect(numbers.slice(0, 3)).toEqual(["28/32", "259", "113"]);
  await main
    .getByText("Neljän ryhmän keskustelu puuttuu")
    .or(main.getByText("4 ryhmän keskustelu"))
    .waitFor();
  await main.getByText("Rehtorit, 10 päivää myöhässä").waitFor();
  const future = main.getByRole("region", { name: themes[1], exact: true });
  await future.getByText("Ammatillinen osaaminen").first().waitFor();
  await future.getByText("19 tarvetta, 17 ryhmää").waitFor();
  await future.getByText("6 tarvetta, 6 ryhmää, omin sanoin").waitFor();

  await future.getByRole("button", { name: "Näytä ryhmien tekstit" }).click();
  const texts = future.getByRole("region", { name: `Ryhmien tekstit: ${themes[1]}` });
  await texts.getByRole("link", { name: "Kirjastopalvelut: avaa koko keskustelu" }).waitFor();

  for (const theme of themes) await written(host, theme).fill(narrative[theme] ?? "");
  await main.getByRole("button", { name: "Näytä ryhmien tekstit" }).first().focus();
  await main.getByText(/^Tallennettu klo/u).waitFor();
  await host.reload();
  for (const theme of themes) expect(await written(host, theme).inputValue()).toBe(narrative[theme]);
});

test("what is previewed is what everybody in the channel reads, and its link opens the whole summary", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  await host.tab.getByRole("button", { name: "Esikatsele ja julkaise" }).first().click();
  const step = new PublishingStep(host);
  await step.message.waitFor();
  const facts = await step.main.getByRole("definition").allTextContents();
  expect(facts.slice(0, 4)).toEqual([
    channel,
    team,
    expect.stringMatching(
      /^Kaikki tiimin jäsenet \(vakiokanava\)\. Teamsin mukaan \d+ jäsentä ja 1 omistaja\.$/u,
    ),
    "Koko henkilöstö",
  ]);
  const previewed = await blocksOf(step.message);
  expect(previewed.join("\n")).toContain("Osaamiskeskustelujen koonti 2027: Hyvinvointipalvelut");
  expect(previewed.join("\n")).toContain("Se on <b>myös</b> yhteinen huoli & toive.");
  expect(previewed).toContain("selkokieli");

  const before = await messages();
  await step.post();
  await step.consent("Peruuta");
  await step.main.getByRole("alert").getByText("Sovellukselta puuttuu lupa").waitFor();
  expect(await messages()).toEqual(before);
  await step.main.getByRole("button", { name: "Anna lupa" }).click();
  await step.consent("Hyväksy");
  await step.post();
  await step.sent();
  expect((await messages()).length).toBe(before.length + 1);

  const reader = await on.open("employee");
  await reader.openChannel(team, channel);
  const post = reader.page.getByRole("article", { name: /^Leena Töyrylä/u });
  await post.waitFor();
  expect(await blocksOf(post)).toEqual(previewed);
  await post.getByRole("link", { name: "Avaa koko koonti" }).click();
  const copy = reader.tab.getByRole("main");
  await copy.getByRole("heading", { level: 1, name: team }).waitFor();
  await copy.getByText("Mukana 28/32 ryhmän keskustelut, osallistujia 259.").waitFor();
  for (const words of ["Se on <b>myös</b> yhteinen huoli & toive.", "Palautetta toivotaan enemmän."]) {
    await copy.getByText(words).waitFor();
  }
  expect(await copy.getByText("Rehtorit").count()).toBe(0);
});

test("the ledger says what was posted where, when and by whom", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  const row = host.tab.getByRole("row", { name: /^Versio 1/u });
  await row.waitFor();
  const said = (await row.textContent()) ?? "";
  for (const words of [channel, team, "Leena Töyrylä", "Lähetetty"]) expect(said).toContain(words);
  expect(said).toMatch(/\d{1,2}\.\d{1,2}\.\d{4}/u);
  await row.getByRole("link", { name: "Julkaistu koonti, versio 1" }).click();
  await host.tab.getByRole("heading", { level: 1, name: team }).waitFor();
});

test("a second version says that it corrects the first, and links it", async () => {
  const host = await on.open("hr", { sub: `summary/2027/${unit}` });
  await written(host, themes[2]).fill("Palautetta toivotaan enemmän. Lukuja on tarkistettu.");
  await host.tab.getByRole("button", { name: "Esikatsele ja julkaise" }).first().click();
  const step = new PublishingStep(host);
  await step.message.waitFor();
  const previewed = await blocksOf(step.message);
  expect(previewed.join("\n")).toContain("Korjattu koonti, versio 2");
  await step.post();
  await step.consent("Hyväksy");
  await step.sent();

  const reader = await on.open("employee");
  await reader.openChannel(team, channel);
  const post = reader.page.getByRole("article").filter({ hasText: "Korjattu koonti, versio 2" });
  await post.waitFor();
  expect(await blocksOf(post)).toEqual(previewed);
  const [first] = await messages();
  await post.getByRole("link", { name: "Aiempi viesti" }).click();
  await reader.page.waitForURL((url) => url.searchParams.get("message") === first?.id);
});

test("when nobody saw whether a message went, HR looks and says; it never goes twice", async () => {
  const host = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(host, unit);
  const before = await messages();
  await on.town.fault({
    match: { method: "POST", path: "/messages$" },
    phase: "after",
    status: 504,
    times: 1,
  });
  await step.post();
  await step.consent("Hyväksy");
  await step.main.getByRole("heading", { name: "Ei ole varmaa, menikö viesti perille" }).waitFor();
  await host.reload();
  await step.main.getByRole("heading", { name: "Ei ole varmaa, menikö viesti perille" }).waitFor();
  await step.main.getByText(`Avaa tiimin ${team} kanava ${channel}`).waitFor();
  await step.main.getByRole("button", { name: "Viesti on kanavalla" }).click();
  await step.sent();
  expect((await messages()).length).toBe(before.length + 1);

  await host.go("hr", { sub: `summary/2027/${unit}` });
  const row = host.tab.getByRole("row", { name: /^Versio 3/u });
  await row.getByText("Lähetetty").waitFor();
});

function written(host: HostPage, theme: string) {
  return host.tab.getByRole("textbox", { name: new RegExp(`: ${theme}$`, "u") });
}

/** The channel's messages as Teams has them, oldest first. */
async function messages(): Promise<readonly { readonly id: string; readonly webUrl: string }[]> {
  const at = on.town.directory.teams.find((one) => one.displayName === team);
  const id = at?.channels.find((one) => one.displayName === channel)?.id;
  const answer = await on.town.graph("hr", `/teams/${at?.id}/channels/${id}/messages`);
  return (answer.body as { value: { id: string; webUrl: string }[] }).value.reverse();
}
