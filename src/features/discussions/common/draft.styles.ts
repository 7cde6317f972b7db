import { makeStyles, tokens } from "@fluentui/react-components";

export const useDraftStyles = makeStyles({
  draft: { display: "grid", gap: tokens.spacingVerticalXL, marginBottom: tokens.spacingVerticalXXL },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  same: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "75ch" },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  kind: { marginInlineEnd: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { display: "block", color: tokens.colorNeutralForeground2 },
  was: { display: "block", color: tokens.colorNeutralForeground3 },
});
