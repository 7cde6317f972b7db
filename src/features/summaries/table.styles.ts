import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

/** Plain tables of this feature. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalL,
    borderCollapse: "collapse",
    textAlign: "start",
    "& th, & td": {
      paddingBlock: tokens.spacingVerticalS,
      paddingInlineEnd: tokens.spacingHorizontalL,
      [media.phone]: { paddingInlineEnd: tokens.spacingHorizontalS },
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "break-word",
      hyphens: "auto",
    },
    "& th:last-child, & td:last-child": { paddingInlineEnd: 0 },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
      overflowWrap: "normal",
    },
    // On a phone a long compound word must not push the numbers out of sight; hyphens do not know every language.
    "& tbody th": { [media.phone]: { overflowWrap: "anywhere" } },
    "& tbody tr": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  /** The last two columns are numbers. */
  counted: {
    "& th:nth-last-child(-n+2), & td:nth-last-child(-n+2)": {
      width: "80px",
      textAlign: "end",
      [media.phone]: { width: "48px" },
      fontVariantNumeric: "tabular-nums",
    },
  },
  /** The last column is a menu, and the two before it are numbers. */
  withMenu: {
    "& th:nth-last-child(2), & td:nth-last-child(2), & th:nth-last-child(3), & td:nth-last-child(3)": {
      width: "88px",
      textAlign: "end",
      fontVariantNumeric: "tabular-nums",
    },
    "& th:last-child, & td:last-child": { width: "48px", textAlign: "end", paddingBlock: 0 },
  },
  day: { whiteSpace: "nowrap" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  link: {
    ...focusRing,
    display: "inline-block",
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // The same columns in every area's table.
  groups: {
    [media.wide]: {
      tableLayout: "fixed",
      "& th:nth-child(2)": { width: "22%" },
      "& th:nth-child(3)": { width: "208px" },
      "& th:nth-child(4)": { width: "112px" },
    },
  },
  /** A group's kind has a column of its own where there is room, and stands below the name where there is not. */
  kindColumn: {
    display: "none",
    color: tokens.colorNeutralForeground2,
    [media.wide]: { display: "table-cell" },
  },
  kindBelow: { [media.wide]: { display: "none" } },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "start",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  outside: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: "text-bottom" },
});
