import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useClockEditStyles = makeStyles({
  lead: { margin: 0, marginBottom: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground2 },
  help: { margin: 0, marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  row: {
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalXL,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalL,
  },
  words: { minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { minHeight: "44px", flexShrink: 0 },
  form: { display: "grid", gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalL },
  monthDay: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  day: { width: "88px" },
  month: { minWidth: "160px" },
  error: {
    flexBasis: "100%",
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorStatusDangerForeground3,
  },
});
