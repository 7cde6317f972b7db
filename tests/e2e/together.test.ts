import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { columnsOf } from "../pages/editByHand.ts";
import type { HostPage } from "../pages/HostPage.ts";
import { isFocused } from "../pages/isFocused.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const group = "ryhma-kippasuo";
const soon = { timeout: 15_000 };

async function formOf(persona: "chair" | "secretary"): Promise<[DiscussionForm, HostPage]> {
  const host = await on.open(persona, { blank: true });
  return [await DiscussionForm.open(host, persona, group), host];
}

test("different answers of chair and secretary both stay, and neither is asked anything", async () => {
  const [chair, chairHost] = await formOf("chair");
  const [secretary, secretaryHost] = await formOf("secretary");
  await chair.answer(themes[0]).fill("Puheenjohtajan huomio");
  await chair.saved();
  await secretary.answer(themes[1]).fill("Sihteerin huomio");
  await secretary.participants.fill("11");
  await secretary.saved();
  expect(await secretary.answer(themes[0]).inputValue()).toBe("Puheenjohtajan huomio");
  await chair.answer(themes[2]).fill("Vielä yksi puheenjohtajalta");
  await chair.saved();
  for (const host of [chairHost, secretaryHost]) {
    expect(await host.tab.getByRole("dialog").count()).toBe(0);
    await host.reload();
    const form = new DiscussionForm(host);
    await form.heldOn.waitFor();
    expect(await form.answer(themes[0]).inputValue()).toBe("Puheenjohtajan huomio");
    expect(await form.answer(themes[1]).inputValue()).toBe("Sihteerin huomio");
    expect(await form.answer(themes[2]).inputValue()).toBe("Vielä yksi puheenjohtajalta");
    expect(await form.participants.inputValue()).toBe("11");
  }
});

test("the same answer by both shows both texts, and keeping both keeps them for everybody", async () => {
  const [chair, chairHost] = await formOf("chair");
  const [secretary, secretaryHost] = await formOf("secretary");
  // Without a network what the other writes cannot come into the form before one's own words.
  await secretaryHost.setOffline(true);
  await chair.answer(themes[3]).fill("Painopiste on perehdytys.");
  await chair.saved();
  await secretary.answer(themes[3]).fill("Painopiste on kielitietoisuus.");
  await secretary.participants.focus();
  await secretaryHost.setOffline(false);
  const dialog = secretaryHost.tab.getByRole("dialog", { name: "Joku muu muutti samaa kohtaa" });
  await dialog.getByText(`${themes[3]}: Oma tiimi`).waitFor();
  await dialog.getByText("Painopiste on kielitietoisuus.").waitFor();
  await dialog.getByText("Painopiste on perehdytys.").waitFor();
  await dialog.getByRole("button", { name: "Pidä molemmat" }).click();
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => isFocused(secretary.participants), soon).toBe(true);
  await secretary.saved();
  for (const host of [chairHost, secretaryHost]) {
    await host.reload();
    const form = new DiscussionForm(host);
    await form.heldOn.waitFor();
    const text = await form.answer(themes[3]).inputValue();
    expect(text).toContain("Painopiste on perehdytys.");
    expect(text).toContain("Painopiste on kielitietoisuus.");
  }
});

test("a collision may be left for later: both texts survive closing the form", async () => {
  const [chair] = await formOf("chair");
  const [secretary, secretaryHost] = await formOf("secretary");
  await secretaryHost.setOffline(true);
  await chair.heldOn.fill("2027-02-01");
  await chair.saved();
  await secretary.heldOn.fill("2027-02-02");
  await secretary.participants.focus();
  await secretaryHost.setOffline(false);
  const dialog = secretaryHost.tab.getByRole("dialog", { name: "Joku muu muutti samaa kohtaa" });
  await dialog.waitFor();
  expect(await dialog.getByRole("button", { name: "Pidä molemmat" }).count()).toBe(0);
  await secretaryHost.page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await secretary.says("Valitse, kumpi teksti jää");
  await secretaryHost.reload();
  await dialog.getByText("1.2.2027").waitFor();
  await dialog.getByText("2.2.2027").waitFor();
  await dialog.getByRole("button", { name: "Pidä toisen" }).click();
  await dialog.waitFor({ state: "hidden" });
  await secretary.saved();
  await secretaryHost.reload();
  await secretary.heldOn.waitFor();
  expect(await secretary.heldOn.inputValue()).toBe("2027-02-01");
});

test("the same form in a second tab says so, and what is written in either stays", async () => {
  const [first, firstHost] = await formOf("chair");
  await first.answer(themes[0]).fill("Ensimmäisessä välilehdessä");
  const secondHost = await firstHost.anotherTab();
  const second = await DiscussionForm.open(secondHost, "chair", group);
  await second.says("Sama lomake on auki toisessa välilehdessä tällä laitteella");
  await second.answer(themes[1]).fill("Toisessa välilehdessä");
  await second.saved();
  await first.saved();
  await firstHost.reload();
  await first.heldOn.waitFor();
  expect(await first.answer(themes[0]).inputValue()).toBe("Ensimmäisessä välilehdessä");
  expect(await first.answer(themes[1]).inputValue()).toBe("Toisessa välilehdessä");
});

test("without network the words stay on the device, and are saved when it returns", async () => {
  const [form, host] = await formOf("secretary");
  await host.setOffline(true);
  await form.answer(themes[2]).fill("Kirjoitettu junassa ilman verkkoa");
  await form.participants.focus();
  await form.says("Ei verkkoa – teksti säilyy tällä laitteella");
  expect(await storedAnswer("own.workinglife")).not.toBe("Kirjoitettu junassa ilman verkkoa");
  await host.setOffline(false);
  await form.says(/^Tallennettu klo/u);
  await host.reload();
  await form.heldOn.waitFor();
  expect(await form.answer(themes[2]).inputValue()).toBe("Kirjoitettu junassa ilman verkkoa");
});

test("words that could not be saved survive closing the form, and are saved at the next opening", async () => {
  const [form, host] = await formOf("secretary");
  await on.town.fault({ match: { method: "POST", path: "\\$batch" }, status: 500 });
  await form.answer(themes[2]).fill("Tallentamatta jäänyt ajatus");
  await form.participants.focus();
  await form.says("Tallennus ei onnistunut – teksti säilyy tällä laitteella");
  await form.main.getByRole("alert").getByText("Microsoft 365:ssä on häiriö").waitFor();
  await host.page.goto("about:blank");
  await on.town.clearFaults();
  expect(await storedAnswer("own.workinglife")).not.toBe("Tallentamatta jäänyt ajatus");

  const again = await DiscussionForm.open(host, "secretary", group);
  expect(await again.answer(themes[2]).inputValue()).toBe("Tallentamatta jäänyt ajatus");
  await again.says(/^Tallennettu klo/u);
  await expect.poll(() => storedAnswer("own.workinglife"), soon).toBe("Tallentamatta jäänyt ajatus");
});

test("a save whose answer was lost is not saved twice and not called lost", async () => {
  const [form, host] = await formOf("chair");
  const before = await writes();
  await on.town.fault({ match: { method: "POST", path: "\\$batch" }, phase: "after", status: 504, times: 1 });
  await form.answer(themes[2]).fill("Vastaus katosi matkalla");
  await form.saved();
  expect((await writes()) - before).toBe(1);
  await host.reload();
  await form.heldOn.waitFor();
  expect(await form.answer(themes[2]).inputValue()).toBe("Vastaus katosi matkalla");
});

/** An answer as SharePoint has it, past the app. */
async function storedAnswer(key: string): Promise<string | undefined> {
  const { Body } = await columnsOf(on.town, "Worksheets", `worksheet:2027:${group}`);
  const body = JSON.parse(String(Body)) as { answers?: Record<string, string> };
  return body.answers?.[key];
}

async function writes(): Promise<number> {
  return (await on.town.ledger()).filter((entry) => entry.method === "PATCH").length;
}
