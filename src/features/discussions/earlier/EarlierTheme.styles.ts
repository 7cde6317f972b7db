import { makeStyles, tokens } from "@fluentui/react-components";

export const useEarlierThemeStyles = makeStyles({
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  perspective: { margin: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  answer: { margin: 0, maxWidth: "70ch", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
