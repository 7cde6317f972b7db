import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

export const useFollowUpStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXL },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    [media.touch]: { minHeight: "44px" },
  },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalXL,
    margin: 0,
    marginBottom: "40px",
  },
  number: { display: "grid", rowGap: tokens.spacingVerticalXS, alignContent: "start" },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  charts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: "48px",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    maxWidth: "720px",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  whole: { gridColumn: "1 / -1" },
  facts: { margin: 0, marginBottom: tokens.spacingVerticalL, maxWidth: "75ch", overflowWrap: "anywhere" },
  action: { marginBottom: tokens.spacingVerticalL },
  former: { marginTop: "40px" },
  remark: { maxWidth: "75ch", marginTop: "40px" },
});
