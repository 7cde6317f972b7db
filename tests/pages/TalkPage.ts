import type { Locator } from "playwright-core";
import type { HostPage, HostView, Who } from "./HostPage.ts";

/** A development discussion's form, in Finnish. */
export class TalkPage {
  readonly host: HostPage;
  readonly main: Locator;

  constructor(host: HostPage) {
    this.host = host;
    this.main = host.tab.getByRole("main");
  }

  async go(who: Who, year: number, pair: string, view: HostView = {}): Promise<void> {
    await this.host.go(who, { ...view, sub: `talk/${year}/${pair}` });
    await this.ready();
  }

  /** Everything anew from the server. */
  async again(): Promise<void> {
    await this.host.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.main.getByRole("heading", { name: /^Kehityskeskustelu \d{4}$/u, level: 1 }).waitFor();
    await this.main.locator("section h2").first().waitFor();
  }

  /** One's own field of a matter. */
  field(matter: string): Locator {
    return this.main.getByRole("textbox", { name: new RegExp(`^Sinun tekstisi ?: ${matter}$`, "u") });
  }

  /** The other's words as they stand here. */
  words(text: string): Locator {
    return this.main.getByRole("figure").getByText(text, { exact: true });
  }

  /** Chooses a level; `whose` is the assessment's name. */
  async choose(whose: string, competence: string, level: string): Promise<void> {
    await this.levels(whose, competence).getByRole("radio", { name: level }).check();
  }

  levels(whose: string, competence: string): Locator {
    return this.main.getByRole("group", { name: new RegExp(`^${whose} ?: ${competence}$`, "u") });
  }

  /** A step's button, or any other of the form. */
  async press(name: string): Promise<void> {
    await this.main.getByRole("button", { name, exact: true }).click();
  }

  async saved(): Promise<void> {
    await this.main.getByText(/^Tallennettu klo/u).waitFor();
  }

  /** Where the discussion stands, as its head says. */
  async stands(state: string): Promise<void> {
    await this.main.getByText(state, { exact: true }).first().waitFor();
  }
}
