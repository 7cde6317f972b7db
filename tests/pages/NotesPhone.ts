import type { Locator } from "playwright-core";
import type { HostPage } from "./HostPage.ts";

/** A member's phone in a meeting, in Finnish: the discussion to read, and notes to write on it. */
export class NotesPhone {
  readonly #main: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage) {
    this.#host = host;
    this.#main = host.tab.getByRole("main");
  }

  async ready(): Promise<void> {
    await this.#main.getByText("Kirjoita muistilappuja keskustelun aikana").waitFor();
  }

  section(theme: string): Locator {
    return this.#main.getByRole("region", { name: new RegExp(`^\\d\\. ${theme}$`, "u") });
  }

  note(theme: string, text: string): Locator {
    return this.section(theme).getByRole("listitem").filter({ hasText: text });
  }

  async write(theme: string, text: string): Promise<void> {
    await this.section(theme).getByLabel("Kirjoita muistilappu").fill(text);
    await this.section(theme).getByRole("button", { name: "Lähetä" }).click();
    await this.note(theme, text).waitFor();
  }

  async change(theme: string, text: string, to: string): Promise<void> {
    await this.section(theme)
      .getByRole("button", { name: `Muokkaa muistilappua: ${text}` })
      .click();
    await this.section(theme).getByLabel("Muokkaa muistilappua", { exact: true }).fill(to);
    await this.section(theme).getByRole("button", { name: "Valmis" }).click();
  }

  async remove(theme: string, text: string): Promise<void> {
    await this.section(theme)
      .getByRole("button", { name: `Poista muistilappu: ${text}` })
      .click();
  }

  async saved(): Promise<void> {
    await this.#main.getByText(/^(Tallennettu klo|Kaikki on tallessa)/u).waitFor();
  }

  dialogs(): Promise<number> {
    return this.#host.tab.getByRole("dialog").count();
  }
}
