import { useServices } from "../useServices.ts";

/** The year that it is today where the person is. */
export function useCalendarYear(): number {
  return Number(useServices().today().slice(0, 4));
}
