import { itRuns } from "./itRuns.ts";
import type { Town } from "./startTown.ts";

/** IT opens the year that the day belongs to in a running town, as it does every October. */
export function openYear(town: Town, today: string): Promise<void> {
  return itRuns(town, today, (all) => [
    ...all.filter(({ title }) => title.startsWith("open ")).slice(-1),
    ...all.filter(({ title }) => title === "sync"),
  ]);
}
