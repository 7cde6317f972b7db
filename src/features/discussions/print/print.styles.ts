import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

const print = "@media print";
const ink = "thin solid black";
const faint = "thin solid dimgray";

/** Paper is black on white, whatever the theme on the screen; sizes are paper's own. */
export const usePrintStyles = makeStyles({
  screen: {
    [print]: {
      "& main": { maxWidth: "none", padding: 0 },
      "& main > a, & main > header": { display: "none" },
    },
  },
  button: { minHeight: "44px" },
  help: {
    maxWidth: "65ch",
    marginBottom: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    "& > p": { marginTop: 0, marginBottom: tokens.spacingVerticalS },
    [print]: { display: "none" },
  },
  paper: {
    padding: "12mm",
    color: "black",
    backgroundColor: "white",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: "11pt",
    lineHeight: 1.4,
    [media.phone]: { padding: tokens.spacingHorizontalL },
    [print]: { padding: 0, border: "none" },
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8mm",
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
    [print]: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  },
  eyebrow: { margin: 0, fontSize: "10pt" },
  group: { margin: 0, fontSize: "20pt", lineHeight: 1.2, overflowWrap: "anywhere", hyphens: "auto" },
  blanks: { display: "flex", flexWrap: "wrap", gap: "8mm", margin: 0, marginTop: "6mm" },
  blank: { minWidth: "45mm", "& > dd": { margin: 0 } },
  note: { margin: 0, marginTop: "4mm", fontWeight: tokens.fontWeightSemibold },
  code: { margin: 0, width: "34mm", fontSize: "9pt", textAlign: "center" },
  part: { marginTop: "8mm" },
  // A theme with its lines stays on one page; nobody turns the page in the middle of an answer.
  theme: { marginTop: "8mm", breakInside: "avoid" },
  title: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "4mm",
    margin: 0,
    paddingBottom: "1mm",
    borderBottom: ink,
    fontSize: "14pt",
    lineHeight: 1.3,
    breakAfter: "avoid",
  },
  minutes: { fontSize: "10pt", fontWeight: tokens.fontWeightRegular },
  guidance: { margin: 0, marginTop: "2mm", fontSize: "10pt", breakAfter: "avoid" },
  perspective: { margin: 0, marginTop: "3mm", fontSize: "11pt", breakAfter: "avoid" },
  whole: { breakInside: "avoid" },
  line: { height: "9mm", borderBottom: faint },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  numbered: { margin: 0, marginTop: "1mm", paddingInlineStart: "8mm" },
  numberedItem: { paddingBlock: "1mm", overflowWrap: "anywhere", breakInside: "avoid" },
  item: { paddingBlock: "3mm", borderBottom: faint, breakInside: "avoid" },
  what: { display: "block", overflowWrap: "anywhere" },
  facts: { display: "block", fontSize: "10pt" },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: "8mm", marginTop: "2mm" },
  choice: { display: "inline-flex", alignItems: "center", gap: "2mm" },
  box: { width: "4mm", height: "4mm", border: ink },
  table: {
    width: "100%",
    marginTop: "2mm",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& th:first-child": { width: "36%" },
    "& th": { fontSize: "10pt", textAlign: "start", verticalAlign: "bottom", hyphens: "auto" },
  },
  row: { height: "12mm", breakInside: "avoid" },
  cell: { border: faint, padding: "1.5mm", overflowWrap: "anywhere" },
});
