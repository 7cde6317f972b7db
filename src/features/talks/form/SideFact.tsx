import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  fact: { margin: 0, marginTop: tokens.spacingVerticalXS },
  who: { fontWeight: tokens.fontWeightSemibold },
});

/** How one of the two stands with a step. */
export function SideFact({ who, children }: { readonly who: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.fact}>
      <span className={styles.who}>{`${who}: `}</span>
      {children}
    </p>
  );
}
