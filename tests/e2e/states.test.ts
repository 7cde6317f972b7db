import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { columnsOf, editByHand } from "../pages/editByHand.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const name = "Kippasuon päiväkoti";
const area = "Hyvinvointipalvelut";
const phone = { frame: "phone" } as const;
const reason = "Toisessa teemassa on yhden ihmisen nimi.\n\nKerro asia yleisesti.";

test("HR returns a discussion with a reason, the chair corrects it on a phone, and HR accepts it", async () => {
  const chairHost = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(chairHost, "chair", group, phone);
  await form.heldOn.fill("2027-02-08");
  await form.participants.fill("12");
  for (const theme of themes) await form.answer(theme).fill(`${theme}: Maijalla on tästä näkemys.`);
  await form.handIn();
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 10.2.2027").waitFor();

  const hr = await on.open("hr", { sub: `handedin/2027/${group}` });
  const panel = hr.tab.getByRole("region", { name: "Henkilöstöpalvelujen käsittely" });
  await panel.getByText("Keskustelu odottaa henkilöstöpalvelujen käsittelyä.").waitFor();
  await panel.getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  const dialog = hr.tab.getByRole("dialog", { name: `Lähetetäänkö korjattavaksi: ${name}?` });
  await dialog.getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  await dialog.getByText("Kirjoita, mitä pitää korjata").waitFor();
  await dialog.getByLabel("Mitä pitää korjata?").fill(reason);
  await dialog.getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  await dialog.waitFor({ state: "hidden" });
  await hr.reload();
  await hr.tab.getByText("Korjattavana 10.2.2027").waitFor();
  await panel.getByText("Kerro asia yleisesti.").waitFor();

  await chairHost.go("chair", phone);
  await chairHost.homeReady();
  const first = chairHost.tab.getByRole("region", { name: "Tehtävää nyt" }).getByRole("link").first();
  expect(await first.textContent()).toContain(name);
  expect(await first.textContent()).toContain("Korjattavana");
  await first.click();
  await form.main.getByText("Henkilöstöpalvelut pyysi korjauksia 10.2.2027").first().waitFor();
  await form.main.getByText("Toisessa teemassa on yhden ihmisen nimi.").waitFor();
  await form.answer(themes[1]).fill("Tästä on keskusteltu yhdessä.");
  await form.handIn("Palauta uudelleen");
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 10.2.2027").waitFor();
  await chairHost.go("chair", phone);
  await chairHost.homeReady();
  expect(await chairHost.tab.getByText("Korjattavana").count()).toBe(0);

  await hr.go("hr", { sub: "board/2027" });
  await act(hr, "Hyväksy");
  await row(hr).getByText("Hyväksytty 10.2.2027").waitFor();
  await hr.reload();
  await row(hr).getByText("Hyväksytty 10.2.2027").waitFor();
  await chairHost.go("chair", { ...phone, sub: `discussion/2027/${group}` });
  await form.part("Palautus").getByText("Henkilöstöpalvelut on hyväksynyt keskustelun 10.2.2027").waitFor();
});

test("who decides after a colleague is shown what the colleague said, and nothing is written over", async () => {
  const [first, second] = await Promise.all([
    on.open("hr", { sub: `handedin/2027/${group}` }),
    on.open("hr", { sub: "board/2027" }),
  ]);
  await row(second).getByText("Hyväksytty").waitFor();
  await first.tab.getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  await first.tab.getByLabel("Mitä pitää korjata?").fill("Osallistujien määrä on väärä.");
  await first.tab.getByRole("dialog").getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  await first.tab.getByRole("dialog").waitFor({ state: "hidden" });

  await act(second, "Lähetä korjattavaksi");
  await second.tab.getByLabel("Mitä pitää korjata?").fill("Toinen syy.");
  await second.tab.getByRole("dialog").getByRole("button", { name: "Lähetä korjattavaksi" }).click();
  await second.tab.getByRole("dialog").getByText("Kollega ehti ensin").waitFor();
  await second.tab.getByRole("dialog").getByRole("button", { name: "Peruuta" }).click();
  await row(second).getByText("Korjattavana 10.2.2027").waitFor();
  expect(String((await columnsOf(on.town, "Reviews", `review:2027:${group}`)).Body)).toContain(
    "Osallistujien määrä on väärä.",
  );
  await act(second, "Hyväksy");
  await row(second).getByText("Hyväksytty 10.2.2027").waitFor();
});

test("the chair takes a discussion back until a published summary counts it", async () => {
  const host = await on.open("chair", { ...phone, blank: true });
  const form = await DiscussionForm.open(host, "chair", group, phone);
  await form.part("Palautus").getByRole("button", { name: "Peru palautus" }).click();
  await host.tab.getByRole("dialog").getByRole("button", { name: "Peru palautus" }).click();
  await form.part("Palautus").getByText("Palautus on peruttu").waitFor();
  await host.reload();
  await form.part("Palautus").getByText("Palautus on peruttu").waitFor();
  expect(await form.answer(themes[1]).inputValue()).toBe("Tästä on keskusteltu yhdessä.");
  const copy = await columnsOf(on.town, "HandedIn", `handedin:2027:${group}`);
  expect(JSON.stringify(copy)).not.toContain("Maijalla");
  const hr = await on.open("hr", { sub: "board/2027" });
  await row(hr).getByText("Palautus peruttu").waitFor();

  await form.handIn();
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Keskustelu on palautettu 10.2.2027").waitFor();
  // A summary is published while the form is open.
  const key = `review:2027:${group}`;
  const review = JSON.parse(String((await columnsOf(on.town, "Reviews", key)).Body)) as object;
  const compiled = { revision: 3, summaryRevision: 1, on: "2027-02-10" };
  await editByHand(on.town, "Reviews", key, { Body: JSON.stringify({ ...review, compiled }) });
  await form.part("Palautus").getByRole("button", { name: "Peru palautus" }).click();
  await host.tab.getByRole("dialog").getByRole("button", { name: "Peru palautus" }).click();
  await form.part("Palautus").getByText("Palautusta ei voi enää perua").waitFor();

  await host.reload();
  await form.answer(themes[0]).fill("Muutettu koonnin jälkeen.");
  await form.handIn("Palauta uudelleen");
  await form.confirmHandIn();
  await form.part("Palautus").getByText("Koonti on julkaistu aiemman version pohjalta").waitFor();
  await hr.reload();
  await row(hr).getByText("Muuttunut koonnin jälkeen").waitFor();
});

test("a group that never met is counted, by HR's word and by its own", async () => {
  const hr = await on.open("hr", { sub: "board/2027" });
  await act(hr, "Merkitse: ei kokoontunut", "Nuorisopalvelut");
  await hr.tab
    .getByLabel("Syy", { exact: true })
    .fill("Kaksi työntekijää kolmesta oli vapaalla koko talven.");
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Merkitse" }).click();
  await hr.tab.getByRole("dialog").waitFor({ state: "hidden" });

  const host = await on.open("director", { blank: true });
  const form = await DiscussionForm.open(host, "director", "ryhma-yleinen-hallinto");
  if (await form.part("Palautus").getByRole("button", { name: "Peru palautus" }).isVisible()) {
    await form.part("Palautus").getByRole("button", { name: "Peru palautus" }).click();
    await host.tab.getByRole("dialog").getByRole("button", { name: "Peru palautus" }).click();
    await form.part("Palautus").getByText("Palautus on peruttu").waitFor();
  }
  await form.part("Palautus").getByRole("button", { name: "Ryhmä ei kokoontunut tänä vuonna" }).click();
  await form.part("Palautus").getByRole("button", { name: "Ilmoita, ettei ryhmä kokoontunut" }).click();
  await form.errorSummary.getByText("Kirjoita, miksi ryhmä ei kokoontunut").waitFor();
  await form.main.getByLabel("Miksi ryhmä ei kokoontunut?").fill("Ryhmä aloitti vasta helmikuussa.");
  await form.part("Palautus").getByRole("button", { name: "Ilmoita, ettei ryhmä kokoontunut" }).click();
  await host.tab.getByRole("dialog").getByRole("button", { name: "Ilmoita", exact: true }).click();
  await form.part("Palautus").getByText("Ilmoitettu 10.2.2027: ryhmä ei kokoontunut").waitFor();

  await hr.reload();
  const region = hr.tab.getByRole("region", { name: area, exact: true });
  await region.getByText("2 ei kokoontunut").waitFor();
  await hr.tab.getByRole("button", { name: "Ei kokoontunut (2)" }).click();
  expect(await region.getByRole("rowheader").count()).toBe(2);
});

test("HR reminds late groups one by one in Teams, and enters a deputy", async () => {
  const hr = await on.open("hr", { sub: "board/2027" });
  await hr.tab.getByRole("button", { name: "Muistuta myöhässä olevia (3)" }).click();
  const link = hr.tab.getByRole("dialog").getByRole("link", { name: "Avaa viesti Teamsissa: Rehtorit" });
  const address = new URL((await link.getAttribute("href")) ?? "");
  expect(address.pathname).toBe("/l/chat/0/0");
  expect(address.searchParams.get("users")).toMatch(/^[^,]+@heinola\.example,[^,]+@heinola\.example$/u);
  expect(address.searchParams.get("message")).toMatch(/Rehtorit.*31\.1\.2027.*ryhma-rehtorit/su);
  await link.click();
  await hr.tab.getByRole("dialog").getByText("Muistutettu tänään").waitFor();
  await hr.tab.getByRole("dialog").getByRole("button", { name: "Sulje" }).click();

  await act(hr, "Puheenjohtajan sijainen", "Rehtorit");
  const dialog = hr.tab.getByRole("dialog", { name: "Puheenjohtajan sijainen: Rehtorit" });
  await dialog.getByRole("combobox", { name: "Sijainen" }).selectOption({ index: 1 });
  await dialog.getByLabel("Viimeinen päivä").fill("2027-04-30");
  await dialog.getByRole("button", { name: "Tallenna" }).click();
  await dialog.waitFor({ state: "hidden" });
  await hr.reload();
  await row(hr, "Rehtorit").getByText("Muistutettu tänään").waitFor();
  await row(hr, "Rehtorit")
    .getByText(/^Sijainen .+, 30\.4\. asti$/u)
    .waitFor();
});

test("a lead sees the groups' states, and SharePoint keeps HR's dealings from the lead", async () => {
  const lead = await on.open("director", { sub: "board/2027", ...phone });
  await lead.tab.getByRole("region", { name: area, exact: true }).getByText("10 päivää myöhässä").waitFor();
  expect(await lead.tab.getByText("Muuttunut koonnin jälkeen").count()).toBe(0);
  expect(await lead.tab.getByRole("button", { name: /^Toimet:/u }).count()).toBe(0);
  const { siteId, lists } = on.town.config;
  const items = `/sites/${siteId}/lists/${lists.Reviews}/items?$expand=fields&$filter=fields/Key eq 'review:2027:${group}'`;
  expect((await on.town.graph("hr", items)).body).toMatchObject({ value: [{}] });
  expect((await on.town.graph("director", items)).body).toMatchObject({ value: [] });
});

function row(host: HostPage, groupName = name) {
  return host.tab.getByRole("row", { name: groupName });
}

async function act(host: HostPage, action: string, groupName = name): Promise<void> {
  await host.tab.getByRole("button", { name: `Toimet: ${groupName}` }).click();
  await host.tab.getByRole("menuitem", { name: action }).click();
}
