import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useSheetStyles = makeStyles({
  aside: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
  failure: { marginBottom: tokens.spacingVerticalXL },
  barTotals: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  help: {
    marginTop: 0,
    marginBottom: tokens.spacingVerticalM,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
  },
  needs: { outlineStyle: "none" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: "hidden",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalXL,
    "& + &": { borderTop: line },
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  words: { flexGrow: 1, flexBasis: "260px", minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  meta: { display: "block", color: tokens.colorNeutralForeground2 },
  button: { minHeight: "40px", [media.touch]: { minHeight: "44px" }, [media.phone]: { minHeight: "44px" } },
  under: { marginTop: tokens.spacingVerticalM },
  summary: {
    ...focusRing,
    width: "fit-content",
    minHeight: "24px",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    [media.touch]: { minHeight: "44px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  big: { minHeight: "44px" },
  hints: { margin: 0, padding: 0, listStyleType: "none" },
  hint: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: line,
  },
});
