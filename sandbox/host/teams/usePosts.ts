import { useCallback, useEffect, useRef, useState } from "react";
import type { GraphGet } from "../m365/graph.ts";
import { type ChannelMessage, fetchMessages, type MessagePage } from "../m365/teams.ts";

const POLL_MS = 3_000;

export interface Posts {
  readonly messages: readonly ChannelMessage[] | undefined;
  readonly failed: boolean;
  readonly hasEarlier: boolean;
  readonly showEarlier: () => void;
  readonly retry: () => void;
}

/** A channel's posts, kept up to date while somebody looks at them. */
export function usePosts(graph: GraphGet, teamId: string, channelId: string): Posts {
  const [newest, setNewest] = useState<MessagePage>();
  const [older, setOlder] = useState<MessagePage>();
  const [failed, setFailed] = useState(false);
  const shown = useRef("");

  const refresh = useCallback(async () => {
    try {
      const page = await fetchMessages(graph, teamId, channelId);
      // An unchanged page keeps its identity: nothing is drawn again, and the scroll stays.
      const signature = JSON.stringify(page.messages);
      if (signature !== shown.current) {
        shown.current = signature;
        setNewest(page);
      }
      setFailed(false);
    } catch (error) {
      console.warn("The posts could not be loaded.", error);
      setFailed(true);
    }
  }, [graph, teamId, channelId]);

  useEffect(() => {
    let timer = 0;
    let stopped = false;
    const tick = async () => {
      if (document.visibilityState === "visible") await refresh();
      if (!stopped) timer = window.setTimeout(tick, POLL_MS);
    };
    const onVisible = () => {
      if (document.visibilityState === "visible") void refresh();
    };
    void tick();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [refresh]);

  const earlier = older ? older.earlier : newest?.earlier;
  const showEarlier = useCallback(async () => {
    if (earlier === undefined) return;
    try {
      const page = await fetchMessages(graph, teamId, channelId, earlier);
      setOlder((known) => ({ ...page, messages: [...page.messages, ...(known?.messages ?? [])] }));
    } catch (error) {
      console.warn("Earlier posts could not be loaded.", error);
      setFailed(true);
    }
  }, [graph, teamId, channelId, earlier]);

  const known = new Set(newest?.messages.map(({ id }) => id));
  const messages = newest && [
    ...(older?.messages ?? []).filter(({ id }) => !known.has(id)),
    ...newest.messages,
  ];
  return { messages, failed, hasEarlier: earlier !== undefined, showEarlier, retry: refresh };
}
