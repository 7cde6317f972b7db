import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "./media.ts";

export const usePairBarsStyles = makeStyles({
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
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  wide: {
    columnGap: "48px",
    marginTop: tokens.spacingVerticalM,
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
  value: { fontVariantNumeric: "tabular-nums" },
  bar: {
    display: "block",
    boxSizing: "border-box",
    height: "12px",
    minWidth: "2px",
    marginTop: "2px",
    printColorAdjust: "exact",
  },
  full: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
  // Stripes, so that the two differ in any theme and on paper.
  striped: {
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 5px)`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  nothing: { visibility: "hidden" },
});
