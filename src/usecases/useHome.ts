import { useEffect, useState } from "react";
import type { Home, HomeGlance } from "./home.ts";
import type { Loaded } from "./loaded.ts";
import { loadHome } from "./loadHome.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** Home, and what is known of it while it is loading. */
export function useHome(): { readonly home: Loaded<Home>; readonly glance: HomeGlance | null } {
  const services = useServices();
  const [first, setFirst] = useState<HomeGlance | null>(() => services.firstGlance?.() ?? null);
  const home = useLoaded(["home"], () => {
    const { glance, whole } = services.firstHome?.() ?? loadHome(services);
    void glance.then(setFirst);
    return whole;
  });
  const isKnown = first !== null;
  useEffect(() => {
    if (isKnown) services.glanceDrawn?.();
  }, [isKnown, services]);
  return { home, glance: home.status === "ready" ? home.value : first };
}
