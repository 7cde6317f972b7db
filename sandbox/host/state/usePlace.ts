import { useCallback, useEffect, useState } from "react";
import { parseTeamsLink } from "../protocol/deepLink.ts";
import { followLink } from "./followLink.ts";
import { formatPlace, type HostPlace, readPlace } from "./hostPlace.ts";

export type Go = (change: Partial<HostPlace>, how?: "push" | "replace") => void;

/** The address bar is the host's only memory of where the person is. */
export function usePlace(): { place: HostPlace; go: Go; stepBack: () => boolean } {
  const [place, setPlace] = useState(firstPlace);

  useEffect(() => {
    const onPopState = () => setPlace(readPlace(window.location.search));
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, []);

  const go = useCallback<Go>((change, how = "push") => {
    const next = { ...readPlace(window.location.search), ...change };
    const address = formatPlace(next);
    if (how === "push") window.history.pushState({ depth: depth() + 1 }, "", address);
    else window.history.replaceState({ depth: depth() }, "", address);
    setPlace(next);
  }, []);

  const stepBack = useCallback(() => {
    if (depth() === 0) return false;
    window.history.back();
    return true;
  }, []);

  return { place, go, stepBack };
}

/** How many of our own pages lie behind this one: going back must never leave the host. */
function depth(): number {
  const state: unknown = window.history.state;
  const value: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "depth") : 0;
  return typeof value === "number" ? value : 0;
}

function firstPlace(): HostPlace {
  const place = readPlace(window.location.search);
  const pasted = new URLSearchParams(window.location.search).get("link");
  const target = pasted === null ? null : parseTeamsLink(pasted);
  if (!target) return place;
  const opened = { ...place, ...followLink(target) };
  window.history.replaceState({ depth: 0 }, "", formatPlace(opened));
  return opened;
}
