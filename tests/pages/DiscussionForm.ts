import type { Locator } from "playwright-core";
import type { HostPage } from "./HostPage.ts";

export interface WrittenNeed {
  /** A common competence by its name; null: the group's own words. */
  readonly competence: string | null;
  readonly ownWords?: string;
  readonly description?: string;
  readonly perspective?: string;
  readonly method?: string;
  readonly targetGroup?: string;
  readonly urgency?: string;
  /** Which line of the levels above it answers, as the list has it. */
  readonly line?: string;
}

export interface WrittenLine {
  readonly text: string;
  readonly kind: string;
  readonly tag?: string;
}

export const themes = [
  "Nykyosaaminen",
  "Tulevaisuuden osaamistarpeet",
  "Työelämä- ja yhteistyötaidot",
  "Osaamisen kehittämisen painopisteet",
] as const;

/** The discussion's form in Finnish, as the person in front of it sees and uses it. */
export class DiscussionForm {
  readonly main: Locator;
  readonly heldOn: Locator;
  readonly participants: Locator;
  readonly errorSummary: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage) {
    this.#host = host;
    this.main = host.tab.getByRole("main");
    this.heldOn = this.main.getByLabel("Milloin keskustelu pidettiin?");
    this.participants = this.main.getByLabel("Montako osallistujaa?");
    this.errorSummary = this.main.getByRole("alert").filter({ hasText: "Korjaa vielä" });
  }

  /** Opens the form anew: what it shows then came from SharePoint or from this device. */
  static async open(
    host: HostPage,
    persona: Parameters<HostPage["go"]>[0],
    groupId: string,
    view: Parameters<HostPage["go"]>[1] = {},
    year = 2027,
  ): Promise<DiscussionForm> {
    await host.go(persona, { sub: `discussion/${year}/${groupId}`, ...view });
    const form = new DiscussionForm(host);
    await form.heldOn.waitFor();
    return form;
  }

  part(title: string): Locator {
    return this.main.getByRole("region", { name: title });
  }

  answer(theme: string, perspective = "Oma tiimi"): Locator {
    return this.part(theme).getByRole("textbox", { name: perspective, exact: true });
  }

  /** What the bar above the form says about saving. */
  says(text: string | RegExp): Promise<void> {
    return this.main.getByText(text).first().waitFor();
  }

  /** Leaves the field and waits until SharePoint has everything. */
  async saved(): Promise<void> {
    await this.main.evaluate(({ ownerDocument }) => {
      const focused = ownerDocument.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
    await this.says(/^(Tallennettu klo|Kaikki on tallessa)/u);
  }

  async addNeed(theme: string, need: WrittenNeed): Promise<void> {
    await this.part(theme)
      .getByRole("button", { name: `Lisää osaamistarve teemaan ${theme}` })
      .click();
    const editor = this.part(theme).getByRole("group", { name: "Osaamistarve" });
    const choose = (label: string, option: string | undefined) =>
      option === undefined ? undefined : editor.getByLabel(label).selectOption({ label: option });
    const type = (label: string, text: string | undefined) =>
      text === undefined ? undefined : editor.getByLabel(label).fill(text);
    await editor
      .getByRole("combobox", { name: "Osaaminen", exact: true })
      .selectOption({ label: need.competence ?? "Jokin muu, omin sanoin" });
    await type("Osaaminen omin sanoin", need.ownWords);
    await type("Mitä pitää oppia, ja missä sitä tarvitaan?", need.description);
    await choose("Kenen näkökulmasta", need.perspective);
    await choose("Miten osaaminen hankitaan (70–20–10)", need.method);
    await type("Kohderyhmä", need.targetGroup);
    await choose("Milloin tarvitaan", need.urgency);
    await choose("Mihin linjaukseen tarve vastaa?", need.line);
    await this.part(theme).getByRole("button", { name: "Valmis", exact: true }).click();
  }

  async addAction(action: {
    readonly what: string;
    readonly who: string;
    readonly byWhen: string;
  }): Promise<void> {
    const actions = this.part("Yhdessä sovitut toimet");
    await actions.getByRole("button", { name: "Lisää toimi" }).click();
    const fields = actions.getByRole("listitem").last();
    // As a person does: who writes before the focus has come loses it in the middle of a word.
    await fields.locator(":focus").waitFor();
    await fields.getByLabel("Mitä tehdään?").fill(action.what);
    await fields.getByLabel("Kuka huolehtii?").fill(action.who);
    await fields.getByLabel("Mihin mennessä?").fill(action.byWhen);
  }

  async addLine(line: WrittenLine): Promise<void> {
    const lines = this.part("Linjaukset");
    await lines.getByRole("button", { name: "Lisää linjaus" }).click();
    const fields = lines.getByRole("listitem").last();
    await fields.locator(":focus").waitFor(); // as with an action
    await fields.getByLabel("Mitä linjataan?").fill(line.text);
    await fields.getByLabel("Mistä linjaus on?").selectOption({ label: line.kind });
    if (line.tag) await fields.getByLabel("Strategian tavoite").selectOption({ label: line.tag });
  }

  /** What a group needs to hand in: when it met, how many were there, and an answer to every question. */
  async fillOut(
    heldOn: string,
    participants: number,
    answers: readonly string[],
    perspectives: readonly string[],
  ): Promise<void> {
    await this.heldOn.fill(heldOn);
    await this.participants.fill(String(participants));
    for (const [index, theme] of themes.entries()) {
      for (const perspective of perspectives)
        await this.answer(theme, perspective).fill(answers[index] ?? theme);
    }
  }

  async handIn(button: "Palauta keskustelu" | "Palauta uudelleen" = "Palauta keskustelu"): Promise<void> {
    await this.part("Palautus").getByRole("button", { name: button }).click();
  }

  async confirmHandIn(): Promise<void> {
    const dialog = this.#host.tab.getByRole("dialog", { name: "Palautetaanko keskustelu?" });
    await dialog.getByRole("button", { name: "Palauta", exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  }
}
