import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "./focusRing.ts";
import { media } from "./media.ts";

/** Quiet buttons beside a page's title, for what Teams on a phone cannot do: printing and taking files. */
export const usePageActionStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  group: {
    margin: 0,
    padding: 0,
    border: "none",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "@media print": { display: "none" },
    [media.phone]: { display: "none" },
  },
  button: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalM,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@media print": { display: "none" },
    [media.phone]: { display: "none" },
    [media.touch]: { minHeight: "44px" },
  },
  failed: { flexBasis: "100%", margin: 0, color: tokens.colorStatusDangerForeground3 },
});
