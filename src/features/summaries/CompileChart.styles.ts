import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useCompileChartStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: "16px", height: "8px", boxSizing: "border-box", printColorAdjust: "exact" },
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    columnGap: "48px",
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    padding: 0,
    listStyleType: "none",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  // Where a long word and its number do not fit side by side, the number goes below.
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { maxWidth: "100%", overflowWrap: "break-word", hyphens: "auto" },
  count: { fontVariantNumeric: "tabular-nums" },
  earlier: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "block",
    boxSizing: "border-box",
    height: "12px",
    minWidth: "2px",
    marginTop: "2px",
    printColorAdjust: "exact",
  },
  thisYear: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
  // Stripes, so that the years differ in any theme and on paper.
  lastYear: {
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 5px)`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  none: { visibility: "hidden" },
});
