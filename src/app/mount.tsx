import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LanguageContext } from "#i18n/LanguageContext.ts";
import { languageOf } from "#i18n/language.ts";
import type { Host, HostTheme } from "#teams/host.ts";
import { Announcer } from "#ui/Announcer.tsx";
import { App } from "./App.tsx";
import { loadFirstTexts } from "./loadFirstTexts.ts";
import { loadTheme } from "./loadTheme.ts";
import type { Problem } from "./StartProblem.tsx";
import { ThemeProvider } from "./ThemeProvider.tsx";

interface Surroundings {
  readonly locale: string;
  readonly theme: HostTheme;
  readonly onTheme?: Host["onTheme"];
}

/** Shows the app. `provide` puts around it what the screens' use cases need. */
export async function mountApp(
  root: Element,
  host: Host,
  provide: (app: ReactNode) => ReactNode,
): Promise<void> {
  const { locale, theme } = host.context;
  await show(root, { locale, theme, onTheme: host.onTheme }, provide(<App host={host} />));
}

/** Shows the page on which somebody adds the tab to a channel. */
export async function mountSettings(
  root: Element,
  host: Host,
  provide: (app: ReactNode) => ReactNode,
): Promise<void> {
  const { locale, theme } = host.context;
  const { TabSettings } = await import("./TabSettings.tsx");
  await show(root, { locale, theme, onTheme: host.onTheme }, provide(<TabSettings host={host} />));
  host.ready();
}

/** Says why the app cannot start, in the browser's own language and colours. */
export async function mountProblem(root: Element, problem: Problem, link: string | null): Promise<void> {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const surroundings = { locale: navigator.language, theme: dark ? "dark" : "default" } as const;
  const { StartProblem } = await import("./StartProblem.tsx");
  await show(root, surroundings, <StartProblem problem={problem} link={link} />);
}

async function show(root: Element, surroundings: Surroundings, content: ReactNode): Promise<void> {
  const { locale, theme: name, onTheme } = surroundings;
  const language = languageOf(locale);
  document.documentElement.lang = language;
  const [theme] = await Promise.all([loadTheme(name), loadFirstTexts(language)]);
  createRoot(root).render(
    <StrictMode>
      <LanguageContext value={language}>
        <ThemeProvider initial={{ name, theme }} {...(onTheme ? { onTheme } : {})}>
          <Announcer>{content}</Announcer>
        </ThemeProvider>
      </LanguageContext>
    </StrictMode>,
  );
}
