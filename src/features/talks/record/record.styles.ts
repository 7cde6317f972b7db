import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

const print = "@media print";
const ink = "thin solid black";
const faint = "thin solid dimgray";

/** Paper is black on white, whatever the theme on the screen; sizes are paper's own. */
export const useRecordStyles = makeStyles({
  screen: {
    [print]: {
      "& main": { maxWidth: "none", padding: 0 },
      "& main > a, & main > header": { display: "none" },
    },
  },
  button: { minHeight: "44px" },
  onScreen: { [print]: { display: "none" } },
  help: { marginTop: 0, marginBottom: tokens.spacingVerticalL, maxWidth: "65ch" },
  paper: {
    padding: "12mm",
    color: "black",
    backgroundColor: "white",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: "10pt",
    lineHeight: 1.35,
    [media.phone]: { padding: tokens.spacingHorizontalL },
    [print]: { padding: 0, border: "none", fontSize: "9.5pt" },
  },
  title: { margin: 0, fontSize: "16pt", lineHeight: 1.2 },
  parties: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "6mm",
    rowGap: "2mm",
    margin: 0,
    marginTop: "3mm",
    "& dt": { fontSize: "8.5pt" },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [print]: { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  },
  part: { marginTop: "5mm" },
  partTitle: {
    margin: 0,
    paddingBottom: "0.5mm",
    borderBottom: ink,
    fontSize: "11.5pt",
    lineHeight: 1.3,
    breakAfter: "avoid",
  },
  answers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "6mm",
    paddingBlock: "1.5mm",
    borderBottom: faint,
    breakInside: "avoid",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "1.5mm" },
    [print]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  subTheme: { margin: 0, gridColumnStart: 1, gridColumnEnd: -1, fontSize: "10pt", lineHeight: 1.35 },
  who: { display: "block", fontSize: "8.5pt" },
  words: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  scroll: { marginTop: "1.5mm" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th, & td": {
      padding: "1mm",
      border: faint,
      textAlign: "start",
      overflowWrap: "anywhere",
      hyphens: "auto",
    },
    "& thead th": { fontSize: "8.5pt", verticalAlign: "bottom" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { width: "40%" },
    "& tr": { breakInside: "avoid" },
    [media.phone]: { "& th:first-child": { width: "34%" } },
  },
  scale: { margin: 0, marginTop: "1mm", fontSize: "8.5pt" },
  goals: { margin: 0, marginTop: "1.5mm", paddingInlineStart: "6mm" },
  goal: { paddingBottom: "1.5mm", breakInside: "avoid", overflowWrap: "anywhere" },
  signatures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8mm",
    rowGap: "3mm",
    marginTop: "2mm",
    breakInside: "avoid",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [print]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  line: { height: "11mm", marginTop: "1mm", borderBottom: ink },
  quiet: { margin: 0, fontSize: "8.5pt" },
});
