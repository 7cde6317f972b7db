import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draftByHr } from "../pages/draftByHr.ts";
import { columnsOf, editByHand } from "../pages/editByHand.ts";
import type { PersonaKey } from "../pages/HostPage.ts";
import { launchBrowser } from "../pages/launchBrowser.ts";
import { startTown, type Town } from "../pages/startTown.ts";
import { TabAlone } from "../pages/TabAlone.ts";

interface Screen {
  readonly name: string;
  /** Null: outside Teams. */
  readonly who: PersonaKey | null;
  readonly sub?: string;
  /** In a channel instead of the personal tab. */
  readonly inChannel?: { readonly entityId: string; readonly frameContext: "content" | "settings" };
  /** What has to be so before it is opened; faults are gone after it. */
  readonly prepare?: () => Promise<unknown>;
  /** What has to be done to see it; in any language. */
  readonly before?: (tab: TabAlone) => Promise<unknown>;
}

/** In this order: publishing makes what the screens after it show. */
const screens: readonly Screen[] = [
  { name: "home of a chair", who: "chair" },
  { name: "home of HR", who: "hr" },
  { name: "home of an outsider", who: "outsider" },
  { name: "the year clock of a chair", who: "chair", sub: "clock" },
  {
    name: "the year clock: the whole model in a group year",
    who: "hr",
    sub: "clock/2027",
    before: async ({ page }) => {
      await page.locator("fieldset").first().getByRole("button").last().click();
      await page.locator("fieldset").nth(1).getByRole("button").nth(2).click();
    },
  },
  {
    name: "the clock's dates, one that does not exist",
    who: "hr",
    sub: "clock/edit",
    before: async ({ page }) => {
      await page.locator("main section button").first().click();
      await page.locator("form input").first().fill("32");
      await page.locator("form button[type=submit]").click();
      await page.locator("form [role=alert]").waitFor();
    },
  },
  {
    name: "where the year's plans stand, an area's groups open",
    who: "hr",
    sub: "plans/2028",
    before: async ({ page }) => {
      await page.locator("main details").last().locator("summary").click();
    },
  },
  { name: "plans of a year, for who has none", who: "employee", sub: "plans/2028" },
  {
    name: "an area's plan: why a group's row is left out",
    who: "director",
    sub: "plan/2028/ryhma-hyvinvointi-johtoryhma",
    before: async ({ page }) => {
      await page.locator("summary", { hasText: "Kirjasto" }).first().click();
      // All rows are taken with the first button, one with the second, and left out with the third.
      await page.locator("details[open] button").nth(2).click();
      await page.getByRole("dialog").locator("textarea").fill("Hanke on omalla rahoituksella.");
    },
  },
  {
    name: "the centralised plan: what it is made from",
    who: "hr",
    sub: "plan/2028/central",
    before: async ({ page }) => {
      await page.locator("main details").first().locator("summary").click();
    },
  },
  {
    name: "needs from talks, one being written",
    who: "chair",
    sub: "talkneeds/2027",
    before: async ({ page }) => {
      await page.locator("section button").last().click();
      await page.locator("section textarea").last().fill("Leena Töyrylä tarvitsee selkokieltä");
    },
  },
  {
    name: "who has had the discussion, a supervisor's people open",
    who: "hr",
    sub: "talks/2027/all",
    before: async ({ page }) => {
      await page.locator("main details").first().locator("summary").click();
      await page.locator("main section").nth(1).locator("summary").first().click();
    },
  },
  {
    name: "naming a deputy for a supervisor",
    who: "hr",
    sub: "talks/2027/all",
    before: async ({ page }) => {
      await page.locator("#staff-deputies button").first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button").last().click();
      await dialog.getByRole("combobox").last().pressSequentially("Anne");
      await page.getByRole("listbox").waitFor();
    },
  },
  { name: "how many have had the discussion, for a lead above", who: "director", sub: "talks/2027/all" },
  { name: "who has had the discussion, for who may not see it", who: "employee", sub: "talks/2027/all" },
  {
    name: "needs of both kinds of discussion",
    who: "hr",
    sub: "talks/2026/needs",
    before: async ({ page }) => {
      await page.locator("main details").first().locator("summary").click();
    },
  },
  {
    name: "one's people, a time being proposed",
    who: "head",
    sub: "talks/2027",
    before: async ({ page }) => {
      await page.locator("main details").nth(1).locator("summary").click();
      await page.locator("main details[open] button").first().click();
      await page.locator("main details[open] form button[type=submit]").click();
    },
  },
  {
    name: "why somebody is not met this year",
    who: "head",
    sub: "talks/2027",
    before: async ({ page }) => {
      await page.locator("main details").nth(1).locator("summary").click();
      await page.locator("main details[open] button").last().click();
      await page.locator("main details[open] input[type=radio]").first().waitFor();
    },
  },
  { name: "one's own discussion at a glance", who: "carer", sub: "talks/2027" },
  { name: "one's people in a year of group discussions", who: "chair", sub: "talks/2027" },
  { name: "needs from talks, for who has no staff", who: "employee", sub: "talkneeds/2027" },
  { name: "what the year's plans led to", who: "employee", sub: "followup/2027" },
  {
    name: "what an area's plan led to, one row open",
    who: "director",
    sub: "followup/2027/ryhma-hyvinvointi-johtoryhma",
    before: async ({ page }) => {
      await page.locator("details").first().locator("summary").click();
      await page.locator("details[open] select").selectOption("held");
    },
  },
  { name: "the form", who: "chair", sub: "discussion/2027/ryhma-kippasuo" },
  {
    name: "the form with missing parts and a need being edited",
    who: "secretary",
    sub: "discussion/2027/ryhma-kippasuo",
    before: async ({ page }) => {
      await page.locator("#hand-in-button").click();
      await page.locator("section[aria-labelledby=hand-in] [role=alert]").waitFor();
      await page.locator("#add-need-future").click();
      const theme = page.locator('section[aria-labelledby="theme-future"]');
      await theme.getByRole("group").last().getByRole("combobox").first().waitFor();
    },
  },
  {
    name: "the form that cannot be saved, with the way to what to do",
    who: "secretary",
    sub: "discussion/2027/ryhma-kippasuo",
    before: async ({ page }) => {
      await town.fault({ rule: "B29" });
      const answer = page.locator('section[aria-labelledby="theme-future"] textarea').first();
      await answer.fill("Kirjoitettu, kun sivusto on lukittu");
      await answer.blur();
      await page.locator("[data-save=failed] + button").click();
      await page.locator("#save-problem:focus [role=alert]").waitFor();
    },
  },
  {
    name: "the form of a management team, about to be handed in again",
    who: "director",
    sub: "discussion/2027/ryhma-hyvinvointi-johtoryhma",
    before: async ({ page }) => {
      const count = page.locator("#participants");
      await count.fill(String((Number(await count.inputValue()) % 50) + 1));
      await page.locator("#hand-in-button").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "a draft to read", who: "employee", sub: "discussion/2027/ryhma-kippasuo" },
  {
    name: "a member's phone with notes, one being changed",
    who: "employee",
    sub: "discussion/2027/ryhma-kippasuo",
    before: async ({ page }) => {
      await page.locator("#note-current").fill("Tukiviittomat ovat kahden ihmisen varassa.");
      await page.locator("form").first().getByRole("button").click();
      await page.locator('[id^="edit-note-"]').first().click();
      await page.locator('li [id^="note-"]').waitFor();
    },
  },
  {
    name: "the meeting view: welcome with the code",
    who: "chair",
    sub: "meeting/2027/ryhma-kippasuo",
    before: ({ page }) => page.getByRole("img").waitFor(),
  },
  {
    name: "the meeting view: a theme with notes, one of them taken, and the code",
    who: "secretary",
    sub: "meeting/2027/ryhma-kippasuo",
    before: async (tab) => {
      await stepOf(tab, 4);
      const note = tab.page.locator("li[data-saved]").first();
      await note.waitFor();
      if ((await note.getByRole("button").count()) > 0) await note.getByRole("button").first().click();
      await tab.page.locator("[aria-expanded=false]").first().click();
      await tab.page.getByRole("img").waitFor();
    },
  },
  {
    name: "the meeting view: the lines of the levels above",
    who: "employee",
    sub: "meeting/2027/ryhma-kippasuo",
    before: (tab) => stepOf(tab, 2),
  },
  {
    name: "the meeting view: a theme with the lines unfolded",
    who: "chair",
    sub: "meeting/2027/ryhma-kippasuo",
    before: async (tab) => {
      await stepOf(tab, 5);
      await tab.page.locator("details > summary").first().click();
    },
  },
  {
    name: "the meeting view: needs",
    who: "director",
    sub: "meeting/2027/ryhma-hyvinvointi-johtoryhma",
    before: (tab) => stepOf(tab, 8),
  },
  {
    name: "the meeting view: the end",
    who: "director",
    sub: "meeting/2027/ryhma-hyvinvointi-johtoryhma",
    before: (tab) => stepOf(tab, 11),
  },
  { name: "a handed-in discussion", who: "hr", sub: "handedin/2027/ryhma-hyvinvointi-johtoryhma" },
  { name: "nothing handed in yet", who: "hr", sub: "handedin/2027/ryhma-nuorisopalvelut" },
  {
    name: "the form that HR has returned",
    who: "director",
    sub: "discussion/2027/ryhma-yleinen-hallinto",
    prepare: returned,
  },
  { name: "a discussion that HR has returned", who: "hr", sub: "handedin/2027/ryhma-yleinen-hallinto" },
  { name: "the board", who: "hr", sub: "board/2027" },
  {
    name: "the board: why a discussion is returned",
    who: "hr",
    sub: "board/2027",
    before: async ({ page }) => {
      await page.getByRole("button", { name: /: Kirjastopalvelut$/u }).click();
      await page.getByRole("menuitem").nth(1).click();
      await page.getByRole("dialog").getByRole("button").last().click();
      await page.getByRole("dialog").getByRole("alert").waitFor();
    },
  },
  {
    name: "the board: reminders",
    who: "hr",
    sub: "board/2027",
    before: async ({ page }) => {
      await page.locator("#nudge-late").click();
      await page.getByRole("dialog").getByRole("link").first().waitFor();
    },
  },
  {
    name: "the board: a deputy",
    who: "hr",
    sub: "board/2027",
    before: async ({ page }) => {
      await page.getByRole("button", { name: /: Kirjastopalvelut$/u }).click();
      await page.getByRole("menuitem").last().click();
      await page.getByRole("dialog").getByRole("option").nth(1).waitFor({ state: "attached" });
    },
  },
  {
    name: "a team's plan: the grid with a cell that cannot be read",
    who: "chair",
    sub: "plan/2028/ryhma-kippasuo",
    before: async ({ page }) => {
      // Two rows to look at; the next who comes here finds them.
      const grid = page.locator('[role="grid"]');
      await grid.locator('[data-row="0"][data-col="1"]').click();
      await page.keyboard.type("Leena Töyrylä opastaa ensiapuun");
      await page.keyboard.press("Tab");
      await grid.locator('[data-row="0"][data-col="5"]').click();
      await page.keyboard.type("paljon");
      await page.keyboard.press("Enter");
      await grid.locator("textarea[aria-invalid=true]").waitFor();
    },
  },
  {
    name: "a team's plan: cells chosen, a list open, and the keys",
    who: "chair",
    sub: "plan/2028/ryhma-kippasuo",
    before: async ({ page }) => {
      const grid = page.locator('[role="grid"]');
      await page.locator("main details > summary").last().click();
      await grid.locator('[data-row="0"][data-col="1"]').click();
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("Shift+ArrowDown");
      await grid.locator('[data-row="0"][data-col="9"]').click();
      await page.keyboard.press("Enter");
      await grid.locator("select:focus").waitFor();
    },
  },
  {
    name: "a team's plan: one row as a form",
    who: "chair",
    sub: "plan/2028/ryhma-kippasuo",
    before: async ({ page }) => {
      await page.locator("#add-row").click();
      await page.getByRole("dialog").locator("textarea").first().fill("Puheeksi ottaminen");
    },
  },
  {
    name: "a plan on a phone, about to be handed in",
    who: "chair",
    sub: "plan/2028/ryhma-kippasuo",
    before: async (tab) => {
      const { page } = tab;
      await tab.width(390);
      await page.locator("#add-row").click();
      const form = page.getByRole("dialog");
      await form.locator("textarea").first().fill("Puheeksi ottaminen");
      await form.getByRole("button").last().click();
      await form.waitFor({ state: "detached" });
      await page.locator('button[id^="row-"]').first().waitFor();
      await page.locator("#hand-in-button").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "the confirmed plan", who: "employee", sub: "confirmed/2027" },
  { name: "an area's confirmed plan", who: "chair", sub: "confirmed/2027/hyvinvointi" },
  { name: "no plan confirmed yet", who: "employee", sub: "confirmed/2028" },
  { name: "the plans' way to its reader", who: "director", sub: "plans/2027/process" },
  { name: "a compiled plan", who: "director", sub: "plans/2027/process/yhteiset" },
  {
    name: "the plans' way for HR, an amendment about to begin",
    who: "hr",
    sub: "plans/2027/process",
    before: async ({ page }) => {
      await page.locator('section[aria-labelledby="plan-next"] button').first().click();
      await page.getByRole("dialog").getByRole("button").last().click();
    },
  },
  { name: "telling a channel of a confirmed plan", who: "hr", sub: "confirmed/2027/hyvinvointi/publish" },
  { name: "lines in force", who: "employee", sub: "lines/2027" },
  { name: "a year without lines", who: "hr", sub: "lines/2031" },
  { name: "publishing lines that are up to date", who: "hr", sub: "lines/2027/heinola/publish" },
  {
    name: "publishing lines: HR's wording, a hint, and the question",
    who: "hr",
    sub: "lines/2027/hyvinvointi/publish",
    before: async ({ page }) => {
      await page.locator("#wording-1-fi").fill("Leena Töyrylä opastaa selkokieleen.");
      await page.locator('section[aria-labelledby="lines-preview"] button').click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "publishing lines: for HR alone", who: "employee", sub: "lines/2027/hyvinvointi/publish" },
  {
    name: "publishing: the preview",
    who: "hr",
    sub: "publish/2027/hyvinvointi",
    before: ({ page }) => page.getByRole("article").waitFor(),
  },
  {
    name: "publishing: the question",
    who: "hr",
    sub: "publish/2027/hyvinvointi",
    before: async ({ page }) => {
      await page.getByRole("main").getByRole("button").last().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "publishing: done",
    who: "hr",
    sub: "publish/2027/hyvinvointi",
    before: async ({ page }) => {
      await page.getByRole("main").getByRole("button").last().click();
      await page.getByRole("dialog").getByRole("button").last().click();
      await page.locator('a[href*="/published/2027/hyvinvointi/"]').waitFor();
    },
  },
  {
    name: "publishing: nobody knows whether the message went",
    who: "hr",
    sub: "publish/2027/kaupunkiymparisto",
    before: async ({ page }) => {
      const question = page.locator('a[href^="https://teams.microsoft.com/l/channel/"]');
      await question.or(page.getByRole("article")).waitFor();
      // The first who comes here sends; the others find what came of it.
      if (await question.isVisible()) return;
      await town.fault({ match: { method: "POST", path: "/messages$" }, status: 504, times: 1 });
      await page.getByRole("main").getByRole("button").last().click();
      await page.getByRole("dialog").getByRole("button").last().click();
      await question.waitFor();
    },
  },
  {
    name: "the summary with needs and texts unfolded",
    who: "hr",
    sub: "summary/2027/hyvinvointi",
    before: async ({ page }) => {
      // One of each: every competence unfolded would be the same a hundred times.
      await page.locator("section details:not([open]) > summary").first().click();
      const texts = page.locator('[aria-controls][aria-expanded="false"]').first();
      await texts.click();
      await page.locator("section[tabindex] article").first().waitFor();
    },
  },
  {
    name: "the summary by competence, with what HR decides about one",
    who: "hr",
    sub: "summary/2027/hyvinvointi",
    before: async ({ page }) => {
      await page.locator('fieldset > button[aria-pressed="false"]').first().click();
      await page.locator("section details:not([open]) > summary").last().click();
      await page.locator("section details select").last().waitFor();
    },
  },
  {
    name: "what needs led to: a training, its day, and a decision for one group",
    who: "hr",
    sub: "outcomes/2027/hyvinvointi",
    before: async ({ page }) => {
      const row = page.locator("main details").first();
      await row.locator("summary").click();
      await row.locator("select").first().selectOption({ index: 2 });
      await row.locator("input").nth(1).fill("Tekoäly arjen työssä");
      const held = row.locator("input[type=date]");
      if ((await held.count()) === 0) await row.getByRole("button").first().click();
      await held.waitFor();
      await row.locator("li button[aria-expanded=false]").first().click();
      await row.locator("fieldset select").waitFor();
    },
  },
  {
    name: "what happened to a group's needs, one with its whole way",
    who: "chair",
    sub: "needs/2027/ryhma-paivakodinjohtajat",
    before: ({ page }) => page.locator("main details > summary").nth(1).click(),
  },
  { name: "what groups offer to each other", who: "hr", sub: "sharing/2027" },
  { name: "a published summary", who: "employee", sub: "published/2027/hyvinvointi/1" },
  {
    name: "taking a summary back",
    who: "hr",
    sub: "summary/2027/hyvinvointi",
    before: async ({ page }) => {
      // The last section: what has been published.
      await page.locator("main section").last().getByRole("button").first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button").last().click();
      await dialog.getByRole("alert").waitFor();
    },
  },
  {
    name: "the channels of summaries",
    who: "hr",
    sub: "channels",
    before: ({ page }) =>
      page.locator("main li dl dl").or(page.locator("main li dl + div dl")).first().waitFor(),
  },
  {
    name: "choosing a channel, with one that does not do",
    who: "hr",
    sub: "channels",
    before: async ({ page }) => {
      await page.locator("main li").first().getByRole("button").click();
      await page.locator("form select").first().selectOption({ index: 1 });
      await page.locator("form select").nth(1).selectOption({ index: 1 });
      await page.locator("form [role=status] dl").waitFor();
      const link = page.locator("form input[type=url]");
      await link.fill("https://example.org");
      await link.blur();
      await page.locator("form button[type=submit]").click();
      await page.locator("form [role=alert]").waitFor();
    },
  },
  {
    name: "the common competences, one being corrected",
    who: "hr",
    sub: "common/2027",
    before: async ({ page }) => {
      await page.locator('[id^="correct-"]').first().click();
      await page.locator("form input").first().fill("");
      await page.locator("form textarea").first().waitFor();
    },
  },
  {
    name: "a draft of common competences that lacks something",
    who: "hr",
    sub: "common/2028",
    before: async ({ page }) => {
      const add = page.locator('[id="add-competences-everyone"]');
      await add.or(page.locator("main section button").first()).first().waitFor();
      // The first who comes here begins it.
      if (!(await add.isVisible())) await page.locator("main section button").first().click();
      await add.click();
      await page.locator("main fieldset input").first().waitFor();
    },
  },
  { name: "a draft of common competences to read", who: "employee", sub: "common/2028" },
  {
    name: "the materials of discussions, one being added",
    who: "hr",
    sub: "materials/2027",
    before: async ({ page }) => {
      await page.locator("#add-material").click();
      await page.locator("form button[type=submit]").click();
      await page.locator("form [role=alert]").first().waitFor();
    },
  },
  {
    name: "the board with a group that cannot be read",
    who: "hr",
    sub: "board/2027",
    prepare: () => editByHand(town, "Groups", "ryhma-museo", { Body: "rikki" }),
    before: ({ page }) => page.locator("main details").first().waitFor(),
  },
  {
    name: "a page whose list is gone",
    who: "chair",
    sub: "discussion/2027/ryhma-kippasuo",
    prepare: () =>
      town.fault({ match: { method: "GET", path: `/lists/${town.config.lists.Worksheets}/` }, status: 404 }),
    before: ({ page }) => page.getByRole("alert").waitFor(),
  },
  {
    name: "the form with what was agreed last year, one of it going on",
    who: "chair",
    sub: "discussion/2027/ryhma-kippasuo",
    before: async ({ page }) => {
      const agreed = page.locator('section[aria-labelledby="earlier"]');
      await agreed.getByRole("radio").nth(2).check();
      await agreed.getByRole("textbox").first().waitFor();
      await page.locator('section[aria-labelledby="theme-future"] details button').first().click();
    },
  },
  { name: "the form for paper", who: "employee", sub: "print/2027/ryhma-kippasuo" },
  { name: "what is stored and who reads it", who: "employee", sub: "privacy" },
  { name: "accessibility, with HR's form", who: "hr", sub: "privacy/accessibility" },
  { name: "the setting for a shared device", who: "chair", sub: "device" },
  {
    name: "a shared device about to be locked",
    who: "chair",
    before: async ({ page }) => {
      await page.clock.install();
      await share(page, "shared");
      await page.clock.fastForward(151_000);
      await page.getByRole("alertdialog").waitFor();
    },
  },
  { name: "a locked device", who: "chair", before: ({ page }) => share(page, "locked") },
  {
    name: "the form of a group that did not meet",
    who: "chair",
    sub: "discussion/2027/ryhma-kippasuo",
    before: async ({ page }) => {
      const reason = page.locator("#never-met");
      await reason.or(page.locator("#offer-never-met")).waitFor();
      if (!(await reason.isVisible())) await page.locator("#offer-never-met").click();
      await reason.waitFor();
    },
  },
  {
    name: "the form of the strategic group: HR's proposal, and a line that lacks its words",
    who: "manager",
    sub: "discussion/2027/ryhma-kaupungin-johtoryhma",
    prepare: () => draftByHr(town),
    before: async ({ page }) => {
      await page.locator("section[aria-labelledby=common] details > summary").first().click();
      await page.locator("#add-line").click();
      const line = page.locator("section[aria-labelledby=lines] li").last();
      await line.locator("select").last().selectOption({ index: 1 });
      await page.locator("#hand-in-button").click();
      await page.locator("section[aria-labelledby=hand-in] [role=alert]").waitFor();
    },
  },
  {
    name: "one's own trainings, one being told of, with what it lacks",
    who: "employee",
    sub: "training/2027",
    before: async ({ page }) => {
      await page.locator("#propose-training").click();
      await page.locator("form button[type=submit]").click();
      await page.locator("form [role=alert]").first().waitFor();
    },
  },
  {
    name: "a supervisor's staff and their trainings, one being added, a person opened",
    who: "chair",
    sub: "training/2027/staff",
    before: async ({ page }) => {
      await page.locator("#add-training").click();
      await page.locator("form button[type=submit]").click();
      await page.locator("main details > summary").first().click();
      await page.locator("main details[open] h3").first().waitFor();
    },
  },
  {
    name: "the staff's trainings, a person found with a wage subsidy being added",
    who: "hr",
    sub: "training/2027/all",
    before: async ({ page }) => {
      await page.getByRole("searchbox").fill("veera");
      await page.locator("main details > summary").first().click();
      await page.locator('[id^="subsidy-"]').first().click();
      await page.locator("form input[type=date]").first().waitFor();
    },
  },
  {
    name: "one's own goals, a check-in being written",
    who: "employee",
    sub: "goals",
    before: async ({ page }) => {
      await page.locator("main li section button").first().click();
      await page.locator("main textarea").first().fill("Kävin kurssin");
    },
  },
  {
    name: "goals of one of the staff, one being added",
    who: "chair",
    sub: "goals/p-0243",
    before: async ({ page }) => {
      await page.locator("#goal-add").click();
      await page.locator("main input[type=date]").waitFor();
    },
  },
  { name: "goals that are not for the reader", who: "hr", sub: "goals/p-0243" },
  {
    name: "an own development discussion, ready and with who reads it",
    who: "carer",
    sub: "talk/2027/p-0298~p-0294",
    before: async ({ page }) => {
      for (const summary of await page.locator("main details > summary").all()) await summary.click();
      await page.locator("main ol button").first().click();
    },
  },
  {
    name: "a development discussion of one of the staff: a day that has not come, words about health",
    who: "head",
    sub: "talk/2027/p-0297~p-0294",
    before: async ({ page }) => {
      await page.locator("#talk-answer-wellbeing-strain").fill("Hänellä on masennus.");
      await page.locator("#talk-held-on").fill("2099-01-01");
      await page.locator("main ol > li:nth-child(2) button").click();
    },
  },
  {
    name: "a development discussion filled together",
    who: "head",
    sub: "talk/2027/p-0312~p-0294",
    before: async ({ page }) => {
      await page.locator("main ol > li:nth-child(1) button").nth(1).click();
    },
  },
  { name: "a development discussion of others", who: "hr", sub: "talk/2027/p-0297~p-0294" },
  { name: "a development discussion for paper", who: "head", sub: "talk/2027/p-0295~p-0294/record" },
  {
    name: "earlier goals being imported: columns, a question, problems",
    who: "chair",
    sub: "talks/2027/import",
    before: async ({ page }) => {
      const lines = [
        "Työntekijä;Tavoite;Määräaika",
        "Veera Lehtomäki;Tuon uuden lorupussin;31.12.2026",
        "Veera Maria Lehtomäki;Opin viittomia;",
        "Olematon Onni;Ensiapu;31.2.2027",
      ];
      const file = { name: "oss.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator("dl").waitFor();
    },
  },
  {
    name: "trainings being imported: columns, a question, problems",
    who: "hr",
    sub: "training/2027/import",
    before: async ({ page }) => {
      const lines = [
        "Nimi;Koulutus;Päivä;Tunnit",
        "Veera Lehtomäki;Tietosuojan perusteet;14.1.2027;1,5",
        "Jonna Maria Määttä;Tietosuojan perusteet;14.1.2027;1,5",
        "Olematon Onni;Ensiapu;31.2.2027;kaks",
      ];
      const file = { name: "Priima.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator("dl").waitFor();
    },
  },
  {
    name: "assessed levels, how they are computed unfolded",
    who: "hr",
    sub: "levels/2026",
    before: ({ page }) => page.locator("main details > summary").first().click(),
  },
  { name: "levels for who may not see them", who: "employee", sub: "levels/2026" },
  { name: "no such page", who: "chair", sub: "nothing/here" },
  { name: "the channel tab of a group", who: "chair", sub: "channel/group/ryhma-kippasuo" },
  { name: "the channel tab of a unit", who: "director", sub: "channel/unit/hyvinvointi" },
  { name: "a channel tab whose group is not known", who: "employee", sub: "channel/group/nobody" },
  {
    name: "a channel tab without a place",
    who: "employee",
    inChannel: { entityId: "osaamiskello", frameContext: "content" },
  },
  {
    name: "the settings of a channel tab, with a search",
    who: "director",
    inChannel: { entityId: "", frameContext: "settings" },
    before: async ({ page }) => {
      await page.getByRole("searchbox").fill("koulu");
      await page.getByRole("radiogroup").nth(1).waitFor();
    },
  },
  {
    name: "the yearly document: a sum that does not fit",
    who: "hr",
    sub: "plandocument/2028",
    before: async ({ page }) => {
      const figures = page.locator("table").nth(1).locator("input");
      await figures.nth(0).fill("382");
      await figures.nth(1).fill("kolme");
      await page.locator("table").nth(1).locator("tr").last().locator("input").first().fill("400");
      await page.locator("section li", { hasText: "400" }).waitFor();
    },
  },
  {
    name: "the yearly document: a table being imported",
    who: "hr",
    sub: "plandocument/2028",
    before: async ({ page }) => {
      await page.locator("table + div button, table ~ div button").first().click();
      await page.getByRole("dialog").locator("textarea").fill("Hyvinvointipalvelut\t1\tkaksi");
      await page.getByRole("dialog").getByRole("listitem").waitFor();
    },
  },
  { name: "the yearly document of who reads it", who: "director", sub: "plandocument/2028" },
  { name: "outside Teams", who: null },
];

const themes = ["default", "dark", "contrast"] as const;
const languages = ["fi", "sv", "en"] as const;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];
const soon = { timeout: 10_000 };

let town: Town;
let browser: Browser;

beforeAll(async () => {
  [town, browser] = await Promise.all([startTown(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await town?.close();
});

describe.each(screens.map((screen, index) => ({ ...screen, index })))("$name", (screen) => {
  test.each(themes.map((theme, turn) => ({ theme, lang: languages[(turn + screen.index) % 3] ?? "fi" })))(
    "in $theme and $lang: no finding of axe, no sideways scrolling, its own language",
    async ({ theme, lang }) => {
      const { sub, inChannel } = screen;
      const view = { theme, lang, ...(sub ? { sub } : {}), ...(inChannel ? { inChannel } : {}) };
      await screen.prepare?.();
      const tab = await TabAlone.open(browser, town, screen.who, view);
      try {
        await screen.before?.(tab);
        expect(await tab.page.locator("html").getAttribute("lang")).toBe(lang);
        for (const width of [1920, 768, 320]) await fitsIn(tab, width);
        for (const width of [390, 1366]) {
          await fitsIn(tab, width);
          expect(await findings(tab), `at ${width} px`).toEqual([]);
        }
      } finally {
        await tab.close();
        await town.clearFaults();
      }
    },
  );
});

/** The device's mark, as the setting leaves it, and the app opened anew. */
async function share(page: Page, mark: "shared" | "locked"): Promise<void> {
  await page.evaluate((value) => localStorage.setItem("osaamiskello-device", value), mark);
  await page.reload();
  await page.locator(mark === "locked" ? 'main[data-ready="true"]' : "section[aria-label]").waitFor();
}

/** HR's word to a group, past the app. */
async function returned(): Promise<void> {
  const key = "review:2027:ryhma-yleinen-hallinto";
  const review = JSON.parse(String((await columnsOf(town, "Reviews", key)).Body)) as object;
  const reason = "Yhdessä vastauksessa on nimi.";
  const decision = { kind: "returned", revision: 1, on: "2027-02-10", by: "p-0001", reason };
  await editByHand(town, "Reviews", key, { Body: JSON.stringify({ ...review, decision }) });
}

/** Goes to one step of a meeting, as its number says. */
async function stepOf({ page }: TabAlone, step: number): Promise<void> {
  await page.locator(`main > nav li:nth-child(${step}) button`).click();
  await page.locator(`main > nav li:nth-child(${step}) [aria-current=step]`).waitFor();
}

/** Nothing stands out sideways; at 320 px the window is as low as a desktop's at 400 %. */
async function fitsIn(tab: TabAlone, width: number): Promise<void> {
  await tab.width(width, width === 320 ? 256 : 900);
  const widest = () => tab.page.evaluate(widestElement);
  await expect.poll(widest, { ...soon, message: `at ${width} px` }).toEqual({ window: width, tooWide: [] });
}

/** What makes the page scroll sideways, if it does. */
function widestElement(): { readonly window: number; readonly tooWide: readonly string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const elements = scrollWidth > clientWidth ? [...document.body.querySelectorAll("*")] : [];
  return {
    window: window.innerWidth,
    tooWide: elements
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120)),
  };
}

async function findings(tab: TabAlone): Promise<readonly string[]> {
  // What the pointer happens to rest on after a press or a new width is on its way to another colour.
  await tab.page.mouse.move(0, 0);
  // What the bar that stays in sight covers half of where the page happens to stand is scrolled to by whoever needs it.
  await tab.page.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
  // A colour that is still on its way to another one is none that anybody reads.
  await tab.page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page: tab.page })
    // The app alone has no frames to join the findings of.
    .setLegacyMode()
    .options({ rules: { "target-size": { enabled: true } } })
    .withTags(tags)
    // What Fluent's focus trap puts at the ends of a dialog: hidden, and never reached by a person.
    .exclude("[data-tabster-dummy]");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}
