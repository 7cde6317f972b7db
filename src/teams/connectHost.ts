import { app, pages, webStorage } from "@microsoft/teams-js";
import { fail, ok, type Result } from "#lib/result.ts";
import { entityIdAt, startOf } from "./entityId.ts";
import type { Host, HostContext, HostFailure, StartFailure } from "./host.ts";
import { hostContextOf } from "./hostContextOf.ts";
import { hostThemeOf } from "./hostThemeOf.ts";
import { settleWithin } from "./settleWithin.ts";

const startFailures = {
  signIn: app.FailedReason.AuthFailed,
  timeout: app.FailedReason.Timeout,
  other: app.FailedReason.Other,
} as const satisfies Record<StartFailure, app.FailedReason>;

/** Hosts older than a question answer it never; then it counts as a no. */
const answerMs = 3_000;

/**
 * The handshake with Teams. The SDK itself would wait for 60 s when a host is silent or its origin is not
 * known, so the time limit is ours.
 */
export async function connectHost(options: {
  /** Origins besides Microsoft's that may host the tab: scheme, host and port must match exactly. */
  readonly validOrigins: readonly string[];
  readonly timeoutMs?: number;
}): Promise<Result<Host, HostFailure>> {
  if (isTopLevel()) return fail("notInTeams");
  const context = await settleWithin(options.timeoutMs ?? 8_000, handshake(options.validOrigins));
  return context === null ? fail("hostSilent") : ok(hostOf(context));
}

async function handshake(validOrigins: readonly string[]): Promise<HostContext> {
  await app.initialize([...validOrigins]);
  return hostContextOf(await app.getContext());
}

/** Teams on a phone may run the page without a frame, and then lends it a native interface. */
function isTopLevel(): boolean {
  return window.parent === window && !("nativeInterface" in window);
}

function hostOf(context: HostContext): Host {
  return {
    context,
    onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(hostThemeOf(theme))),
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    // Nobody waits for Teams' answer: it takes its loading indicator away, or shows its own message.
    ready: () => void app.notifySuccess(),
    failed: (reason) => void app.notifyFailure({ reason: startFailures[reason] }),
    openLink: (url) =>
      app.openLink(url).then(
        () => true,
        () => false,
      ),
    shareLink: ({ subPageId, label }) => {
      if (!pages.isSupported()) return false;
      pages.shareDeepLink({ subPageId, subPageLabel: label });
      return true;
    },
    clearsStorageOnSignOut: async () => {
      if (!webStorage.isSupported()) return false;
      return (await settleWithin(answerMs, webStorage.isWebStorageClearedOnUserLogOut())) ?? false;
    },
    configureTab: (configuration) => {
      pages.config.setValidityState(configuration !== null);
      if (!configuration) return;
      const { start, suggestedDisplayName } = configuration;
      const contentUrl = `${window.location.origin}${window.location.pathname}`;
      const websiteUrl = start ? `${contentUrl}#/${start}` : contentUrl;
      pages.config.registerOnSaveHandler((saving) => {
        pages.config
          .setConfig({ contentUrl, websiteUrl, entityId: entityIdAt(start), suggestedDisplayName })
          .then(
            () => saving.notifySuccess(),
            () => saving.notifyFailure(),
          );
      });
    },
    configuredStart: async () => {
      const told = pages.getConfig().then(
        (known) => startOf(known.entityId),
        () => null,
      );
      return settleWithin(answerMs, told);
    },
  };
}
