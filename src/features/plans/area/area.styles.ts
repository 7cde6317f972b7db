import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

/** Where an area's plan, or the centralised one, is put together. */
export const useAreaStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
  },
  card: {
    marginBottom: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  /** Of rows that open: their own lines part them. */
  folds: {
    paddingBlock: 0,
    "& > details:first-of-type": { borderTopStyle: "none" },
    "& > details:last-of-type": { borderBottomStyle: "none" },
  },
  warned: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}` },
  title: {
    ...focusRing,
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Takes the focus when what was pressed in it is gone. */
  rows: { outlineStyle: "none" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalS,
  },
  button: { minHeight: "44px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: "320px", minWidth: 0, overflowWrap: "anywhere" },
  need: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  waiting: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalXL,
    maxWidth: "520px",
    marginBottom: tokens.spacingVerticalL,
  },
  choices: { margin: 0, padding: 0, border: "none", minInlineSize: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  proposals: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  proposal: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  choice: { alignItems: "start" },
  texts: { display: "grid", gap: tokens.spacingVerticalXL, maxWidth: "816px" },
  before: {
    marginTop: tokens.spacingVerticalS,
    "& > summary": {
      ...focusRing,
      cursor: "pointer",
      minHeight: "24px",
      color: tokens.colorNeutralForeground2,
    },
    [media.touch]: { "& > summary": { minHeight: "44px", alignContent: "center" } },
  },
  missing: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
