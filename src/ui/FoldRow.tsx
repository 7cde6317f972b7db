import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useState } from "react";
import { focusRing } from "./focusRing.ts";
import { media } from "./media.ts";

interface FoldRowProps {
  readonly title: ReactNode;
  /** Quiet lines below the title. */
  readonly detail?: ReactNode;
  /** State at the end of the row; below the words on phones. */
  readonly state?: ReactNode;
  /** Opened from the beginning. */
  readonly open?: boolean;
  /** Not there before the row is opened. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    ...focusRing,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalM,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover > span:first-of-type > span:first-child": { textDecorationLine: "underline" },
    [media.phone]: { gridTemplateColumns: "16px minmax(0, 1fr)" },
  },
  chevron: { fontSize: "16px", color: tokens.colorNeutralForeground3 },
  words: { display: "block", minWidth: 0, overflowWrap: "anywhere" },
  title: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  state: { display: "block", [media.phone]: { gridColumnStart: 2 } },
  opened: {
    paddingInlineStart: "28px",
    paddingBottom: tokens.spacingVerticalXL,
    [media.phone]: { paddingInlineStart: 0 },
  },
});

/** A row of a list that opens to what there is to say, or to do, about it. */
export function FoldRow({ title, detail, state, open: first = false, children }: FoldRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(first);
  return (
    <details className={styles.row} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRightRegular aria-hidden className={styles.chevron} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </span>
        {state && <span className={styles.state}>{state}</span>}
      </summary>
      {open && <div className={styles.opened}>{children}</div>}
    </details>
  );
}
