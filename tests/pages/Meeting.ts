import type { Locator } from "playwright-core";
import type { HostPage } from "./HostPage.ts";

/** The meeting view in Finnish, as it stands on the projector. */
export class Meeting {
  readonly #main: Locator;
  /** Of the group's only perspective, in the theme that is on the screen. */
  readonly answer: Locator;

  constructor(host: HostPage) {
    this.#main = host.tab.getByRole("main");
    this.answer = this.#main.getByRole("textbox", { name: "Ryhmän vastaus" });
  }

  async ready(): Promise<void> {
    await this.#main.getByRole("navigation", { name: "Kokouksen ohjaus" }).waitFor();
  }

  /** Where the code leads. */
  link(): Promise<string> {
    return this.#main.getByLabel("Linkki keskusteluun").inputValue();
  }

  heading(step: string): Locator {
    return this.#main.getByRole("heading", { level: 1, name: step });
  }

  async begin(): Promise<void> {
    await this.#main.getByRole("button", { name: /^Seuraava/u }).click();
  }

  async goTo(step: string): Promise<void> {
    await this.#main.getByRole("button", { name: new RegExp(`^\\d+\\. ${step}$`, "u") }).click();
    await this.heading(step).waitFor();
  }

  note(text: string): Locator {
    return this.#main.getByRole("listitem").filter({ hasText: text });
  }

  async take(text: string): Promise<void> {
    await this.#main.getByRole("button", { name: `Ota vastaukseen: ${text}` }).click();
  }

  /** Leaves the field and waits until SharePoint has everything. */
  async saved(): Promise<void> {
    await this.answer.blur();
    await this.#main.getByText(/^(Tallennettu klo|Kaikki on tallessa)/u).waitFor();
  }
}
