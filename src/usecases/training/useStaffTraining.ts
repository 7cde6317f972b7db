import { useLoaded } from "../useLoaded.ts";
import { useServices } from "../useServices.ts";
import { loadStaffTraining } from "./loadStaffTraining.ts";
import { useTrainingWork } from "./useTrainingWork.ts";

/** The trainings of one's staff in a year, and what can be done about them. Never shown from memory. */
export function useStaffTraining(year: number) {
  const services = useServices();
  const loaded = useLoaded(["staff training", year], () => loadStaffTraining(services, year), {
    fresh: true,
  });
  return useTrainingWork(year, loaded);
}
