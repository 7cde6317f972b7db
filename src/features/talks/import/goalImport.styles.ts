import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useGoalImportStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "70ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  surface: {
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  help: { margin: 0, marginBottom: tokens.spacingVerticalM, maxWidth: "70ch" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    "& > div": { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": {
      margin: 0,
      fontSize: tokens.fontSizeHero800,
      lineHeight: tokens.lineHeightHero800,
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
  part: { marginBottom: tokens.spacingVerticalXXL },
  partTitle: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "480px",
    "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: { paddingBlock: tokens.spacingVerticalS, borderBottom: line, overflowWrap: "anywhere" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  button: { minHeight: "44px" },
  outcome: { outlineStyle: "none" },
});
