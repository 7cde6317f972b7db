import { act } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/App.tsx";
import { loadFirstTexts } from "#app/loadFirstTexts.ts";
import { loadTheme } from "#app/loadTheme.ts";
import { ThemeProvider } from "#app/ThemeProvider.tsx";
import { LanguageContext } from "#i18n/LanguageContext.ts";
import type { Host } from "#teams/host.ts";
import { Announcer } from "#ui/Announcer.tsx";
import type { Services } from "#usecases/services.ts";
import { ServicesProvider } from "#usecases/useServices.ts";

const host = {
  context: { frame: "personal", locale: "fi-fi", theme: "default" },
  onTheme: () => undefined,
  onBack: () => undefined,
  ready: () => undefined,
  failed: () => undefined,
  openLink: () => Promise.resolve(true),
  shareLink: () => true,
} as unknown as Host;

/** What a person reads at one place of the app, in Finnish, once everything has been loaded; for tests with a small DOM. */
export async function seenAt(place: string, services: Services): Promise<string> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.location.hash = `#/${place}`;
  const [theme] = await Promise.all([loadTheme("default"), loadFirstTexts("fi")]);
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <LanguageContext value="fi">
        <ThemeProvider initial={{ name: "default", theme }}>
          <Announcer>
            <ServicesProvider value={services}>
              <App host={host} />
            </ServicesProvider>
          </Announcer>
        </ThemeProvider>
      </LanguageContext>,
    ),
  );
  const isReady = () => box.querySelector('main[data-ready="true"]') !== null;
  const soon = () => new Promise((done) => setTimeout(done, 5));
  for (let turn = 0; turn < 1000 && !isReady(); turn++) await act(soon);
  const text = box.textContent ?? "";
  const ready = isReady();
  await act(async () => root.unmount());
  box.remove();
  if (!ready) throw new Error(`${place} is still being waited for: ${text}`);
  return text;
}
