import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { PublishingStep } from "../pages/PublishingStep.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const theme = "Nykyosaaminen";

async function writing(): Promise<{ host: HostPage; form: DiscussionForm }> {
  const host = await on.open("chair", { blank: true });
  const form = await DiscussionForm.open(host, "chair", group);
  return { host, form };
}

/** What SharePoint has, seen by a browser of its own that was never refused anything. */
async function isStored(text: string): Promise<void> {
  await on.town.clearFaults();
  const { form } = await writing();
  expect(await form.answer(theme).inputValue()).toBe(text);
}

/** Answers Teams' question who the person is. */
async function confirm(host: HostPage, answer: "Vahvista" | "Peruuta" = "Vahvista"): Promise<void> {
  const dialog = host.page.getByRole("alertdialog", { name: "Vahvista, että se olet sinä" });
  await dialog.getByRole("button", { name: answer, exact: true }).click();
}

/** As a finger presses: the button is held for a moment, and the field that was written in is left meanwhile. */
const press = (within: Locator, name: string) => within.getByRole("button", { name }).click({ delay: 200 });

const dialogs = (host: HostPage) => host.page.getByRole("alertdialog");

test("a token that ends while somebody writes is renewed, and nobody notices", async () => {
  const { host, form } = await writing();
  await on.town.fault({ rule: "B40" });
  await form.answer(theme).fill("Kirjoitettu vanhalla tunnuksella.");
  await form.saved();
  expect(await form.main.getByRole("alert").count()).toBe(0);
  expect(await dialogs(host).count()).toBe(0);
  await isStored("Kirjoitettu vanhalla tunnuksella.");
});

test("a claims challenge waits for a press; after it the text is saved by itself", async () => {
  const { host, form } = await writing();
  await on.town.fault({ rule: "B41" });
  await form.answer(theme).fill("Kirjoitettu ennen vahvistusta.");
  await form.heldOn.focus();
  const alert = form.main.getByRole("alert");
  await alert.getByText("Kirjautuminen on vahvistettava").waitFor();
  expect(await dialogs(host).count()).toBe(0);
  // Other buttons and typing ask nothing.
  await form.answer(theme).fill("Kirjoitettu ennen vahvistusta, ja vähän lisää.");
  await form.main.getByRole("button", { name: `Lisää osaamistarve teemaan ${theme}` }).click();
  await form.main.getByRole("button", { name: "Valmis", exact: true }).click();
  expect(await dialogs(host).count()).toBe(0);

  await form.heldOn.focus();
  await press(alert, "Vahvista kirjautuminen");
  await confirm(host, "Peruuta");
  await alert.getByText("Kirjautuminen on vahvistettava").waitFor();
  await press(alert, "Vahvista kirjautuminen");
  await confirm(host);
  await form.says(/^Tallennettu klo/u);
  await alert.waitFor({ state: "detached" });
  await isStored("Kirjoitettu ennen vahvistusta, ja vähän lisää.");
});

test("handing in that meets a claims challenge goes on after the press", async () => {
  const { host, form } = await writing();
  await form.heldOn.fill("2027-02-08");
  await form.participants.fill("12");
  for (const one of themes) await form.answer(one).fill(`Vastattu: ${one}`);
  await form.saved();
  await on.town.fault({ rule: "B41" });
  await form.handIn();
  await form.confirmHandIn();
  const part = form.part("Palautus");
  await part.getByRole("button", { name: "Vahvista kirjautuminen" }).click();
  await confirm(host);
  await part.getByText("Keskustelu on palautettu 10.2.2027").waitFor();
});

test("a message that meets a claims challenge goes after the press, once", async () => {
  const host = await on.open("hr", { blank: true });
  const step = await PublishingStep.open(host, "hyvinvointi");
  await step.message.waitFor();
  await on.town.fault({ rule: "B41" });
  await step.post();
  await step.consent("Hyväksy");
  await step.main.getByRole("button", { name: "Vahvista kirjautuminen" }).click();
  await confirm(host);
  await step.message.waitFor();
  await step.post();
  await step.sent();
  const written = await on.town.ledger();
  expect(written.filter(({ path }) => path.endsWith("/messages"))).toHaveLength(1);
});

test("a claims challenge while a page opens waits for a press, and then the page comes", async () => {
  await on.town.fault({ rule: "B41" });
  const host = await on.open("chair");
  const alert = host.tab.getByRole("alert");
  await alert.getByText("Kirjautuminen on vahvistettava").waitFor();
  await alert.getByRole("button", { name: "Vahvista kirjautuminen" }).click();
  await confirm(host);
  await host.homeReady();
});

test("consent that is taken back while somebody writes is asked for after a press, and the text is saved", async () => {
  const { host, form } = await writing();
  const chair = on.town.directory.personas.find(({ key }) => key === "chair");
  await host.page.evaluate(
    (key) => sessionStorage.setItem(key, '["Sites.ReadWrite.All"]'),
    `withdrawn:${chair?.oid}`,
  );
  await on.town.fault({ rule: "B42-consent" });
  await form.answer(theme).fill("Kirjoitettu ilman lupaa.");
  await form.heldOn.focus();
  const alert = form.main.getByRole("alert");
  await alert.getByText("Sovellukselta puuttuu lupa").waitFor();
  expect(await dialogs(host).count()).toBe(0);
  await press(alert, "Anna lupa");
  await host.page
    .getByRole("alertdialog", { name: "Sovellus pyytää lupaa" })
    .getByRole("button", { name: "Hyväksy" })
    .click();
  await form.says(/^Tallennettu klo/u);
  await isStored("Kirjoitettu ilman lupaa.");
});
