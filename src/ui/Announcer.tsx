import { createContext, type ReactNode, useContext, useState } from "react";
import { useHiddenStyles } from "./Hidden.styles.ts";

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** The one polite live region of the app; it is on the page before anything is said. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, say] = useState("");
  const hidden = useHiddenStyles();
  return (
    <AnnounceContext.Provider value={say}>
      {children}
      <div role="status" aria-live="polite" className={hidden.visually}>
        {said}
      </div>
    </AnnounceContext.Provider>
  );
}

/** Says something to people who use a screen reader, without moving their focus. The same text is said once. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
