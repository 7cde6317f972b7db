import type { Browser, BrowserContext, ConsoleMessage, FrameLocator, Page } from "playwright-core";
import { channelIn } from "./channelIn.ts";
import type { Town } from "./startTown.ts";

export type PersonaKey =
  | "employee"
  | "chair"
  | "head"
  | "carer"
  | "secretary"
  | "director"
  | "manager"
  | "hr"
  | "it"
  | "outsider";

/** One of the town's personas, or anybody in it by their id in Entra. */
export type Who = PersonaKey | { readonly oid: string };

export interface HostView {
  readonly theme?: "default" | "dark" | "contrast";
  readonly lang?: "fi" | "sv" | "en";
  readonly frame?: "desktop" | "phone";
  /** A place inside the app, as deep links name it. */
  readonly sub?: string;
  readonly width?: number;
  readonly height?: number;
  /** The host does not answer the tab's handshake. */
  readonly silent?: boolean;
}

interface OpenOptions extends HostView {
  /** A script that runs in every frame before the page's own. */
  readonly before?: string;
  /** Opens nothing yet. */
  readonly blank?: boolean;
  /** The browser's own language, for what is said where no host tells one. */
  readonly locale?: string;
}

/** The Teams host page with one person signed in; `tab` is the app inside its frame. */
export class HostPage {
  readonly page: Page;
  readonly tab: FrameLocator;
  /** Errors that the browser reported, besides those that a test has made on purpose. */
  readonly errors: string[];
  readonly #town: Town;
  readonly #context: BrowserContext;
  #address: string;

  private constructor(town: Town, context: BrowserContext, page: Page, errors: string[] = []) {
    this.#town = town;
    this.#context = context;
    this.#address = "";
    this.page = page;
    this.errors = errors;
    this.tab = page.frameLocator('iframe[name="embedded-page-container"]');
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => this.#note(message));
  }

  /** A browser of its own for each person: nothing is shared but the town. */
  static async open(browser: Browser, town: Town, who: Who, view: OpenOptions = {}): Promise<HostPage> {
    const { width = 1366, height = 900, locale = "fi-FI" } = view;
    const context = await browser.newContext({ viewport: { width, height }, locale });
    // The SDK asks Microsoft for its list of origins; tests need no network.
    await context.route("https://res.cdn.office.net/**", (route) => route.abort());
    if (view.before) await context.addInitScript(view.before);
    const host = new HostPage(town, context, await context.newPage());
    if (!view.blank) await host.go(who, view);
    return host;
  }

  /** Opens the host anew, as after typing its address. */
  async go(who: Who, view: HostView = {}): Promise<void> {
    const query = new URLSearchParams({ ...(typeof who === "string" ? { persona: who } : who), view: "app" });
    for (const name of ["theme", "lang", "frame", "sub"] as const) {
      const value = view[name];
      if (value !== undefined) query.set(name, value);
    }
    if (view.silent) query.set("silent", "1");
    this.#address = `${this.#town.origin}/?${query}`;
    await this.page.goto(this.#address);
  }

  /** Follows a Teams link as if it had been pasted into the host's address bar. */
  async follow(teamsLink: string): Promise<void> {
    const address = new URL(this.#address);
    address.searchParams.delete("sub");
    address.searchParams.set("link", teamsLink);
    await this.page.goto(address.href);
  }

  async openChannel(teamName: string, channelName: string, tab: "posts" | "app" = "posts"): Promise<void> {
    const address = new URL(this.#address);
    const { teamId, channelId } = channelIn(this.#town, teamName, channelName);
    for (const [name, value] of [
      ["view", "channel"],
      ["team", teamId],
      ["channel", channelId],
      ["tab", tab],
    ] as const) {
      address.searchParams.set(name, value);
    }
    address.searchParams.delete("sub");
    await this.page.goto(address.href);
  }

  /** Everything anew, as after closing Teams: what is seen afterwards came from the server. */
  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** Home is there and can be used. */
  async homeReady(): Promise<void> {
    await this.tab.locator('main[data-ready="true"]').waitFor();
  }

  /** Another tab of the same person in the same browser, still empty. */
  async anotherTab(): Promise<HostPage> {
    return new HostPage(this.#town, this.#context, await this.#context.newPage(), this.errors);
  }

  /** Cuts the network of this browser, or brings it back. */
  async setOffline(offline: boolean): Promise<void> {
    await this.#context.setOffline(offline);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  #note(message: ConsoleMessage): void {
    const text = message.text();
    // Said by the browser about every refused or missing request; what the app makes of it is tested.
    if (message.type() === "error" && !text.startsWith("Failed to load resource")) this.errors.push(text);
  }
}
