import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  stage: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    display: "flex",
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  phone: {
    boxSizing: "border-box",
    width: "410px",
    height: "864px",
    maxHeight: "100%",
    minHeight: "560px",
    flexShrink: 0,
    margin: "auto",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    border: `10px solid ${tokens.colorNeutralBackgroundStatic}`,
    outline: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "44px",
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: {
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
    height: "32px",
    flexShrink: 0,
  },
  speaker: {
    width: "96px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function PhoneFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.stage}>
      <div className={styles.phone}>
        <div className={styles.status} aria-hidden="true">
          <div className={styles.speaker} />
        </div>
        {children}
      </div>
    </div>
  );
}
