import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "./media.ts";

export const useCollisionDialogStyles = makeStyles({
  surface: { maxWidth: "880px" },
  explain: { marginTop: 0 },
  place: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { margin: 0, color: tokens.colorNeutralForeground3 },
  texts: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalM,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  sideTitle: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  text: {
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  actions: { flexWrap: "wrap" },
});
