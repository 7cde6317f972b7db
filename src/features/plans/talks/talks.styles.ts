import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useTalksStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "70ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  advice: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  list: { display: "grid", gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: "none" },
  card: {
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
    marginTop: tokens.spacingVerticalM,
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  hint: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorStatusWarningForeground3,
    overflowWrap: "anywhere",
  },
  add: { minHeight: "44px", marginTop: tokens.spacingVerticalL },
  remove: { minHeight: "44px", minWidth: "44px" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
