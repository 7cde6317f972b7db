import { type Board, loadBoard } from "./loadBoard.ts";
import type { Loaded } from "./loaded.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export function useBoard(year: number): Loaded<Board> {
  const services = useServices();
  return useLoaded(["board", year], () => loadBoard(services, year));
}
