import { useEffect, useState } from "react";
import { useServices } from "./useServices.ts";

/** Says that this tab works on a document, and whether another tab on this device does so too. */
export function useOpenElsewhere(documentKey: string): boolean {
  const { drafts } = useServices().stores;
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    const release = drafts.hold(documentKey);
    const look = () => {
      if (document.visibilityState === "visible") void drafts.openElsewhere(documentKey).then(setElsewhere);
    };
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      release();
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [drafts, documentKey]);
  return elsewhere;
}
