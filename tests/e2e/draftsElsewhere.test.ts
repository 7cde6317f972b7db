import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { blockedStorage, fillStorage } from "../pages/deviceTrouble.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { stage } from "../pages/stage.ts";
import { TabAlone } from "../pages/TabAlone.ts";
import { areaSummary, discussion, group, says } from "../pages/writtenDocument.ts";

const on = stage();
const soon = { timeout: 20_000 };

const refuse = (status: number) =>
  on.town.fault({ match: { method: "PATCH|POST", path: "/items(/|$)", part: true }, status });

const stored = () => discussion.stored(on.town);

async function sees(host: HostPage, text: string): Promise<void> {
  await expect.poll(() => discussion.field(host).inputValue(), soon).toBe(text);
}

test("after another person has signed in, they see and send nothing of it; the first gets it back", async () => {
  const host = await on.open("secretary", { sub: discussion.sub });
  await discussion.field(host).waitFor();
  await host.setOffline(true);
  await discussion.field(host).fill("Sihteerin lähettämätön ajatus");
  await says(host, "Ei verkkoa – teksti säilyy tällä laitteella");
  await host.page.goto("about:blank");
  await host.setOffline(false);
  const mark = (await on.town.ledger()).length;

  await host.go("chair", { sub: discussion.sub });
  await new DiscussionForm(host).heldOn.waitFor();
  expect(await discussion.field(host).inputValue()).not.toBe("Sihteerin lähettämätön ajatus");
  await new DiscussionForm(host).participants.fill("7");
  await new DiscussionForm(host).saved();
  expect(await stored()).not.toBe("Sihteerin lähettämätön ajatus");

  // Home is enough: nobody has to remember which form it was.
  await host.go("secretary");
  await expect.poll(stored, soon).toBe("Sihteerin lähettämätön ajatus");
  const writers = (await on.town.ledger()).slice(mark).map(({ oid }) => oid);
  expect(writers).toEqual(["chair", "secretary"].map(oidOf));
  await host.go("secretary", { sub: discussion.sub });
  await sees(host, "Sihteerin lähettämätön ajatus");
  expect(await new DiscussionForm(host).participants.inputValue()).toBe("7");
});

test("one person on two devices: different answers both stay, and one answer is asked about", async () => {
  const phone = await on.open("secretary", { sub: discussion.sub, frame: "phone" });
  await discussion.field(phone).waitFor();
  const desk = await DiscussionForm.open(await on.open("secretary", { blank: true }), "secretary", group);
  const [, future, working] = themes;
  await phone.setOffline(true);
  const onPhone = new DiscussionForm(phone);
  await onPhone.answer(future).fill("Puhelimella bussissa");
  await onPhone.answer(working).fill("Puhelimen versio");
  await desk.answer(working).fill("Pöydän versio");
  await desk.participants.fill("9");
  await desk.saved();
  await phone.setOffline(false);
  const dialog = phone.tab.getByRole("dialog", { name: "Joku muu muutti samaa kohtaa" });
  await dialog.getByText("Puhelimen versio").waitFor();
  await dialog.getByText("Pöydän versio").waitFor();
  await dialog.getByRole("button", { name: "Pidä molemmat" }).click();
  await dialog.waitFor({ state: "hidden" });
  await onPhone.saved();
  await phone.reload();
  await sees(phone, "Pöydän versio\n\nPuhelimen versio");
  expect(await onPhone.answer(future).inputValue()).toBe("Puhelimella bussissa");
  expect(await onPhone.participants.inputValue()).toBe("9");
});

test("a device with full storage says so, and SharePoint has the words within 10 s", async () => {
  const host = await on.open("secretary", { sub: discussion.sub });
  await discussion.field(host).waitFor();
  await fillStorage(host, on.town.appOrigin);
  await discussion.field(host).fill("Ensimmäinen");
  await says(host, "Tallennetaan kohta – älä sulje sivua");
  await says(host, /^Tallennettu klo/u);
  const start = Date.now();
  // With room on the device the next save would be 20 s away.
  await discussion.field(host).fill("Toinen");
  await expect.poll(stored, soon).toBe("Toinen");
  expect(Date.now() - start).toBeLessThan(10_000);
  await host.reload();
  await sees(host, "Toinen");
});

test("in a tunnel one can leave the form, come back to one's words and go on", async () => {
  const host = await on.open("secretary", { frame: "phone" });
  await host.tab.getByRole("link", { name: /^Kippasuon päiväkoti/u }).click();
  await discussion.field(host).waitFor();
  await host.setOffline(true);
  await discussion.field(host).fill("Ennen tunnelia");
  await host.tab.getByRole("link", { name: "Etusivu" }).first().click();
  await host.tab.getByRole("link", { name: /^Kippasuon päiväkoti/u }).click();
  await sees(host, "Ennen tunnelia");
  await discussion.field(host).fill("Ennen tunnelia ja siellä");
  await host.setOffline(false);
  await expect.poll(stored, soon).toBe("Ennen tunnelia ja siellä");
  await host.go("secretary", { sub: discussion.sub });
  await sees(host, "Ennen tunnelia ja siellä");
});

test("words that only the page has are named at home when the form is left, and are there on coming back", async () => {
  const host = await on.open("secretary", { blank: true, before: blockedStorage });
  await host.go("secretary", { sub: discussion.sub });
  await discussion.field(host).waitFor();
  await refuse(403);
  await discussion.field(host).fill("Vain tässä välilehdessä");
  await says(host, "Tallennus ei onnistunut – älä sulje sivua");
  await host.tab.getByRole("link", { name: "Etusivu" }).first().click();
  await host.tab.getByText("Tällä laitteella on tekstiä, jota ei ole vielä tallennettu").waitFor();
  await host.tab.getByText("Laite ei pysty säilyttämään tekstiä: älä sulje sovellusta").waitFor();
  await on.town.clearFaults();
  await host.tab.getByRole("link", { name: /^Keskustelu 2027/u }).click();
  await sees(host, "Vain tässä välilehdessä");
  await expect.poll(stored, soon).toBe("Vain tässä välilehdessä");
  await host.reload();
  await sees(host, "Vain tässä välilehdessä");
});

test("HR writing far down an area's summary sees that it is not saved, and gets to what to do", async () => {
  const host = await on.open("hr", { sub: areaSummary.sub });
  const field = host.tab.getByRole("textbox", { name: new RegExp(`: ${themes[3]}$`, "u") });
  await field.waitFor();
  await on.town.fault({ rule: "B29" });
  await field.fill("Painopisteistä päätetään yhdessä");
  await field.blur();
  await host.tab.getByRole("button", { name: "Mitä voin tehdä?" }).click();
  const alert = host.tab.getByRole("alert");
  await alert.getByText("Tähän ei voi nyt tallentaa").waitFor();
  await expect.poll(() => alert.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
  await on.town.clearFaults();
  await host.page.keyboard.press("Tab");
  await host.page.keyboard.press("Enter");
  await says(host, /^Tallennettu klo/u);
});

test("words left on the device are named also when home itself cannot be fetched", async () => {
  const host = await on.open("secretary", { sub: discussion.sub });
  await discussion.field(host).waitFor();
  await refuse(403);
  await discussion.field(host).fill("Jäi laitteelle");
  await discussion.field(host).blur();
  await says(host, "Tallennus ei onnistunut – teksti säilyy tällä laitteella");
  await on.town.fault({ match: { path: "/lists/" }, status: 403 });
  await host.tab.getByRole("link", { name: "Etusivu" }).first().click();
  await host.tab.getByRole("alert").waitFor();
  await host.tab.getByRole("link", { name: /^Keskustelu 2027/u }).waitFor();
});

test("closing a page that alone has the words asks first, where the browser may", async () => {
  const tab = await TabAlone.open(on.browser, on.town, "secretary", {
    sub: discussion.sub,
    before: blockedStorage,
  });
  const field = tab.page
    .getByRole("region", { name: themes[2] })
    .getByRole("textbox", { name: "Oma tiimi", exact: true });
  await refuse(403);
  await field.click();
  await field.pressSequentially("Ei missään");
  await tab.page.getByText("älä sulje sivua").first().waitFor();
  const asked = tab.page.waitForEvent("dialog");
  await tab.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  expect(await field.inputValue()).toContain("Ei missään");
  await tab.close();
});

function oidOf(key: string): string {
  const persona = on.town.directory.personas.find((one) => one.key === key);
  if (!persona) throw new Error(`The town has no ${key}`);
  return persona.oid;
}
