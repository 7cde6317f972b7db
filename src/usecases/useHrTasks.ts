import type { HrTask } from "#domain/home/task.ts";
import { fail } from "#lib/result.ts";
import type { Home } from "./home.ts";
import type { Loaded } from "./loaded.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** What waits for HR, asked for after home has been shown. Whoever is not HR has none, and nothing is asked. */
export function useHrTasks(home: Home): Loaded<readonly HrTask[]> {
  const services = useServices();
  const tasks = useLoaded(
    ["hrTasks", home.year],
    async () => {
      const work = await import("./loadHrTasks.ts").catch(() => null);
      return work
        ? work.loadHrTasks(services, home)
        : fail({ reason: "offline", requestId: null, subject: "loadHrTasks" });
    },
    { enabled: home.isHr },
  );
  return home.isHr ? tasks : { status: "ready", value: [] };
}
