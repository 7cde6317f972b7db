import { makeStyles, tokens } from "@fluentui/react-components";

export const useUrgencyBarsStyles = makeStyles({
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { display: "grid", rowGap: tokens.spacingVerticalM, listStyleType: "none", margin: 0, padding: 0 },
  words: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  count: { fontVariantNumeric: "tabular-nums" },
});
