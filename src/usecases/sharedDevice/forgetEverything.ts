import { forgetAllLoaded } from "../loadMemory.ts";
import type { Services } from "../services.ts";
import { forgetVisits } from "../visit.ts";

/** Lets go of everything that has been loaded; what the store and the sign-in remember goes with the page. */
export function forgetEverything(services: Services): void {
  forgetVisits(services);
  forgetAllLoaded(services);
}
