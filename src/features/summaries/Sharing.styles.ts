import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useSharingStyles = makeStyles({
  lead: {
    maxWidth: "75ch",
    margin: 0,
    marginBottom: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground2,
  },
  offer: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: "anywhere",
    [media.phone]: { padding: tokens.spacingHorizontalL },
    [media.wide]: { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: "40px" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  description: { margin: 0, marginTop: tokens.spacingVerticalS },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  need: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexBasis: "240px", flexGrow: 1, minWidth: 0 },
  group: { display: "block", fontWeight: tokens.fontWeightSemibold },
  done: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  more: { marginTop: tokens.spacingVerticalM },
});
