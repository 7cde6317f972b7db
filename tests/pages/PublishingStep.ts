import type { Locator } from "playwright-core";
import type { HostPage, Who } from "./HostPage.ts";

/** The step before a summary is seen by others, in Finnish. */
export class PublishingStep {
  readonly main: Locator;
  readonly message: Locator;
  readonly #host: HostPage;

  constructor(host: HostPage) {
    this.#host = host;
    this.main = host.tab.getByRole("main");
    this.message = this.main.getByRole("article", { name: "Viestin esikatselu" });
  }

  static async open(host: HostPage, unitId: string, who: Who = "hr"): Promise<PublishingStep> {
    await host.go(who, { sub: `publish/2027/${unitId}` });
    return new PublishingStep(host);
  }

  /** Confirms the posting inside the app; Teams may ask for consent after it. */
  async post(question = "Julkaistaanko koonti?"): Promise<void> {
    await this.main.getByRole("button", { name: "Julkaise kanavalle" }).click();
    const dialog = this.#host.tab.getByRole("dialog", { name: question });
    await dialog.getByRole("button", { name: "Julkaise", exact: true }).click();
  }

  /** Answers the question that Teams asks for the app. */
  async consent(answer: "Hyväksy" | "Peruuta"): Promise<void> {
    const dialog = this.#host.page.getByRole("alertdialog", { name: "Sovellus pyytää lupaa" });
    await dialog.getByText("Lähettää kanavaviestejä sinun nimissäsi").waitFor();
    await dialog.getByRole("button", { name: answer }).click();
  }

  async sent(): Promise<void> {
    await this.main.getByRole("heading", { name: "Koonti on julkaistu" }).waitFor();
  }
}

/** What a message says, block by block; the same for a preview (where nothing can be followed yet) and a post. */
export function blocksOf(message: Locator): Promise<readonly string[]> {
  return message.locator("h1, h2, h3, h4, h5, p, li").allTextContents();
}
