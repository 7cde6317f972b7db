import { makeStyles, tokens } from "@fluentui/react-components";

/** A need or an action as a row; its editor stands in the same place. */
export const useNeedRowStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke2}`,
    marginBottom: tokens.spacingVerticalM,
  },
  wrong: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  top: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalL,
  },
  words: { flexGrow: 1, flexBasis: "240px", minWidth: 0 },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  missing: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontStyle: "italic",
  },
  error: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  description: { margin: 0, maxWidth: "70ch", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXS },
  button: { minHeight: "44px", minWidth: "44px" },
  editor: {
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    marginBottom: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  plainFieldset: { minInlineSize: 0, margin: 0, padding: 0, border: "none" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    // The longest option must not widen its column.
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  double: { gridColumnStart: 1, gridColumnEnd: -1, maxWidth: "544px" },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  done: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
  },
});
