import { useEffect, useRef } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { Host } from "#teams/host.ts";

/** The back button of Teams walks the pages of this tab, then to the start; from there Teams goes on. */
export function useHostBack(host: Pick<Host, "onBack">): void {
  const [location, navigate] = useHashLocation();
  const visited = useRef<string[]>([]);
  useEffect(() => {
    const pages = visited.current;
    if (pages.at(-1) === location) return;
    if (pages.at(-2) === location) pages.pop();
    else pages.push(location);
  }, [location]);
  useEffect(() => {
    host.onBack(() => {
      const pages = visited.current;
      if (pages.length > 1) window.history.back();
      else if (pages.at(-1) !== "/") {
        pages.length = 0; // the start takes the place of the page that a link had opened
        navigate("/", { replace: true });
      } else return false;
      return true;
    });
  }, [host, navigate]);
}
