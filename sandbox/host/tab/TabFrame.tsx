import { mergeClasses, Spinner } from "@fluentui/react-components";
import { type RefObject, useEffect, useMemo, useReducer, useRef } from "react";
import { LOCALES } from "../i18n/language.ts";
import { tabLink } from "../protocol/deepLink.ts";
import type { ChannelPlace, FrameContext } from "../protocol/legacyContext.ts";
import { answerNestedAppAuth } from "../protocol/nestedAppAuth.ts";
import type { HostActions, TabSettings } from "../protocol/tabConversation.ts";
import { Message } from "../shell/Message.tsx";
import { useHost } from "../state/HostContext.ts";
import { keepTab } from "../state/session.ts";
import { useStyles } from "./TabFrame.styles.ts";
import { nextPhase, TIME_TO_SUCCEED_MS } from "./tabPhase.ts";
import { useTabConversation } from "./useTabConversation.ts";

/** The static tab's name in the app's manifest. */
const PERSONAL_ENTITY = "osaamiskello";

/** What the shell around the frame may do with the tab. */
export interface TabControl {
  /** False when the tab cannot be asked, and the host has to go back by itself. */
  pressBack(): boolean;
  askToSave(): void;
}

interface TabFrameProps {
  readonly appOrigin: string;
  readonly frameContext: FrameContext;
  readonly channel: ChannelPlace | undefined;
  /** Of the channel's tab; none for the personal tab, and while one is being added. */
  readonly settings?: TabSettings | undefined;
  readonly onLeave: () => boolean;
  readonly onReload: () => void;
  readonly control?: RefObject<TabControl | null>;
  readonly onValidity?: (valid: boolean) => void;
  /** What the tab has saved; a problem instead when it says that it could not. */
  readonly onSaved?: (saved: TabSettings | undefined, problem: string | undefined) => void;
}

/** The app in its frame. To reload it, the caller gives it another key. */
export function TabFrame(props: TabFrameProps) {
  const { appOrigin, frameContext, channel, control } = props;
  const styles = useStyles();
  const host = useHost();
  const { directory, session, place, t } = host;
  const frame = useRef<HTMLIFrameElement>(null);
  const [phase, signal] = useReducer(nextPhase, { kind: place.silent ? "shown" : "loading" });
  const sessionId = useMemo(() => crypto.randomUUID(), []);
  const { settings = {} } = props;
  const kept = useRef<TabSettings>(undefined);
  const entityId = settings.entityId ?? (frameContext === "settings" ? "" : PERSONAL_ENTITY);
  // A settings page is where the manifest says, whatever the tab shows.
  const address = frameContext === "content" ? settings.contentUrl : undefined;

  const actions: HostActions = {
    appLoaded: () => signal({ kind: "appLoaded" }),
    succeeded: () => signal({ kind: "succeeded" }),
    failed: (reason, message) =>
      signal({ kind: "failed", reason: [reason, message].filter(Boolean).join(": ") }),
    openLink: host.openLink,
    shareLink: (subPageId, label) => {
      const link = tabLink(directory.teamsAppId, entityId, subPageId, channel?.channelId);
      host.notify({
        intent: "info",
        text: label === "" ? t("linkReady") : `${t("linkReady")}: ${label}`,
        link,
      });
    },
    goToPage: (subPageId) => host.go(channel ? { sub: subPageId } : { view: "app", sub: subPageId }),
    leave: props.onLeave,
    returnFocus: (forward) => moveFocusOut(frame.current, forward),
    setValidity: (valid) => props.onValidity?.(valid),
    saveSettings: async (saved) => {
      if (!channel) return false;
      kept.current = saved;
      return keepTab(channel.channelId, saved).then(
        () => true,
        () => false,
      );
    },
    settings: () => settings,
    saved: (problem) => props.onSaved?.(kept.current, problem),
    authenticate: (payload) =>
      answerNestedAppAuth(payload, {
        clientId: directory.clientId,
        user: session.user,
        isConsented: host.isConsented,
        askConsent: host.askConsent,
        hasProved: host.hasProved,
        askProof: host.askProof,
        getToken: session.tokens.get,
      }),
    copyText: (text) => navigator.clipboard.writeText(text),
    warn: (message) => console.warn(message),
  };

  const line = useTabConversation({
    frame,
    appOrigin,
    silent: place.silent,
    actions,
    context: {
      user: session.user,
      appId: directory.teamsAppId,
      entityId,
      subEntityId: place.sub,
      frameContext,
      client: host.client,
      theme: place.theme,
      locale: LOCALES[place.lang],
      sessionId,
      channel,
    },
  });

  useEffect(() => {
    if (place.silent) return;
    const timer = window.setTimeout(() => signal({ kind: "timeUp" }), TIME_TO_SUCCEED_MS);
    return () => window.clearTimeout(timer);
  }, [place.silent]);

  useEffect(() => {
    if (!control) return;
    control.current = {
      pressBack() {
        if (!line.isListening()) return false;
        line.send((conversation) => conversation.pressBack());
        return true;
      },
      askToSave: () => line.send((conversation) => conversation.askToSave()),
    };
    return () => {
      control.current = null;
    };
  }, [control, line]);

  const covered = phase.kind === "loading" || phase.kind === "failed";
  return (
    <div className={styles.root}>
      <iframe
        ref={frame}
        className={mergeClasses(styles.frame, covered && styles.covered)}
        title={t("appName")}
        name="embedded-page-container"
        src={address ?? `${appOrigin}/index.html`}
        // As in Teams: no modal dialogs of the browser, no navigation of the host.
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
        allow={`clipboard-read ${appOrigin}; clipboard-write ${appOrigin}; fullscreen ${appOrigin}`}
      />
      {phase.kind === "loading" && (
        <div className={styles.cover}>
          <Spinner label={t("loadingApp", { app: t("appName") })} labelPosition="below" />
        </div>
      )}
      {phase.kind === "failed" && (
        <div className={styles.cover}>
          <Message
            title={t("tabFailedTitle")}
            text={
              phase.reason === undefined
                ? t("tabFailedTimeout")
                : t("tabFailedReason", { reason: phase.reason })
            }
            action={t("reloadTab")}
            onAction={props.onReload}
          />
        </div>
      )}
    </div>
  );
}

/** `pages.returnFocus`: the tab hands the keyboard back at either end of its own order. */
function moveFocusOut(frame: HTMLIFrameElement | null, forward: boolean): void {
  const focusable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), input, [tabindex="0"], iframe',
    ),
  ].filter((element) => element.checkVisibility());
  const index = frame ? focusable.indexOf(frame) : -1;
  const next = forward ? (focusable[index + 1] ?? focusable[0]) : (focusable[index - 1] ?? focusable.at(-1));
  next?.focus();
}
