import { askingAfterPresses } from "#app/askingAfterPresses.ts";
import { loadFirstTexts } from "#app/loadFirstTexts.ts";
import { loadTheme } from "#app/loadTheme.ts";
import { localDay } from "#app/localDay.ts";
import { languageOf } from "#i18n/language.ts";
import { type AppConfig, appConfigElementId, readAppConfig } from "#lib/appConfig.ts";
import { fail, ok } from "#lib/result.ts";
import { connectHost } from "#teams/connectHost.ts";
import { createTokens } from "#teams/createTokens.ts";
import { deepLink } from "#teams/deepLink.ts";
import { entityId } from "#teams/entityId.ts";
import type { Host } from "#teams/host.ts";
import type { HomeGlance } from "#usecases/home.ts";
import type { Services } from "#usecases/services.ts";
import "./main.css";

// The code of the screens and of the data is on its way while Teams answers; the first data is asked for before the
// first screen's code has come.
const screens = import("#app/mount.tsx");
const data = Promise.all([
  import("#graph/createGraph.ts"),
  import("#graph/scopes.ts"),
  import("#store/createStores.ts"),
  import("#usecases/loadHome.ts"),
]);
const hooks = import("#usecases/useServices.ts");

const root = document.getElementById("root");
if (!root) throw new Error("index.html: no element with id root");
start(root).catch((error: unknown) => {
  root.replaceChildren();
  document.getElementById("not-loaded")?.removeAttribute("hidden");
  throw error;
});

async function start(root: Element): Promise<void> {
  const config = readAppConfig(document.getElementById(appConfigElementId)?.textContent);
  if (!config) {
    const host = await connectHost({ validOrigins: [] });
    await (await screens).mountProblem(root, "notSetUp", null);
    // Otherwise Teams would cover what we say with a page of its own.
    if (host.ok) await host.value.ready();
    return;
  }
  const connected = await connectHost({ validOrigins: config.hostOrigins ?? [] });
  if (!connected.ok) {
    const link = linkInto(config, placeInAddress(), "Osaamiskello");
    return (await screens).mountProblem(root, connected.failure, link);
  }
  const host = connected.value;
  const { frame, subPageId, locale, theme } = host.context;
  // What the first screen is written and coloured with comes while its code still does; `mount` waits for both.
  void loadTheme(theme).catch(() => undefined);
  void loadFirstTexts(languageOf(locale)).catch(() => undefined);
  const place = frame === "settings" ? null : placeInAddress() || subPageId;
  const atHome = frame === "personal" && !place;
  // What knows the screens besides home comes along with the first code.
  if (!atHome) void import("#app/Screens.tsx").catch(() => undefined);
  if (place) window.history.replaceState(null, "", `#/${place}`);
  const services = servicesFor(config, host, atHome);
  const [{ mountApp, mountSettings }, { ServicesProvider }] = await Promise.all([screens, hooks]);
  const ready = await services;
  const mount = frame === "settings" ? mountSettings : mountApp;
  await mount(root, host, (app) => <ServicesProvider value={ready}>{app}</ServicesProvider>);
}

/** Signs in and, where the tab opens at home, asks for its data at once. */
async function servicesFor(config: AppConfig, host: Host, atHome: boolean): Promise<Services> {
  const { clientId, tenantId, siteId, lists, talks, graphOrigin } = config;
  const silently = createTokens({ clientId, tenantId, userId: host.context.userId });
  const acquireToken = askingAfterPresses(silently);
  const [{ createGraph }, scopes, { createStores }, { loadHome }] = await data;
  const { baseScopes, calendarScopes, readMessageScopes, sendScopes } = scopes;
  const graph = createGraph({ acquireToken, origin: graphOrigin });
  const owner = { tenantId: host.context.tenantId, entraId: host.context.userId };
  let clears: Promise<boolean> | null = null;
  const device = {
    tabId: crypto.randomUUID(),
    now: () => Date.now(),
    clearsStorageOnSignOut: () => {
      clears ??= host.clearsStorageOnSignOut();
      return clears;
    },
  };
  const allow = async (more: readonly string[]) => {
    // The very scopes of what is about to be done: what was demanded of that token then goes into this prompt.
    const token = await acquireToken({ scopes: [...baseScopes, ...more], interactive: true });
    if (token.ok) return ok(null);
    const reason =
      token.failure === "consentNeeded" ? "consent" : token.failure === "offline" ? "offline" : "signIn";
    return fail({ reason, requestId: null } as const);
  };
  const services: Services = {
    stores: createStores(graph, { siteId, lists, talks }, owner, device),
    today: () => config.today ?? localDay(new Date()),
    now: () => momentOn(config.today),
    newId: () => crypto.randomUUID(),
    linkTo: (subPageId, label) => linkInto(config, subPageId, label),
    allowSending: () => allow(sendScopes),
    allowCalendar: () => allow(calendarScopes),
    signInAgain: () => silently({ scopes: baseScopes, signIn: true }),
    mayReadChannel: async () => (await silently({ scopes: readMessageScopes })).ok,
  };
  let glanceDrawn = () => {};
  const drawn = new Promise<void>((resolve) => {
    glanceDrawn = resolve;
  });
  // A locked device asks for nobody's data.
  let first =
    atHome && services.stores.mark.state() !== "locked" ? loadHome(services, () => afterPaint(drawn)) : null;
  let glance: HomeGlance | null = null;
  void first?.glance.then((seen) => {
    glance = seen;
  });
  return {
    ...services,
    firstGlance: () => glance,
    glanceDrawn,
    firstHome: () => {
      const once = first;
      first = null;
      return once;
    },
  };
}

/** Once what React has drawn is on the screen. A hidden page paints nothing, and another screen draws none of it. */
function afterPaint(drawn: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    void drawn.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    setTimeout(resolve, 500);
  });
}

function linkInto(config: AppConfig, subPageId: string, label: string): string {
  const { teamsAppId, tabOrigin = window.location.origin } = config;
  return deepLink({ teamsAppId, entityId, subPageId, label, webUrl: `${tabOrigin}/#/${subPageId}` });
}

/** The place that the address itself names, after `#/`. */
function placeInAddress(): string {
  return window.location.hash.replace(/^#?\/?/u, "");
}

/** The moment as an ISO instant; in a demonstration at this time of its fixed day. */
function momentOn(fixedDay: string | undefined): string {
  const now = new Date().toISOString();
  return fixedDay ? `${fixedDay}${now.slice(10)}` : now;
}
