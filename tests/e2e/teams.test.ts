import { expect, test } from "vitest";
import { DiscussionForm, themes } from "../pages/DiscussionForm.ts";
import { stage } from "../pages/stage.ts";

const on = stage();
const soon = { timeout: 10_000 };

test("a change of Teams' theme reaches the form, and what is being written stays", async () => {
  const host = await on.open("secretary", { blank: true });
  const form = await DiscussionForm.open(host, "secretary", "ryhma-kippasuo");
  await form.answer(themes[0]).fill("Kesken jäänyt lause");
  await host.page.getByRole("button", { name: "Ulkoasu ja kieli" }).click();
  for (const [choice, theme] of [
    ["Tumma", "dark"],
    ["Suuri kontrasti", "contrast"],
  ] as const) {
    await host.page.getByRole("radio", { name: choice }).check();
    await expect.poll(() => host.tab.locator("html").getAttribute("data-theme"), soon).toBe(theme);
    expect(await form.answer(themes[0]).inputValue()).toBe("Kesken jäänyt lause");
  }
});

test("a change of language opens the tab anew in that language, with everything written", async () => {
  const host = await on.open("secretary", { blank: true });
  const form = await DiscussionForm.open(host, "secretary", "ryhma-kippasuo");
  await form.answer(themes[1]).fill("Ennen kielen vaihtoa");
  await form.saved();
  await host.page.getByRole("button", { name: "Ulkoasu ja kieli" }).click();
  await host.page.getByRole("radio", { name: "Svenska" }).check();
  const part = host.tab.getByRole("region", { name: "2. Framtida kompetensbehov", exact: true });
  await part.waitFor();
  expect(await host.tab.locator("html").getAttribute("lang")).toBe("sv");
  expect(await part.getByRole("textbox").first().inputValue()).toBe("Ennen kielen vaihtoa");
});

test("Teams' back button walks back page by page", async () => {
  const host = await on.open("hr");
  await host.homeReady();
  const heading = (name: string) => host.tab.getByRole("heading", { level: 1, name });
  await host.tab.getByRole("link", { name: /^Hyvinvointipalvelut \d+\/32/u }).click();
  await heading("Keskustelujen tilanne 2027").waitFor();
  await host.tab.getByRole("link", { name: "Tee koonti: Hyvinvointipalvelut" }).click();
  await heading("Koonti: Hyvinvointipalvelut").waitFor();
  const back = host.page.getByRole("button", { name: "Takaisin", exact: true });
  await back.click();
  await heading("Keskustelujen tilanne 2027").waitFor();
  await back.click();
  await heading("Osaamisen vuosi 2027").waitFor();
});

test("after a link into the middle, back leads to the start", async () => {
  const host = await on.open("hr", { sub: "handedin/2027/ryhma-kirjasto" });
  await host.tab.getByRole("heading", { level: 1, name: "Kirjastopalvelut" }).waitFor();
  await host.page.getByRole("button", { name: "Takaisin", exact: true }).click();
  await host.tab.getByRole("heading", { level: 1, name: "Osaamisen vuosi 2027" }).waitFor();
});

test("a link pasted into Teams opens the place it names", async () => {
  const host = await on.open("chair");
  await host.homeReady();
  const { teamsAppId } = on.town.config;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: "discussion/2027/ryhma-kippasuo" }));
  const field = host.page.getByRole("textbox", { name: "Avaa Teams-linkki" });
  await field.fill(`https://teams.microsoft.com/l/entity/${teamsAppId}/osaamiskello?context=${context}`);
  await field.press("Enter");
  await host.tab.getByRole("heading", { level: 1, name: "Kippasuon päiväkoti" }).waitFor();
  await new DiscussionForm(host).heldOn.waitFor();
});
