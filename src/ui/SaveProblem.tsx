import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const id = "save-problem";

const useStyles = makeStyles({ problem: { outlineStyle: "none" } });

/** Around what says why something is not saved; the bar leads here from wherever the person writes. */
export function SaveProblem({ children }: { readonly children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className={useStyles().problem}>
      {children}
    </div>
  );
}

/** Into view, with focus: the next tab stop is what can be done about it. */
export function goToSaveProblem(): void {
  const problem = document.getElementById(id);
  problem?.focus({ preventScroll: true });
  problem?.scrollIntoView({ block: "start" });
}
