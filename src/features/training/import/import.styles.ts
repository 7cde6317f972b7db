import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

/** The steps of bringing a table in. */
export const useImportStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    alignItems: "start",
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  fileLabel: { display: "block", fontWeight: tokens.fontWeightSemibold },
  file: { marginBlock: tokens.spacingVerticalS, maxWidth: "100%", minHeight: "44px", font: "inherit" },
  columns: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    marginBottom: tokens.spacingVerticalXL,
    "& th, & td": {
      paddingBlock: tokens.spacingVerticalS,
      paddingInlineEnd: tokens.spacingHorizontalL,
      textAlign: "start",
      verticalAlign: "middle",
      overflowWrap: "anywhere",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& td": { color: tokens.colorNeutralForeground2 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    [media.phone]: {
      "& thead": {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
      },
      "&, & tbody, & tr, & th, & td": { display: "block" },
      "& tbody th, & tbody td": {
        paddingInlineEnd: 0,
        borderBottomWidth: 0,
        paddingBlock: tokens.spacingVerticalXXS,
      },
      "& tbody tr": {
        paddingBlock: tokens.spacingVerticalM,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      },
    },
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 150px), 1fr))",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    "& > div": { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
    "& dd": { margin: 0 },
    [media.phone]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  part: { marginBottom: tokens.spacingVerticalXXL },
  partTitle: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  problems: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: 0,
    listStyleType: "none",
    "& > li": {
      paddingBlock: tokens.spacingVerticalS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
  },
  place: { display: "block", color: tokens.colorNeutralForeground3 },
  progress: {
    maxWidth: "480px",
    marginBottom: tokens.spacingVerticalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});
