import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

/** Figures of the whole staff. */
export const useFigureStyles = makeStyles({
  links: { margin: 0, marginTop: tokens.spacingVerticalL, marginBottom: tokens.spacingVerticalXXL },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      paddingBlock: tokens.spacingVerticalS,
      paddingInlineEnd: tokens.spacingHorizontalL,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: "top",
    },
    "& th:first-child": { textAlign: "start", overflowWrap: "anywhere" },
    "& th:last-child, & td:last-child": { paddingInlineEnd: 0 },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
    },
    "& tbody tr, & tfoot tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    maxWidth: "360px",
    marginBottom: tokens.spacingVerticalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  cards: { margin: 0, padding: 0, listStyleType: "none" },
  card: {
    paddingBlock: tokens.spacingVerticalM,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    "& > dt": { color: tokens.colorNeutralForeground2 },
    "& > dd": { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
  pair: {
    display: "grid",
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    alignItems: "start",
    "& .fui-Field": { minWidth: 0 },
    "& input": { minWidth: 0, width: "100%" },
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  bars: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  barHead: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXXS,
    "& > span:last-child": { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  },
});
