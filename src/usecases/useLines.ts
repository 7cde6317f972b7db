import type { UnitId } from "#domain/organisation/unit.ts";
import type { Loaded } from "./loaded.ts";
import { type LinesInForce, loadLines } from "./loadLines.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useLines(year: number, unitId: UnitId | null): Loaded<LinesInForce> {
  const services = useServices();
  return useLoaded(["lines", year, unitId ?? ""], () => loadLines(services, year, unitId));
}
