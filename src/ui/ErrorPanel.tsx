import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import { ActionButton } from "./ActionButton.tsx";
import { media } from "./media.ts";

interface ErrorPanelProps {
  readonly title: string;
  /** What to do about it. */
  readonly help: ReactNode;
  /** `mayAsk`: the host may show a prompt of its own because of the press. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly mayAsk?: boolean };
  /** For whoever looks into it. */
  readonly details?: { readonly label: string; readonly lines: readonly string[] };
}

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    maxWidth: "640px",
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  icon: { fontSize: "24px", color: tokens.colorStatusDangerForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalL },
  details: {
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    "& > summary": { cursor: "pointer", minHeight: "24px" },
    "& > p": { margin: 0 },
  },
});

/** Something failed: what, and what to do. Announced at once. */
export function ErrorPanel({ title, help, action, details }: ErrorPanelProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.panel}>
      <ErrorCircleRegular aria-hidden className={styles.icon} />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.help}>{help}</p>
        {action && (
          <ActionButton onClick={action.run} mayAsk={action.mayAsk ?? false}>
            {action.label}
          </ActionButton>
        )}
        {details && (
          <details className={styles.details}>
            <summary>{details.label}</summary>
            {details.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </details>
        )}
      </div>
    </div>
  );
}
