import { type ReactNode, useState } from "react";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { withStepTakenBack } from "#domain/plans/sheetUndo.ts";
import { UndoBar } from "#ui/UndoBar.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";

/** What assembling needs of a plan: an area's, or the centralised one. */
export type Assembling = Pick<
  PlanView,
  "sheet" | "editable" | "change" | "blurred" | "newId" | "model" | "lines"
>;

export type Step = (said: string, edit: (sheet: PlanSheet) => PlanSheet) => void;

/** Does one thing to a plan, says so, and takes it back on request without what others have written since. */
export function useSteps({ sheet, change, blurred }: Assembling): {
  readonly step: Step;
  readonly undoBar: ReactNode;
} {
  const [done, setDone] = useState<{
    readonly said: string;
    readonly undo: () => void;
    readonly turn: number;
  } | null>(null);
  const step: Step = (said, edit) => {
    const after = edit(sheet);
    change(edit);
    blurred();
    setDone((last) => ({
      said,
      turn: (last?.turn ?? 0) + 1,
      undo() {
        change((now) => withStepTakenBack(now, sheet, after));
        blurred();
      },
    }));
  };
  const undoBar = done && (
    <UndoBar
      key={done.turn}
      text={done.said}
      onUndo={() => {
        done.undo();
        setDone(null);
      }}
      onClose={setDone}
    />
  );
  return { step, undoBar };
}
