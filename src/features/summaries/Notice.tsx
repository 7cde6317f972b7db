import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly tone: "info" | "warning";
  readonly title?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "& > svg": { fontSize: "20px" },
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    "& > svg": { color: tokens.colorNeutralForeground2 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    "& > svg": { color: tokens.colorStatusWarningForeground3 },
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** Something to know before going on. */
export function Notice({ tone, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      {tone === "warning" ? <WarningRegular aria-hidden /> : <InfoRegular aria-hidden />}
      <div>
        {title && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
