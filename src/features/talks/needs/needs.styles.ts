import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

/** Needs of both kinds of discussion: charts, and the same as a table. */
export const useNeedsStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: "70ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
  },
  choice: {
    maxWidth: "360px",
    marginBottom: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  charts: {
    display: "grid",
    columnGap: tokens.spacingHorizontalXXXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  surface: {
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  folds: {
    paddingInline: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    "& > details:first-child": { borderTop: "none" },
    "& > details:last-child": { borderBottom: "none" },
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  more: { marginTop: tokens.spacingVerticalM, minHeight: "44px" },
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
      [media.phone]: { paddingInlineEnd: tokens.spacingHorizontalS },
    },
    "& td": { whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "start", overflowWrap: "anywhere", hyphens: "auto" },
    "& th:last-child, & td:last-child": { paddingInlineEnd: 0 },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
    },
    "& tbody tr, & tfoot tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  words: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  word: { marginBottom: tokens.spacingVerticalXS, maxWidth: "70ch" },
  target: { display: "block", color: tokens.colorNeutralForeground3 },
});
