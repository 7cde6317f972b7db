import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

export const useCommonLevelsStyles = makeStyles({
  fold: { marginBottom: tokens.spacingVerticalXXL, maxWidth: "75ch" },
  rows: { listStyleType: "none", margin: 0, marginTop: tokens.spacingVerticalM, padding: 0 },
  name: {
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "break-word",
  },
  places: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorBrandForegroundLink,
    [media.touch]: { minHeight: "44px" },
  },
});
