import { type ReactNode, useState } from "react";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import { UndoBar } from "#ui/UndoBar.tsx";

type Edit = (edit: (now: SupervisorGoals) => SupervisorGoals) => void;

interface Done {
  readonly key: string;
  readonly text: string;
  readonly before: SupervisorGoals["goals"][number];
}

/** What was last done to a goal, said, and taken back on request: the goal is again as it was. */
export function useGoalUndo(
  change: Edit | null,
  onBlur: () => void,
): {
  readonly done: (before: Done["before"], text: string) => void;
  readonly bar: ReactNode;
} {
  const [last, setLast] = useState<Done | null>(null);
  return {
    done: (before, text) => setLast({ key: `${before.id} ${text}`, text, before }),
    bar: last && change && (
      <UndoBar
        key={last.key}
        text={last.text}
        onUndo={() => {
          const { before } = last;
          change((now) => ({
            ...now,
            goals: now.goals.some(({ id }) => id === before.id)
              ? now.goals.map((goal) => (goal.id === before.id ? before : goal))
              : [...now.goals, before],
          }));
          onBlur();
          setLast(null);
        }}
        onClose={setLast}
      />
    ),
  };
}
