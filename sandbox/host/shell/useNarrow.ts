import { useSyncExternalStore } from "react";

const query = window.matchMedia("(max-width: 639px)");

const subscribe = (changed: () => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** A window so narrow that Teams shows itself as on a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
