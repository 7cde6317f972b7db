import type { Locator } from "playwright-core";
import type { HostPage } from "./HostPage.ts";

/** HR's workplace for one area, in Finnish. */
export class CompilingDesk {
  readonly main: Locator;
  readonly proposals: Locator;
  readonly host: HostPage;

  private constructor(host: HostPage) {
    this.host = host;
    this.main = host.tab.getByRole("main");
    this.proposals = this.main.getByRole("region", { name: /ehdotu(s|sta) yhdistettäväksi$/u });
  }

  static async open(host: HostPage): Promise<CompilingDesk> {
    const desk = new CompilingDesk(host);
    await desk.main.getByRole("heading", { level: 1, name: "Koonti: Hyvinvointipalvelut" }).waitFor();
    return desk;
  }

  /** Everything anew: what is seen then came from SharePoint. */
  async reload(): Promise<void> {
    await this.saved();
    await this.host.reload();
    await this.main.getByRole("button", { name: "Osaaminen", exact: true }).waitFor();
  }

  saved(): Promise<void> {
    return this.main.getByText(/^Tallennettu klo/u).waitFor();
  }

  async group(by: "Teema ja teksti" | "Osaaminen" | "Keino" | "Kohderyhmä"): Promise<void> {
    await this.main.getByRole("button", { name: by, exact: true }).click();
  }

  /** A row of needs, as it stands before it is opened. */
  row(name: string): Locator {
    return this.main
      .locator("details")
      .filter({ has: this.main.page().locator(`summary:has-text("${name}")`) });
  }

  async opened(name: string): Promise<Locator> {
    const row = this.row(name);
    await row.locator("summary").click();
    await row.getByRole("combobox").first().waitFor();
    return row;
  }
}
