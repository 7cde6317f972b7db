import { useState } from "react";
import type { AreaMaterial } from "./loadAreaSummary.ts";
import type { Loaded } from "./loaded.ts";
import { type GroupText, loadGroupTexts } from "./loadGroupTexts.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export interface GroupTextsView {
  readonly texts: Loaded<readonly GroupText[]> | { readonly status: "idle" };
  readonly loadTexts: () => void;
}

/** The groups' texts of an area, loaded when somebody wants to read them. */
export function useGroupTexts(year: number, board: AreaMaterial["board"]): GroupTextsView {
  const services = useServices();
  const [wanted, setWanted] = useState(false);
  const texts = useLoaded(["groupTexts", year, board.unit.id], () => loadGroupTexts(services, year, board), {
    enabled: wanted,
  });
  return { texts: wanted ? texts : { status: "idle" }, loadTexts: () => setWanted(true) };
}
