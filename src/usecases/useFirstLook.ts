import { useEffect, useState } from "react";
import type { Services } from "./services.ts";
import { useServices } from "./useServices.ts";

/** What has been looked at since the app was opened; never stored. */
const looked = new WeakMap<Services, Set<string>>();

function lookedAt(services: Services): Set<string> {
  const known = looked.get(services) ?? new Set<string>();
  looked.set(services, known);
  return known;
}

/** Whether somebody sees this for the first time since the app was opened; stays so while it is on screen. */
export function useFirstLook(what: string): boolean {
  const services = useServices();
  const [first] = useState(() => !lookedAt(services).has(what));
  useEffect(() => {
    lookedAt(services).add(what);
  }, [services, what]);
  return first;
}
