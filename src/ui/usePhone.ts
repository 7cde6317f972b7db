import { useSyncExternalStore } from "react";
import { media } from "./media.ts";

const query = () => window.matchMedia(media.phone.replace("@media ", ""));

/** Whether the screen is a phone's; for content whose markup, not only its look, differs. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void): () => void {
  const phone = query();
  phone.addEventListener("change", changed);
  return () => phone.removeEventListener("change", changed);
}
