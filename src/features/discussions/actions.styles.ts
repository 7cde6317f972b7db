import { makeStyles, tokens } from "@fluentui/react-components";

export const useActionStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  action: {
    paddingBottom: tokens.spacingVerticalXL,
    marginBottom: tokens.spacingVerticalXL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    "& > *": { minWidth: 0 },
  },
  what: { gridColumnStart: 1, gridColumnEnd: -1 },
  button: { minHeight: "44px" },
});
