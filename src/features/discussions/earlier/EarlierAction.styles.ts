import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useEarlierActionStyles = makeStyles({
  action: {
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: {
    margin: 0,
    maxWidth: "75ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  facts: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  outcomes: {
    marginTop: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    flexWrap: "wrap",
    [media.phone]: { flexDirection: "column" },
  },
  outcome: {
    minHeight: "44px",
    alignItems: "center",
    "& > label": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  remark: { flexGrow: 1, flexBasis: "280px", maxWidth: "520px", minWidth: 0 },
  carried: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    minHeight: "44px",
    color: tokens.colorStatusSuccessForeground1,
  },
  button: { minHeight: "44px" },
});
