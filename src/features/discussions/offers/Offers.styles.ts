import { makeStyles, tokens } from "@fluentui/react-components";

export const useOfferStyles = makeStyles({
  ways: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { padding: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  offer: {
    marginBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    ":last-child": { marginBottom: 0 },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  facts: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
});
