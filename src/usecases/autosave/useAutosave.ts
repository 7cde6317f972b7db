import { useEffect, useSyncExternalStore } from "react";
import type { Autosave, AutosaveView } from "./autosave.ts";

const silent = () => () => {};
const nothing = () => null;

/** Shows a document under autosave; saves when the page is hidden, seen again or left, and when the network returns. */
export function useAutosave<T, At>(autosave: Autosave<T, At> | null): AutosaveView<T> | null {
  useEffect(() => {
    if (!autosave) return;
    const save = () => void autosave.flush();
    // Teams' frames may not ask anything when they are closed; where the browser can, it does.
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.atRisk()) event.preventDefault();
    };
    // Hidden: this may be the last moment of the page. Visible again: its timers may have stood still for hours.
    document.addEventListener("visibilitychange", save);
    window.addEventListener("pagehide", save);
    window.addEventListener("online", save);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", save);
      window.removeEventListener("pagehide", save);
      window.removeEventListener("online", save);
      window.removeEventListener("beforeunload", warn);
      void autosave.leave();
    };
  }, [autosave]);
  return useSyncExternalStore(autosave?.subscribe ?? silent, autosave?.view ?? nothing);
}
