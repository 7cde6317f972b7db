import type { Locator } from "playwright-core";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { firstSeen, goes } from "../pages/firstSeen.ts";
import type { HostPage } from "../pages/HostPage.ts";
import type { Written } from "./browserPlan.ts";

/** What came of a visit, as the person was told. */
export interface ToldInBrowser {
  readonly typed: boolean;
  readonly saved: boolean;
  readonly handedIn: boolean;
}

/** How many times somebody presses "try again", and how long they look on, before leaving it to another day. */
const patience = 8;
const lookOnMs = 30_000;
const notAtAll: ToldInBrowser = { typed: false, saved: false, handedIn: false };

/** A person opens a form, writes into it and hands in, disturbed as the plan says. `typed` is called once it is written. */
export async function visitForm(host: HostPage, written: Written, typed: () => void): Promise<ToldInBrowser> {
  const form = await openForm(host, written);
  if (!form) return notAtAll;
  if (written.handsIn) await complete(form);
  if (written.trouble === "offline") await host.setOffline(true);
  const leave = await write(form, written);
  typed();
  if (written.trouble === "offline") {
    try {
      await leave();
      await form.says("Ei verkkoa – teksti säilyy tällä laitteella");
    } finally {
      await host.setOffline(false);
    }
  } else {
    if (written.trouble !== "reloadWhileTyping") await leave();
    if (written.trouble !== null) {
      await host.reload();
      if (!(await isOpen(host, form))) return { ...notAtAll, typed: true };
    }
  }
  if (!(await untilSaved(host, form))) return { ...notAtAll, typed: true };
  const handedIn = written.handsIn && (await handIn(host, form));
  return { typed: true, saved: true, handedIn };
}

/** Opens it again on a good day and waits until the app says that everything is saved. */
export async function finishForm(host: HostPage, written: Written): Promise<boolean> {
  const form = await openForm(host, written);
  return form !== null && (await untilSaved(host, form));
}

async function openForm(host: HostPage, { oid, group, frame }: Written): Promise<DiscussionForm | null> {
  await host.go({ oid }, { sub: `discussion/2027/${group.id}`, frame });
  const form = new DiscussionForm(host);
  return (await isOpen(host, form)) ? form : null;
}

/** Tries again as long as the app says that it could not load the form. */
async function isOpen(host: HostPage, form: DiscussionForm): Promise<boolean> {
  const dialog = collision(host);
  for (let round = 0; round < patience; round += 1) {
    const sight = await firstSeen({
      dialog,
      open: form.heldOn,
      failed: tryAgain(host.tab.getByRole("main")),
    });
    if (sight !== "failed") return sight !== null;
    await pressAgain(tryAgain(host.tab.getByRole("main")));
  }
  return false;
}

/** What a hand-in asks for and nobody has written yet. */
async function complete(form: DiscussionForm): Promise<void> {
  const fields = [
    [form.heldOn, "2027-02-01"],
    [form.participants, "5"],
    ...themes.map((theme) => [form.answer(theme), "Keskusteltiin."] as const),
  ] as const;
  for (const [field, text] of fields) {
    if ((await field.inputValue()).trim() === "") await field.fill(text);
  }
}

/** Types key by key behind what is there; resolves to what leaves the field. */
async function write(form: DiscussionForm, { kind, theme, marker }: Written): Promise<() => Promise<void>> {
  if (kind === "answer") {
    const field = form.answer(theme);
    await field.press("Control+End");
    await field.press("Enter");
    await field.pressSequentially(marker);
    return () => field.blur();
  }
  const part = form.part(theme);
  await part.getByRole("button", { name: `Lisää osaamistarve teemaan ${theme}` }).click();
  const editor = part.getByRole("group", { name: "Osaamistarve" });
  await editor
    .getByRole("combobox", { name: "Osaaminen", exact: true })
    .selectOption({ label: "Jokin muu, omin sanoin" });
  await editor.getByLabel("Osaaminen omin sanoin").pressSequentially(marker);
  return () => part.getByRole("button", { name: "Valmis", exact: true }).click();
}

/** Waits for "saved"; where two texts collide both stay, and where saving failed the person tries again. */
async function untilSaved(host: HostPage, form: DiscussionForm): Promise<boolean> {
  const dialog = collision(host);
  const saved = form.main.getByText(/^(Tallennettu klo|Kaikki on tallessa)/u);
  const failed = tryAgain(form.main);
  for (let round = 0; round < patience; round += 1) {
    switch (await firstSeen({ dialog, saved, failed }, lookOnMs)) {
      case "saved":
        return true;
      case "dialog":
        await choose(dialog);
        break;
      case "failed":
        await pressAgain(failed);
        break;
      case null:
        return false;
    }
  }
  return false;
}

async function handIn(host: HostPage, form: DiscussionForm): Promise<boolean> {
  const part = form.part("Palautus");
  await part.getByRole("button", { name: /^Palauta (keskustelu|uudelleen)$/u }).click();
  const asked = host.tab.getByRole("dialog", { name: "Palautetaanko keskustelu?" });
  // The other one has added something that is not complete yet: it is handed in another time.
  if ((await firstSeen({ asked, incomplete: form.errorSummary })) !== "asked") return false;
  await asked.getByRole("button", { name: "Palauta", exact: true }).click();
  const dialog = collision(host);
  const done = part.getByText(/^Keskustelu on palautettu/u);
  const failed = tryAgain(form.main);
  for (let round = 0; round < patience; round += 1) {
    if (!(await goes(asked))) return false;
    const sight = await firstSeen({ dialog, done, failed }, lookOnMs);
    if (sight === "done") return true;
    if (sight === "dialog") await choose(dialog);
    else if (sight === "failed") await pressAgain(failed);
    else return false;
  }
  return false;
}

function collision(host: HostPage): Locator {
  return host.tab.getByRole("dialog", { name: "Joku muu muutti samaa kohtaa" });
}

/** Both texts; of a date or a number only one can stay. */
async function choose(dialog: Locator): Promise<void> {
  const both = dialog.getByRole("button", { name: "Pidä molemmat" });
  const theirs = dialog.getByRole("button", { name: "Pidä toisen" });
  await ((await both.count()) > 0 ? both : theirs).click();
  await goes(dialog);
}

function tryAgain(main: Locator): Locator {
  return main.getByRole("button", { name: "Yritä uudelleen" });
}

/** Presses and waits until the app is at it: whoever keeps pressing helps nobody. */
async function pressAgain(button: Locator): Promise<void> {
  await button.first().click();
  await goes(button);
}
