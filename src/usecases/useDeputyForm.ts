import { useState } from "react";
import { deputyProblems } from "#domain/organisation/deputyProblems.ts";

interface Entered {
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

/** HR enters who acts for somebody, from which day to which; problems are shown once it has been tried. */
export function useDeputyForm(current: Entered | null, today: string) {
  const [entered, setEntered] = useState(() => begin(current, today));
  const [checked, setChecked] = useState(false);
  const problems = deputyProblems(entered, today);
  return {
    ...entered,
    write: (part: Partial<Entered>) => setEntered((now) => ({ ...now, ...part })),
    beginFrom: (other: Entered | null) => setEntered(begin(other, today)),
    checked,
    shown: checked ? problems : {},
    /** True: it can be saved. */
    check: () => {
      setChecked(true);
      return Object.keys(problems).length === 0;
    },
  };
}

function begin(current: Entered | null, today: string): Entered {
  return { deputyId: current?.deputyId ?? "", from: current?.from ?? today, to: current?.to ?? "" };
}
