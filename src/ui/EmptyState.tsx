import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { media } from "./media.ts";

interface EmptyStateProps {
  readonly icon?: ReactNode;
  /** What is not here. */
  readonly title: string;
  /** Why, and what happens next. */
  readonly help: ReactNode;
}

const useStyles = makeStyles({
  empty: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  icon: { flexShrink: 0, fontSize: "28px", lineHeight: 1, color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: {
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    maxWidth: "60ch",
  },
});

/** Nothing here: what, why, and what next. */
export function EmptyState({ icon, title, help }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {icon && (
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
      )}
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.help}>{help}</p>
      </div>
    </div>
  );
}
