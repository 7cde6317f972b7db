import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";

export const useGroupCardsStyles = makeStyles({
  cards: { listStyleType: "none", margin: 0, marginTop: tokens.spacingVerticalL, padding: 0 },
  card: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Beside the name, in the corner.
  menu: { float: "inline-end", marginBlock: `calc(-1 * ${tokens.spacingVerticalS})` },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  link: {
    ...focusRing,
    display: "flex",
    alignItems: "center",
    minHeight: "44px",
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
  more: {
    ...focusRing,
    width: "100%",
    minHeight: "44px",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
  },
  state: { display: "block", marginBlock: tokens.spacingVerticalXS },
  detail: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
