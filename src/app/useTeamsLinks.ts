import { useEffect } from "react";
import type { Host } from "#teams/host.ts";

const teamsOrigins: readonly string[] = ["https://teams.microsoft.com", "https://teams.cloud.microsoft"];

/** Links to places in Teams, such as a message, are opened by Teams itself instead of a browser window. */
export function useTeamsLinks(host: Pick<Host, "openLink">): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !plain || event.defaultPrevented || !teamsOrigins.includes(link.origin)) return;
      event.preventDefault();
      void host.openLink(link.href).then((opened) => {
        if (!opened) window.open(link.href, "_blank", "noopener");
      });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [host]);
}
