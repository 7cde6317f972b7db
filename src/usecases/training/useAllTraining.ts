import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { loadAllTraining } from "./loadAllTraining.ts";
import { useTrainingWork } from "./useTrainingWork.ts";

/** Everybody's trainings in a year, and what HR can do about them. Never shown from memory. */
export function useAllTraining(year: number) {
  const services = useServices();
  const loaded = useLoaded(["all training", year], () => loadAllTraining(services, year), { fresh: true });
  return useTrainingWork(year, loaded);
}
