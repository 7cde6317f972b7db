import { useEffect, useSyncExternalStore } from "react";
import type { Autosave, AutosaveView } from "./autosave.ts";

const silent = () => () => {};
const nothing = () => null;

/** Shows a document under autosave; saves when the page is hidden or left, and when the network returns. */
export function useAutosave<T, At>(autosave: Autosave<T, At> | null): AutosaveView<T> | null {
  useEffect(() => {
    if (!autosave) return;
    const save = () => void autosave.flush();
    const hide = () => {
      if (document.visibilityState === "hidden") save();
    };
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", save);
    window.addEventListener("online", save);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", save);
      window.removeEventListener("online", save);
      void autosave.leave();
    };
  }, [autosave]);
  return useSyncExternalStore(autosave?.subscribe ?? silent, autosave?.view ?? nothing);
}
