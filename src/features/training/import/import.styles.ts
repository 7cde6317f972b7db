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
  choices: {
    minInlineSize: 0,
    margin: 0,
    padding: 0,
    border: "none",
    display: "grid",
    ":not(:empty)": { marginBottom: tokens.spacingVerticalXL },
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
