import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useChannelsStyles = makeStyles({
  lead: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  cards: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  button: { minHeight: "44px" },
  facts: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  verdict: { display: "grid", gap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  form: { display: "grid", gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalL },
  pick: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.wide]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
});
