import { useEffect, useState } from "react";
import type { Change } from "#domain/home/changesSince.ts";
import type { Home } from "./home.ts";
import { loadChanges } from "./loadChanges.ts";
import { useServices } from "./useServices.ts";

/** What others have done since the last visit; null until that is known. */
export function useChanges(home: Home): readonly Change[] | null {
  const services = useServices();
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  useEffect(() => {
    let current = true;
    void loadChanges(services, home).then((found) => {
      if (current) setChanges(found);
    });
    return () => {
      current = false;
    };
  }, [services, home]);
  return changes;
}
