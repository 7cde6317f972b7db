import { makeStyles, tokens } from "@fluentui/react-components";

export const useSharesBarStyles = makeStyles({
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { display: "flex", gap: "2px", height: "24px", printColorAdjust: "exact" },
  model: { height: "8px", marginTop: "2px" },
  part: {
    boxSizing: "border-box",
    minWidth: "4px",
    flexBasis: 0,
    ":first-child": {
      borderStartStartRadius: tokens.borderRadiusMedium,
      borderEndStartRadius: tokens.borderRadiusMedium,
    },
    ":last-child": {
      borderStartEndRadius: tokens.borderRadiusMedium,
      borderEndEndRadius: tokens.borderRadiusMedium,
    },
  },
  swatch: { width: "12px", height: "12px", borderRadius: tokens.borderRadiusSmall, boxSizing: "border-box" },
  s70: { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandBackground}` },
  // Stripes, so that the parts differ in any theme and on paper.
  s20: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 5px)`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  s10: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorBrandStroke1}` },
  legend: { listStyleType: "none", margin: 0, marginTop: tokens.spacingVerticalM, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { overflowWrap: "anywhere" },
  percent: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  detail: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
