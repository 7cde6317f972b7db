import { type RefObject, useEffect, useRef } from "react";
import type { TabContext } from "../protocol/legacyContext.ts";
import { parseTabRequest, type TabMessage } from "../protocol/messages.ts";
import {
  createTabConversation,
  type HostActions,
  type TabConversation,
} from "../protocol/tabConversation.ts";

interface Wiring {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly appOrigin: string;
  readonly context: TabContext;
  readonly actions: HostActions;
  /** The host hears the tab and says nothing. */
  readonly silent: boolean;
}

export interface TabLine {
  send(choose: (conversation: TabConversation) => readonly TabMessage[]): void;
  isListening(): boolean;
}

/** Puts the conversation on the wire: one frame, one origin, answers to exactly that origin. */
export function useTabConversation({ frame, appOrigin, context, actions, silent }: Wiring): TabLine {
  const conversation = useRef<TabConversation>(undefined);
  // The conversation is made once per frame, while actions and context are new on every render.
  const latest = useRef({ context, actions });
  useEffect(() => {
    latest.current = { context, actions };
  });

  useEffect(() => {
    const proxy = forwardTo(() => latest.current.actions);
    const current = createTabConversation(latest.current.context, proxy);
    conversation.current = current;
    const onMessage = (event: MessageEvent<unknown>) => {
      const window = frame.current?.contentWindow;
      if (!window || event.source !== window) return;
      if (event.origin !== appOrigin) {
        console.warn(`A message from ${event.origin} was ignored: the tab should be at ${appOrigin}.`);
        return;
      }
      const request = parseTabRequest(event.data);
      if (!request || silent) return;
      current.receive(request).then(
        (reply) => reply && window.postMessage(reply, appOrigin),
        (error: unknown) => console.error(`The host could not answer "${request.func}".`, error),
      );
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [frame, appOrigin, silent]);

  const line = useRef<TabLine>({
    send(choose) {
      const target = frame.current?.contentWindow;
      if (!target || !conversation.current) return;
      for (const message of choose(conversation.current)) target.postMessage(message, appOrigin);
    },
    isListening: () => conversation.current?.isListening() ?? false,
  });

  const { theme } = context;
  const toldTheme = useRef(theme);
  useEffect(() => {
    if (toldTheme.current === theme) return;
    toldTheme.current = theme;
    line.current.send((current) => current.themeChanged(theme));
  }, [theme]);

  return line.current;
}

function forwardTo(actions: () => HostActions): HostActions {
  return {
    appLoaded: () => actions().appLoaded(),
    succeeded: () => actions().succeeded(),
    failed: (reason, message) => actions().failed(reason, message),
    openLink: (url) => actions().openLink(url),
    shareLink: (subPageId, label) => actions().shareLink(subPageId, label),
    goToPage: (subPageId) => actions().goToPage(subPageId),
    leave: () => actions().leave(),
    returnFocus: (forward) => actions().returnFocus(forward),
    setValidity: (valid) => actions().setValidity(valid),
    saveSettings: (settings) => actions().saveSettings(settings),
    settings: () => actions().settings(),
    saved: (problem) => actions().saved(problem),
    authenticate: (payload) => actions().authenticate(payload),
    copyText: (text) => actions().copyText(text),
    warn: (message) => actions().warn(message),
  };
}
