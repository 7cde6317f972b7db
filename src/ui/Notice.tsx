import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly tone: "info" | "warning" | "success";
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
    backgroundColor: tokens.colorNeutralBackground1,
    "& > svg": { color: tokens.colorNeutralForeground2 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    "& > svg": { color: tokens.colorStatusWarningForeground3 },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    "& > svg": { color: tokens.colorStatusSuccessForeground1 },
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

const icons = {
  info: <InfoRegular aria-hidden />,
  warning: <WarningRegular aria-hidden />,
  success: <CheckmarkCircleRegular aria-hidden />,
};

/** Something to know before going on. */
export function Notice({ tone, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      {icons[tone]}
      <div>
        {title && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
