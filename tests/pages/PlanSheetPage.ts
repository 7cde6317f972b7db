import type { Locator } from "playwright-core";
import type { HostPage, HostView, Who } from "./HostPage.ts";

/** The screen of one group's training plan. */
export class PlanSheetPage {
  readonly #host: HostPage;

  private constructor(host: HostPage) {
    this.#host = host;
  }

  static async open(host: HostPage, who: Who, group: string, view: HostView = {}): Promise<PlanSheetPage> {
    await host.go(who, { sub: `plan/2028/${group}`, ...view });
    const sheet = new PlanSheetPage(host);
    await sheet.main.waitFor();
    return sheet;
  }

  get main(): Locator {
    return this.#host.tab.locator('main[data-ready="true"]');
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole("button", { name });
  }

  /** A cell by its row, from 1, and its column, from 0: the number. */
  cell(row: number, column: number): Locator {
    return this.main.locator(`[data-row="${row - 1}"][data-col="${column}"]`);
  }

  /** What a row says, cell by cell, without its number and what is empty. */
  async row(row: number): Promise<readonly string[]> {
    const cells = await this.main.locator(`[data-row="${row - 1}"]`).allInnerTexts();
    return cells.slice(1).filter((text) => text.trim() !== "");
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#host.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#host.page.keyboard.type(text);
  }

  /** As Ctrl+V does with what another program has put on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.main.locator("[role=grid] :focus").evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async says(text: string | RegExp): Promise<void> {
    await this.main.getByText(text).first().waitFor();
  }

  async saved(): Promise<void> {
    await this.main.locator("[data-save=saved]").waitFor();
  }

  async reload(): Promise<void> {
    await this.#host.reload();
    await this.main.waitFor();
  }

  /** The question, or the row, that stands above everything. */
  get dialog(): Locator {
    return this.#host.tab.getByRole("dialog");
  }
}
