import type { Loaded } from "../../loaded.ts";
import { useLoaded } from "../../useLoaded.ts";
import { useServices } from "../../useServices.ts";
import { loadTalkStatistics, type TalkStatistics } from "./loadTalkStatistics.ts";

export function useTalkStatistics(year: number): Loaded<TalkStatistics | null> {
  const services = useServices();
  return useLoaded(["talkStatistics", year], () => loadTalkStatistics(services, year));
}
