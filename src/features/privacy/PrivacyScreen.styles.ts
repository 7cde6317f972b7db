import { makeStyles, tokens } from "@fluentui/react-components";

export const usePrivacyStyles = makeStyles({
  text: {
    maxWidth: "65ch",
    marginBlock: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "40rem",
    "& > :first-child": { width: "100%" },
  },
  button: { minHeight: "44px" },
  rows: {
    maxWidth: "56rem",
    margin: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 16rem) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, maxWidth: "65ch" },
});
