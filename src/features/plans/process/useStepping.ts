import { useState } from "react";
import { useAnnounce } from "#ui/Announcer.tsx";
import type { ConfirmProblem } from "#usecases/plans/confirmPlan.ts";
import type { Stepped } from "#usecases/plans/useProcess.ts";

export interface Stepping {
  readonly busy: boolean;
  /** Why the last step was not taken. */
  readonly problem: ConfirmProblem | null;
  readonly clear: () => void;
  /** Takes a step and says so; true: it was taken. */
  readonly run: (take: () => Stepped, done: string) => Promise<boolean>;
}

/** One step at a time. */
export function useStepping(): Stepping {
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ConfirmProblem | null>(null);
  return {
    busy,
    problem,
    clear: () => setProblem(null),
    async run(take, done) {
      if (busy) return false;
      setBusy(true);
      setProblem(null);
      const taken = await take();
      setBusy(false);
      if (!taken.ok) {
        setProblem(taken.failure);
        return false;
      }
      announce(done);
      return true;
    },
  };
}
