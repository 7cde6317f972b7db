import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type Tone = "danger" | "warning" | "success" | "neutral" | "brand";

interface StatusLabelProps {
  readonly tone: Tone;
  /** An icon of its own for each meaning, so that colour never says it alone. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  label: {
    display: "inline-flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    "& > svg": { flexShrink: 0, fontSize: "20px" },
  },
  danger: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
  brand: { color: tokens.colorBrandForeground1 },
});

/** A state in words and with an icon. */
export function StatusLabel({ tone, icon, children }: StatusLabelProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.label, styles[tone])}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
