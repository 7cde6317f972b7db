import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { builtHost } from "./buildOnce.ts";
import type { HostView, PersonaKey } from "./HostPage.ts";
import type { Town } from "./startTown.ts";

interface TabView extends Pick<HostView, "theme" | "lang" | "sub"> {
  /** A person of the town who is no persona. */
  readonly oid?: string;
  /** A channel's tab, or its settings page, instead of the personal tab. */
  readonly inChannel?: { readonly entityId: string; readonly frameContext: "content" | "settings" };
  /** A script that runs before the page's own. */
  readonly before?: string;
}

const locales = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

/**
 * The app without a frame around it, as Teams on a phone shows it: its page is the whole window, so that window sizes
 * are the app's own and tools see nothing but the app.
 */
export class TabAlone {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  /** Null: outside Teams, where no host answers. */
  static async open(
    browser: Browser,
    town: Town,
    who: PersonaKey | null,
    view: TabView = {},
  ): Promise<TabAlone> {
    const { lang = "fi", theme, sub } = view;
    const context = await browser.newContext({
      viewport: { width: 1366, height: 900 },
      locale: locales[lang],
      reducedMotion: "reduce",
    });
    await context.route("https://res.cdn.office.net/**", (route) => route.abort());
    if (who) {
      const oid = view.oid ?? town.directory.personas.find(({ key }) => key === who)?.oid;
      const [team] = town.directory.teams;
      const channel = {
        teamId: team?.id,
        teamName: team?.displayName,
        channelId: team?.channels[0]?.id,
        channelName: team?.channels[0]?.displayName,
      };
      const inChannel = view.inChannel && { channel, ...view.inChannel };
      const settings = { sandbox: town.origin, oid, theme, locale: locales[lang], subPageId: sub, inChannel };
      await context.addInitScript(`window.__osaamiskelloHost = ${JSON.stringify(settings)};`);
      await context.addInitScript(readFileSync(join(builtHost, "frameless.js"), "utf8"));
    }
    if (view.before) await context.addInitScript(view.before);
    const page = await context.newPage();
    await page.goto(`${town.appOrigin}/index.html`);
    const tab = new TabAlone(context, page);
    await tab.ready();
    return tab;
  }

  async ready(): Promise<void> {
    await this.page.locator('main[data-ready="true"]').waitFor();
  }

  async width(width: number, height = 900): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
