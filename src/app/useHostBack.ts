import { useEffect, useRef } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { Host } from "#teams/host.ts";

/** The back button of Teams walks the pages of this tab, then to the start; from there Teams goes on. */
export function useHostBack(host: Pick<Host, "onBack">): void {
  const [location, navigate] = useHashLocation();
  const visited = useRef<string[]>([]);
  const pages = visited.current;
  if (pages.at(-1) !== location) {
    if (pages.at(-2) === location) pages.pop();
    else pages.push(location);
  }
  useEffect(() => {
    host.onBack(() => {
      if (visited.current.length > 1) window.history.back();
      else if (visited.current.at(-1) !== "/") navigate("/", { replace: true });
      else return false;
      return true;
    });
  }, [host, navigate]);
}
