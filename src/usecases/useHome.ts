import type { Home } from "./home.ts";
import type { Loaded } from "./loaded.ts";
import { loadHome } from "./loadHome.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useHome(): Loaded<Home> {
  const services = useServices();
  return useLoaded(["home"], () => services.firstHome?.() ?? loadHome(services));
}
